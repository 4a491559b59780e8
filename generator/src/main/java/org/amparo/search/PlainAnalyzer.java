package org.amparo.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;

/** A language of which nothing more is known than its letters. */
final class PlainAnalyzer extends LanguageAnalyzer {

  @Override
  String stopWords() {
    return "";
  }

  @Override
  List<Rewrite> spelling() {
    return List.of();
  }

  @Override
  List<Rewrite> sounds() {
    return List.of();
  }

  @Override
  TokenStream stems(TokenStream words) {
    return words;
  }
}
