package org.amparo.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;

/** A language without stop words, rules or a stemmer. */
final class PlainAnalyzer extends LanguageAnalyzer {

  @Override
  String stopWords() {
    return "";
  }

  @Override
  List<RewriteRule> spelling() {
    return List.of();
  }

  @Override
  List<RewriteRule> sounds() {
    return List.of();
  }

  @Override
  TokenStream stems(TokenStream words) {
    return words;
  }
}
