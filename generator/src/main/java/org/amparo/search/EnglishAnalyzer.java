package org.amparo.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;

/** English: Porter's stemmer, without possessives and double letters. */
final class EnglishAnalyzer extends LanguageAnalyzer {

  private static final List<RewriteRule> SPELLING = RewriteRule.all("'s?$>");

  private static final List<RewriteRule> SOUNDS = RewriteRule.all("'>", "ph>f", "(.)\\1+>$1");

  @Override
  String stopWords() {
    return "a about after again all also am an and any are as at be because been before"
        + " being but by can can't cant could did didn't didnt do does doesn't"
        + " doesnt doing don't dont for from get had has have having he her here hers"
        + " him his how i i'm i've if im in into is isn't isnt it its just me more most my"
        + " n no nor not of off on once only or other our out over own same she should"
        + " so some such than that the their them then there these they this those through"
        + " to too u under until up us very was we were what when where which while who"
        + " whom why will with won't wont would you your";
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
