package org.amparo.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;

/** Spanish: one key for plurals, genders, forms of verbs, and the sounds of Latin America. */
final class SpanishAnalyzer extends LanguageAnalyzer {

  private static final List<RewriteRule> SPELLING =
      RewriteRule.all("c(?=[ei])>s", "[zx]>s", "v>b", "g(?=[ei])>j");

  private static final List<RewriteRule> SOUNDS =
      RewriteRule.all(
          "ch>x",
          "h>",
          "qu>k",
          "c>k",
          "gu(?=[ei]|$)>g",
          "ll>y",
          "ps>s",
          "n(?=[bp])>m",
          "(\\D)\\1+>$1",
          // verbs: endings, strong preterites, stressed diphthongs
          "^(..+)(?:[aei]r|[ai]d|and|iend|aron|ieron|aban?|[ae]n|ar[ae]n|arian?)$>$1",
          "tub$>ten",
          "pus$>pon",
          "ue>o",
          "ie>e");

  @Override
  String stopWords() {
    return "a al algo algun alguna algunas algunos ante antes aquel aquella asi aun aunque"
        + " cada como con contra cual cuales cuando cuanto cuantos d de del desde donde"
        + " durante e el ella ellas ellos en entre era eran eres es esa esas ese eso esos"
        + " esta estaba estan estar estas este esto estos estoy fue fueron ha haber habia"
        + " hace hacen hacer hago han has hasta hay he i k ke la las le les lo los mas me"
        + " mi mis mucho muy nada ni no nos nosotras nosotros o os otra otras otro otros pa"
        + " para pero poco por porq porque pq pueda puede pueden puedes puedo pues q que"
        + " quien quienes se sea ser si sido sin sobre son soy su sus tal tambien te tener"
        + " tengo ti tiene tienen toda todas todo todos tu tus u un una unas uno unos va"
        + " vas voy x xq y ya yo";
  }

  @Override
  List<RewriteRule> spelling() {
    return SPELLING;
  }

  @Override
  List<RewriteRule> sounds() {
    return SOUNDS;
  }

  @Override
  TokenStream stems(TokenStream words) {
    return new SpanishLightStemFilter(words);
  }
}
