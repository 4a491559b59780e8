package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.language.NumberWords;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the facts of a block of text, which must be the same in every language: numbers in
 * digits or words, amounts, dates, phones, articles of laws, and the targets of links. Languages
 * differ in word order, so the facts are a multiset: a sorted list.
 */
final class Facts {

  private static final String SPACE = "[ \\u00a0\\u202f]";

  /** {@code 15}, {@code 1.º}, {@code 15th}. */
  private static final String DAY =
      "([12]\\d|3[01]|0?[1-9])(?:\\.?[\\u00ba\\u00b0]|ero|er|ro|st|nd|rd|th)?";

  /** {@code 5,500} and {@code 5 500}, but not {@code 71, 205}. */
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "(?<![\\d.,-])(\\d{1,3})(?:,|" + SPACE + ")(\\d{3})(?![\\d-]|" + SPACE + "\\d{3})");

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\d-])(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");

  /** Groups of at least two digits with spaces or hyphens between them. */
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\d.-])\\+?\\d{2,4}(?:[ \\u00a0-]\\d{2,}){1,4}(?![\\d-])");

  /** {@code 24}, {@code 2.24.h}, {@code 398-A}. */
  private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.-](?:\\d++|[a-z](?!\\p{L})))*+");

  private final NumberWords words;
  private final Set<String> known;
  private final Pattern dayFirst;
  private final Pattern monthFirst;

  /**
   * @param language of the blocks
   */
  Facts(Language language) {
    this.words = NumberWords.of(language);
    this.known = words.all();
    String month = "(" + months(words) + ")(?!\\p{L})";
    String year = "(?:,| del?(?: año)?| of)?" + SPACE + "(\\d{4})(?!\\d)";
    String date = "(?<!\\d[.,:]?)" + DAY + "(?: del?| of)?" + SPACE + month + "(?:" + year + ")?";
    String day = SPACE + DAY + "(?![\\p{L}\\d]|[.,:]\\d)(?:" + year + ")?";
    this.dayFirst = Pattern.compile(date, Pattern.CASE_INSENSITIVE);
    this.monthFirst =
        Pattern.compile(
            "(?<!\\p{L})" + month + "(?:" + day + "|" + year + ")", Pattern.CASE_INSENSITIVE);
  }

  /** Returns a pattern of the names of months, for use without regard to case. */
  private static String months(NumberWords words) {
    return words.months().isEmpty()
        ? "(?!)"
        : words.months().keySet().stream()
            .map(m -> words.capital().contains(m) ? capitalised(m) : m)
            .collect(Collectors.joining("|"));
  }

  private static String capitalised(String month) {
    return "(?-i:" + month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1) + ")";
  }

  /**
   * Returns the facts of a block.
   *
   * @param targets names a link's target, the same in every language; numbers in the link's text
   *     are facts of their own
   */
  Found extract(Block block, Function<Target, String> targets) {
    List<String> facts = new ArrayList<>();
    List<String> inWords = new ArrayList<>();
    block.targets().stream().map(targets).forEach(facts::add);
    String text = block.text();
    if (hasDigit(text)) {
      text = withoutFormatted(text, facts);
    }
    numbers(text.toLowerCase(Locale.ROOT), facts, inWords);
    facts.addAll(inWords);
    return new Found(facts.stream().sorted().toList(), inWords);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Returns the text without its dates and phones, which become facts as a whole. */
  private String withoutFormatted(String block, List<String> facts) {
    String text = block;
    text = claim(text, ISO, facts, m -> date(m.group(1), m.group(2), m.group(3)));
    text = claim(text, dayFirst, facts, m -> date(m.group(3), month(m.group(2)), m.group(1)));
    text = claim(text, monthFirst, facts, this::monthFirst);
    text = claim(text, DAY_FIRST, facts, m -> date(m.group(3), m.group(2), m.group(1)));
    text = THOUSANDS.matcher(text).replaceAll("$1$2");
    return claim(text, PHONE, facts, m -> m.group().replaceAll("[^\\d+]", ""));
  }

  private String monthFirst(Matcher found) {
    String year = found.group(3) == null ? found.group(4) : found.group(3);
    return date(year, month(found.group(1)), found.group(2));
  }

  private String month(String name) {
    return String.valueOf(words.months().get(name.toLowerCase(Locale.ROOT)));
  }

  /** Returns a date of the parts that are known: {@code 6-2026}, {@code 22-1}. */
  private static String date(@Nullable String year, String month, @Nullable String day) {
    return Stream.of(day, month, year)
        .filter(Objects::nonNull)
        .map(Facts::plain)
        .collect(Collectors.joining("-"));
  }

  /** Returns {@code 9} for {@code 09}. */
  private static String plain(String number) {
    return number.length() == 2 && number.charAt(0) == '0' ? number.substring(1) : number;
  }

  /** Returns the text with each match replaced by a separator; each becomes a fact. */
  private static String claim(
      String text, Pattern pattern, List<String> facts, Function<Matcher, String> fact) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      facts.add(fact.apply(matcher));
      matcher.appendReplacement(rest, " ; ");
    }
    return matcher.appendTail(rest).toString();
  }

  /** Adds numbers in digits as they are written, and numbers in words by their value. */
  private void numbers(String text, List<String> facts, List<String> inWords) {
    NumberSum sum = new NumberSum(facts, inWords);
    Matcher digits = NUMBER.matcher(text);
    int end;
    for (int i = 0; i < text.length(); i = end) {
      char c = text.charAt(i);
      if (Character.isDigit(c) && digits.find(i)) {
        end = digits.end();
        sum.end();
        sum.digits(plain(digits.group()));
      } else if (Character.isLetter(c)) {
        end = wordEnd(text, i);
        word(text.substring(i, end), sum);
      } else {
        end = i + 1;
        if (c != '-' && !Character.isSpaceChar(c)) {
          sum.end();
        }
      }
    }
    sum.end();
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void word(String word, NumberSum sum) {
    if (!known.contains(word)) {
      sum.end();
      return;
    }
    Integer factor = words.factors().get(word);
    Integer unit = words.units().get(word);
    if (factor != null) {
      sum.multiply(factor);
    } else if (unit != null) {
      sum.add(unit);
    } else if (sum.isOpen() && words.one().contains(word)) {
      sum.add(1);
    } else if (!(sum.isOpen() && words.links().contains(word))) {
      sum.end();
    }
  }

  /**
   * The facts of a block.
   *
   * @param all sorted
   * @param inWords those of them that are numbers in words
   */
  record Found(List<String> all, List<String> inWords) {
    Found {
      inWords = List.copyOf(inWords);
    }
  }
}
