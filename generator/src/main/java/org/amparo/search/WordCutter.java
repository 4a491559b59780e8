package org.amparo.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words, as {@code assets/js/search/1-words.js} does: the patterns are the same.
 *
 * <p>A number is found in one piece, by each of its groups, and from each group to its end: <em>959
 * 123 456</em> by <em>959123456</em>, <em>123456</em> and <em>123</em>. A text of a script without
 * spaces between words is found by each two letters, as in Lucene's CJKBigramFilter. What goes on
 * for longer than any word is cut, since a regular expression needs stack for each repetition.
 */
final class WordCutter {

  /** What nobody sees does not end a word. */
  static final String HIDDEN = "\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe0f\\ufeff";

  private static final String LETTERS =
      "[\\wªºÀ-\\u0dff\\u10a0-\\u177f\\u1800-\\u1fff\\u2c00-\\u2dff\\ua4d0-\\uabff"
          + "\\x{10000}-\\x{1efff}"
          + HIDDEN
          + "]+";

  /**
   * A letter of a script without spaces: from Thai to Burmese, Khmer, Chinese, Japanese, Korean.
   */
  private static final String BARE =
      "[\\u0e00-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\ua4cf\\uac00-\\ud7ff"
          + "\\x{20000}-\\x{3ffff}]["
          + HIDDEN
          + "]*";

  /** Digits in groups. One group alone is part of a word if a letter follows. */
  private static final String NUMBER =
      "(\\d+(?:(?:[.,:'’hH]|[ \\xa0\\u202f](?=\\d\\d)|-(?=\\d{3}))\\d+){1,99}|\\d+(?!"
          + LETTERS
          + "))";

  private static final Pattern WORD =
      Pattern.compile(
          NUMBER
              + "|((?:"
              + BARE
              + "){1,99})|"
              + LETTERS
              + "(?:[.:·'’](?!\\d)"
              + LETTERS
              + "){0,99}");

  private static final Pattern GROUP = Pattern.compile("\\d+");
  private static final Pattern UNIT = Pattern.compile(BARE);

  /** Ligatures and letters of full or half width. */
  private static final Pattern COMPATIBLE = Pattern.compile("[\\uf900-\\uffef]+");

  private final List<RewriteRule> rules;

  /**
   * @param rules applied to a text before; each replaces a character by one other
   */
  WordCutter(List<RewriteRule> rules) {
    this.rules = rules;
  }

  /** Returns the words of a text in order, as they are written. */
  List<String> words(String text) {
    String plain =
        COMPATIBLE.matcher(text).replaceAll(m -> Normalizer.normalize(m.group(), Form.NFKC));
    plain = Normalizer.normalize(plain, Form.NFC);
    for (RewriteRule rule : rules) {
      plain = rule.apply(plain);
    }
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        addGroups(matcher.group(), words);
      } else if (matcher.group(2) != null) {
        addPairs(matcher.group(), words);
      } else {
        words.add(matcher.group());
      }
    }
    return words;
  }

  private static void addGroups(String number, List<String> words) {
    Matcher group = GROUP.matcher(number);
    while (group.find()) {
      words.add(group.group());
      if (group.end() < number.length()) {
        words.add(number.substring(group.start()));
      }
    }
  }

  private static void addPairs(String run, List<String> words) {
    List<String> units = new ArrayList<>();
    Matcher unit = UNIT.matcher(run);
    while (unit.find()) {
      units.add(unit.group());
    }
    if (units.size() == 1) {
      words.add(run);
    }
    for (int i = 1; i < units.size(); i++) {
      words.add(units.get(i - 1) + units.get(i));
    }
  }
}
