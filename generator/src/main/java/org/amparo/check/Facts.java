package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private final Pattern wordDates;
  private final Pattern wordMonths;
  private final Pattern wordDatesMonthFirst;

  /**
   * @param language of the blocks
   */
  Facts(Language language) {
    this.words = NumberWords.of(language.tag());
    this.known = words.all();
    String months = words.months().isEmpty() ? "(?!)" : String.join("|", words.months());
    String of = "(?: de(?:l)?)? ";
    this.wordDates =
        Pattern.compile("(\\d{1,2})" + of + "(" + months + ")(?:(?:,| del?)? (\\d{4}))?");
    this.wordDatesMonthFirst =
        Pattern.compile("(" + months + ") (\\d{1,2})(?!\\d)(?:,? (\\d{4}))?");
    this.wordMonths = Pattern.compile("(" + months + ")(?: del?)? (\\d{4})");
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
    String text = block.text().toLowerCase(Locale.ROOT).replace("setiembre", "septiembre");
    if (hasDigit(text)) {
      text = withoutFormatted(text, facts);
    }
    numbers(text, facts, inWords);
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
    text = take(text, wordDates, facts, m -> date(m.group(3), month(m.group(2)), m.group(1)));
    text =
        take(
            text, wordDatesMonthFirst, facts, m -> date(m.group(3), month(m.group(1)), m.group(2)));
    text = take(text, wordMonths, facts, m -> date(m.group(2), month(m.group(1)), ""));
    text = take(text, DAY_FIRST, facts, m -> date(m.group(3), m.group(2), m.group(1)));
    text = THOUSANDS.matcher(text).replaceAll("$1$2");
    return take(text, PHONE, facts, m -> m.group().replaceAll("[^\\d+]", ""));
  }

  private String month(String name) {
    return Integer.toString(words.months().indexOf(name) + 1);
  }

  /** A date with the parts that are known: {@code 2026-06}, {@code --01-22}. */
  private static String date(@Nullable String year, String month, String day) {
    String date = (year == null ? "-" : year) + "-" + padded(month);
    return day.isEmpty() ? date : date + "-" + padded(day);
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
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
        sum.digits(digits.group());
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
