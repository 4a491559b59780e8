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
 * What a block of text claims that must be the same in every language: numbers in digits or words,
 * amounts, dates, phones, articles, and where its links lead. Word order differs between languages,
 * so a block's facts are a multiset, given here as a sorted list.
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

  /** Digits in groups of two and more, parted by spaces or hyphens: at least seven in all. */
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

  /** The names of a language's months for a pattern that takes capitals for small letters. */
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
   * The facts of a block.
   *
   * @param targets gives what a link's target is called in every language; a number that its words
   *     hold is a fact of the text all the same
   */
  Found of(Block block, Function<Target, String> targets) {
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

  /** Takes out dates and phones, which hold numbers that are none of their own. */
  private String withoutFormatted(String block, List<String> facts) {
    String text = block;
    text = take(text, ISO, facts, m -> date(m.group(1), m.group(2), m.group(3)));
    text = take(text, dayFirst, facts, m -> date(m.group(3), month(m.group(2)), m.group(1)));
    text = take(text, monthFirst, facts, this::monthFirst);
    text = take(text, DAY_FIRST, facts, m -> date(m.group(3), m.group(2), m.group(1)));
    text = THOUSANDS.matcher(text).replaceAll("$1$2");
    return take(text, PHONE, facts, m -> m.group().replaceAll("[^\\d+]", ""));
  }

  private String monthFirst(Matcher found) {
    String year = found.group(3) == null ? found.group(4) : found.group(3);
    return date(year, month(found.group(1)), found.group(2));
  }

  private String month(String name) {
    return String.valueOf(words.months().get(name.toLowerCase(Locale.ROOT)));
  }

  /** A date as people write it, with the parts that are known: {@code 6-2026}, {@code 22-1}. */
  private static String date(@Nullable String year, String month, @Nullable String day) {
    return Stream.of(day, month, year)
        .filter(Objects::nonNull)
        .map(Facts::plain)
        .collect(Collectors.joining("-"));
  }

  /** Without the zero before a single digit: {@code 9} for {@code 09}. */
  private static String plain(String number) {
    return number.length() == 2 && number.charAt(0) == '0' ? number.substring(1) : number;
  }

  private static String take(
      String text, Pattern pattern, List<String> facts, Function<Matcher, String> fact) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      facts.add(fact.apply(matcher));
      matcher.appendReplacement(rest, " ; ");
    }
    return matcher.appendTail(rest).toString();
  }

  /** Numbers in digits as they stand, numbers in words by their value. */
  private void numbers(String text, List<String> facts, List<String> inWords) {
    Sum sum = new Sum(facts, inWords);
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

  private void word(String word, Sum sum) {
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
    } else if (sum.open && words.one().contains(word)) {
      sum.add(1);
    } else if (!(sum.open && words.links().contains(word))) {
      sum.end();
    }
  }

  /**
   * What a block claims.
   *
   * @param all its facts, sorted
   * @param inWords those that are numbers in words
   */
  record Found(List<String> all, List<String> inWords) {
    Found {
      inWords = List.copyOf(inWords);
    }
  }

  /** A number that is being read, word by word. */
  private static final class Sum {

    private final List<String> inDigits;
    private final List<String> inWords;
    private long total;
    private long part;
    private String digits = "";
    private boolean open;

    Sum(List<String> inDigits, List<String> inWords) {
      this.inDigits = inDigits;
      this.inWords = inWords;
    }

    void digits(String token) {
      digits = token;
      open = true;
    }

    void multiply(int factor) {
      if (!digits.isEmpty()) {
        boolean whole = digits.chars().allMatch(Character::isDigit) && digits.length() < 10;
        part = whole ? Long.parseLong(digits) : 1;
        digits = whole ? "" : digits;
      }
      long value = Math.max(part, 1) * factor;
      total = factor == 100 ? total : total + value;
      part = factor == 100 ? value : 0;
      open = true;
    }

    /** Adds a smaller number to a larger one; any other order begins a number anew. */
    void add(int value) {
      boolean fits = open && digits.isEmpty() && (part == 0 || fits(part, value));
      if (!fits) {
        end();
      }
      part += value;
      open = true;
    }

    private static boolean fits(long part, int value) {
      return value < 10 ? part % 10 == 0 : value < 100 && part % 100 == 0;
    }

    void end() {
      if (!digits.isEmpty()) {
        inDigits.add(digits);
      } else if (total + part > 1) {
        inWords.add(Long.toString(total + part));
      }
      total = 0;
      part = 0;
      digits = "";
      open = false;
    }
  }
}
