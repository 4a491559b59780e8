package org.amparo.search;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes words lower-case and removes accents, hidden characters, and what separates the groups of a
 * number. What is left of a letter is composed again: a Korean syllable, or an Arabic letter with
 * hamza. The rules are those of {@code assets/js/search/1-words.js}.
 */
final class FoldingFilter extends TokenFilter {

  private static final List<RewriteRule> RULES =
      RewriteRule.all(
          "[\\u0300-\\u036f" + WordCutter.HIDDEN + "]>",
          "ß>ss",
          "æ>ae",
          "œ>oe",
          "ø>o",
          "[đð]>d",
          "ł>l",
          "ı>i",
          "ς>σ",
          "[’ʼ]>'",
          "þ>th",
          "(\\d)[\\Wh](?=\\d)>$1");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = Normalizer.normalize(term.toString().toLowerCase(Locale.ROOT), Form.NFD);
    term.setEmpty().append(Normalizer.normalize(RewriteRule.applied(RULES, word), Form.NFC));
    return true;
  }
}
