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

  /** Below the first combining mark, every text is NFC. */
  private static final char FIRST_MARK = '\u0300';

  private final List<RewriteRule> rules;

  /**
   * @param rules applied to a text before; each replaces a character by one other
   */
  WordCutter(List<RewriteRule> rules) {
    this.rules = rules;
  }

  /** Returns the words of a text in order, as they are written. */
  List<String> words(String text) {
    String plain = composed(text);
    for (RewriteRule rule : rules) {
      plain = rule.apply(plain);
    }
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    char[] units = plain.toCharArray(); // takes half the time under the first compiler
    int at = 0;
    while (at < units.length) {
      if (units[at] == ' ') {
        at++;
        continue;
      }
      int end = plainEnd(units, at);
      if (end > at) {
        words.add(plain.substring(at, end));
        at = end + 1;
      } else if (matcher.find(at)) {
        add(matcher, words);
        at = matcher.end();
      } else {
        at = units.length;
      }
    }
    return words;
  }

  /** Returns a text as NFC, with letters of full or half width as usual ones. */
  private static String composed(String text) {
    boolean compatible = false;
    boolean composable = false;
    char[] units = text.toCharArray();
    for (char c : units) {
      if (c >= FIRST_MARK) {
        compatible |= '\uf900' <= c && c <= '\uffef';
        composable = true;
      }
    }
    String usual =
        compatible
            ? COMPATIBLE.matcher(text).replaceAll(m -> Normalizer.normalize(m.group(), Form.NFKC))
            : text;
    return composable ? Normalizer.normalize(usual, Form.NFC) : usual;
  }

  /**
   * Returns the end of a word of Latin letters that nothing joins to what is behind it, or the
   * start if no such word is there. Most words are such, and finding a pattern takes far longer.
   */
  private static int plainEnd(char[] text, int start) {
    int end = start;
    while (end < text.length && isLatin(text[end])) {
      end++;
    }
    return isEnd(text, end) ? end : start;
  }

  private static boolean isEnd(char[] text, int index) {
    if (index == text.length || " ,\n".indexOf(text[index]) >= 0) {
      return true;
    }
    boolean point = text[index] == '.' || text[index] == ':';
    return point && (index + 1 == text.length || " \n".indexOf(text[index + 1]) >= 0);
  }

  private static boolean isLatin(char letter) {
    return ('a' <= letter && letter <= 'z')
        || ('A' <= letter && letter <= 'Z')
        || ('À' <= letter && letter <= 'ÿ');
  }

  private static void add(Matcher word, List<String> words) {
    if (word.group(1) != null) {
      addGroups(word.group(), words);
    } else if (word.group(2) != null) {
      addPairs(word.group(), words);
    } else {
      words.add(word.group());
    }
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
