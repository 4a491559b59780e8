package org.amparo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which people type a word or a number that a text writes in parts, or the other way
 * round: <em>onu</em> for <em>O.N.U.</em>, and <em>4155550100</em> for <em>(415) 555-0100</em>. The
 * index has them too, so that the script in the browser need not know of them.
 */
final class OtherSpellings {

  private static final int MAX_ACRONYM = 5;
  private static final int MIN_PHONE = 6;
  private static final int MAX_PHONE = 15;

  private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L}){1,9}");

  /** Letters twice for a plural: <em>EE.UU.</em>, <em>DD.HH.</em> */
  private static final Pattern TWICE = Pattern.compile("(\\p{Lu})\\1([.]? ?)(\\p{Lu})\\3");

  /** A word with a number, such as <em>covid19</em>. */
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{3,20})(\\d{1,4})");

  /** A telephone with brackets or slashes between its groups; no date. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d/])(?!\\d{1,2}/\\d{1,2}/\\d)\\(?\\+?\\d++\\)?"
              + "(?:[ .-]?[()/]?[ .-]?\\d++\\)?){1,6}(?![\\d/])");

  /** A number of which each digit is apart, such as 9-1-1. */
  private static final Pattern DIGITS = Pattern.compile("(?<![\\d-])\\d(?:-\\d){2,6}(?![\\d-])");

  /** An amount with thousands and hundredths, of which people type the whole part: 1,500.00. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,3}(?:([.,])\\d{3})(?:\\2\\d{3})*)[.,]\\d{1,2}(?![\\d.,]?\\d)");

  private static final String HYPHENS = "-\u2010\u2011";

  /** So long is a syllable before a hyphen that people leave out: <em>wi-fi</em>. */
  private static final int MAX_PREFIX = 4;

  private OtherSpellings() {}

  /** Returns the other spellings of a word. */
  static List<String> ofWord(String word) {
    List<String> others = new ArrayList<>();
    if (word.indexOf('.') > 0 && INITIALS.matcher(word).matches()) {
      others.add(word.replace(".", ""));
    } else if (isUpper(word.charAt(0))) {
      Matcher twice = TWICE.matcher(word);
      if (twice.matches()) {
        addTwice(twice, others);
      } else if (isAcronym(word)) {
        others.add(String.join(".", word.split("")));
      }
    }
    if (isDigit(word.charAt(word.length() - 1))) {
      Matcher numbered = NUMBERED.matcher(word);
      if (numbered.matches()) {
        others.add(numbered.group(1));
        others.add(numbered.group(2));
      }
    }
    return others;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() <= MAX_ACRONYM
        && word.chars().allMatch(Character::isUpperCase);
  }

  private static void addTwice(Matcher twice, List<String> others) {
    String first = twice.group(1).repeat(2);
    String second = twice.group(3).repeat(2);
    others.addAll(List.of(first, second, first + second, first + "." + second));
  }

  /** Returns the other spellings of what a text writes in several words. */
  static List<String> ofText(String text) {
    List<String> others = new ArrayList<>();
    boolean phones = false;
    boolean digits = false;
    boolean amounts = false;
    char[] units = text.toCharArray(); // takes half the time under the first compiler
    for (int i = 1; i + 1 < units.length; i++) {
      char sign = units[i];
      if (sign > '/' && HYPHENS.indexOf(sign) < 0) {
        continue; // letters and digits
      }
      if (HYPHENS.indexOf(sign) >= 0) {
        digits |= isDigit(units[i - 1]) && isDigit(units[i + 1]);
        addNumbered(text, i, others);
        addPrefixed(text, i, others);
      } else if (sign == ',') {
        amounts |= isDigit(units[i - 1]) && isDigit(units[i + 1]);
      } else if (sign == '/' || sign == ')') {
        phones |= isDigit(units[i - 1]);
      } else if ((sign == ' ' || sign == '.') && isUpper(units[i - 1])) {
        addTwice(text, i, others);
      }
    }
    if (phones) {
      PHONE.matcher(text).results().forEach(phone -> addPhone(phone.group(), others));
    }
    if (amounts) {
      AMOUNT.matcher(text).results().forEach(a -> others.add(a.group(1).replaceAll("\\D", "")));
    }
    if (digits) {
      DIGITS.matcher(text).results().forEach(d -> others.add(d.group().replace("-", "")));
    }
    return others;
  }

  /** Adds a word with a number behind a hyphen as one: <em>COVID-19</em>. */
  private static void addNumbered(String text, int hyphen, List<String> others) {
    int start = hyphen;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = hyphen + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    boolean word = start < hyphen && end > hyphen + 1;
    if (word && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
      others.add(text.substring(start, hyphen) + text.substring(hyphen + 1, end));
    }
  }

  /** Adds a word with a short first part as one: <em>e-mail</em>. */
  private static void addPrefixed(String text, int hyphen, List<String> others) {
    int start = hyphen;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = hyphen + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean apart = isHyphen(text, start - 1) || isHyphen(text, end);
    int prefix = hyphen - start;
    if (prefix > 0 && prefix <= MAX_PREFIX && end > hyphen + 1 && !apart) {
      others.add(text.substring(start, hyphen) + text.substring(hyphen + 1, end));
    }
  }

  private static boolean isHyphen(String text, int i) {
    return i >= 0 && i < text.length() && HYPHENS.indexOf(text.charAt(i)) >= 0;
  }

  /** Adds {@code EE. UU.} as one word. */
  private static void addTwice(String text, int sign, List<String> others) {
    int next = sign + (text.startsWith(". ", sign) ? 2 : 1);
    boolean second = next + 1 < text.length() && isUpper(text.charAt(next));
    if (!second || sign < 2 || (next > sign + 1 && text.charAt(sign) == ' ')) {
      return;
    }
    boolean before = sign > 2 && Character.isLetter(text.charAt(sign - 3));
    boolean after = next + 2 < text.length() && Character.isLetterOrDigit(text.charAt(next + 2));
    Matcher twice = TWICE.matcher(text).region(sign - 2, next + 2);
    if (!before && !after && twice.matches()) {
      addTwice(twice, others);
    }
  }

  private static void addPhone(String written, List<String> others) {
    String digits = written.replaceAll("\\D", "");
    boolean marked = written.indexOf('/') > 0 || written.indexOf(')') > 0;
    if (marked && digits.length() >= MIN_PHONE && digits.length() <= MAX_PHONE) {
      others.add(digits);
    }
  }

  private static boolean isUpper(char letter) {
    return Character.isUpperCase(letter);
  }

  private static boolean isDigit(char digit) {
    return '0' <= digit && digit <= '9';
  }
}
