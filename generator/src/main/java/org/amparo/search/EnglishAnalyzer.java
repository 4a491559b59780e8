package org.amparo.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;

/** English: Porter's stems, possessives and double letters even. */
final class EnglishAnalyzer extends LanguageAnalyzer {

  private static final List<Rewrite> SPELLING = Rewrite.all("'s?$>");

  private static final List<Rewrite> SOUNDS = Rewrite.all("'>", "ph>f", "(.)\\1+>$1");

  @Override
  String stopWords() {
    return "a about after again all also am an and any are as at be because been before being but by can"
        + " could did do does doing don't for from get had has have having he her here hers him his"
        + " how i if in into is it its just me more most my no nor not of off on once only or other"
        + " our out over own same she should so some such than that the their them then there these"
        + " they this those through to too under until up us very was we were what when where which"
        + " while who whom why will with would you your";
  }

  @Override
  List<Rewrite> spelling() {
    return SPELLING;
  }

  @Override
  List<Rewrite> sounds() {
    return SOUNDS;
  }

  @Override
  TokenStream stems(TokenStream words) {
    return new PorterStemFilter(words);
  }
}
