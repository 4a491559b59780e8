package org.amparo.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Applies rules to each word; a word that would become empty is not changed. */
final class RewriteFilter extends TokenFilter {

  private final List<RewriteRule> rules;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  RewriteFilter(TokenStream input, List<RewriteRule> rules) {
    super(input);
    this.rules = rules;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = RewriteRule.applied(rules, term.toString());
    term.setEmpty().append(word);
    return true;
  }
}
