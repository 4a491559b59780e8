package org.amparo.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;

/** English: Porter's stemmer, without possessives, apostrophes and double letters. */
final class EnglishAnalyzer extends LanguageAnalyzer {

  private static final List<RewriteRule> SPELLING = RewriteRule.all("'s?$>", "'>");

  private static final List<RewriteRule> SOUNDS = RewriteRule.all("ph>f", "(\\D)\\1+>$1");

  @Override
  String stopWords() {
    return "a about after again all also am an and any are as at be because been before"
        + " being but by can cant could did didnt do does doesnt doing dont for from get"
        + " had has have having he her here hers him his how i if im in into is isnt it"
        + " its ive just me more most my n no nor not of off on once only or other our"
        + " out over own same she should so some such than that the their them then"
        + " there these they this those through to too u under until up us very was we"
        + " were what when where which while who whom why will with wont would you your";
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
    return new PorterStemFilter(words);
  }
}
