package org.amparo.facts;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amparo.language.NumberWords;

/** The names of months and weekdays, and the order of dates: CLDR's, as the JDK has them. */
final class CalendarNames {

  private static final List<TextStyle> FULL = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE);
  private static final List<TextStyle> SHORT = List.of(TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> shortMonths = new HashMap<>();

  /** The parts of the names of weekdays, by the first part. */
  private final Map<String, List<String>> weekdays = new HashMap<>();

  private final Map<String, Integer> weekdayNumbers = new HashMap<>();
  private final Set<String> capital = new HashSet<>();
  private final boolean monthFirst;

  CalendarNames(Locale locale, NumberWords words) {
    for (Month month : Month.values()) {
      FULL.forEach(s -> addMonth(month.getDisplayName(s, locale), month.getValue()));
      SHORT.forEach(s -> add(shortMonths, month.getDisplayName(s, locale), month.getValue()));
    }
    months.putAll(words.months());
    capital.addAll(words.capital());
    for (DayOfWeek day : DayOfWeek.values()) {
      FULL.forEach(s -> addWeekday(day.getDisplayName(s, locale), day.getValue(), locale));
    }
    this.monthFirst =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
            .startsWith("M");
  }

  private void add(Map<String, Integer> names, String written, int number) {
    String name = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.codePoints().allMatch(Character::isLetter)) {
      names.putIfAbsent(lower, number);
    }
  }

  private void addMonth(String name, int number) {
    add(months, name, number);
    if (Character.isUpperCase(name.codePointAt(0))) {
      capital.add(name.toLowerCase(Locale.ROOT));
    }
  }

  private void addWeekday(String name, int number, Locale locale) {
    String lower = name.toLowerCase(locale);
    List<String> parts = List.of(lower.split("-", -1));
    weekdays.put(parts.get(0), parts);
    weekdayNumbers.put(parts.get(0), number);
    if (parts.size() == 1) {
      weekdays.put(lower + "s", parts);
      weekdayNumbers.put(lower + "s", number);
    }
  }

  /** Returns every month, and every word that begins a weekday. */
  Set<String> all() {
    Set<String> names = new HashSet<>(months.keySet());
    names.addAll(shortMonths.keySet());
    names.addAll(weekdays.keySet());
    return names;
  }

  /** Returns whether short dates of the language begin with the month. */
  boolean isMonthFirst() {
    return monthFirst;
  }

  /**
   * Returns the number of the month that a word names, or 0.
   *
   * @param inDate whether a day or year is beside it: then it may be short, or without its capital
   */
  int month(Token token, boolean inDate) {
    if (!token.isWord()) {
      return 0;
    }
    String word = token.text();
    boolean otherWord = word.equals("may") || !inDate;
    if (otherWord && capital.contains(word) && !token.isCapital()) {
      return 0;
    }
    int shortMonth = inDate ? shortMonths.getOrDefault(word, 0) : 0;
    return months.getOrDefault(word, shortMonth);
  }

  /** Returns how many tokens from an index name a weekday, or 0. */
  int weekdayLength(Tokens tokens, int index) {
    Token token = tokens.get(index);
    List<String> parts = token.isWord() ? weekdays.get(token.text()) : null;
    if (parts == null) {
      return 0;
    }
    for (int i = 1; i < parts.size(); i++) {
      if (!tokens.get(index + 2 * i - 1).isDash()
          || !tokens.get(index + 2 * i).text().equals(parts.get(i))) {
        return 0;
      }
    }
    return 2 * parts.size() - 1;
  }

  boolean isWeekday(Token token) {
    return token.isWord() && weekdayNumbers.containsKey(token.text());
  }

  /** Returns the number of the weekday that begins with a word: 1 for Monday. */
  int weekday(Token first) {
    return weekdayNumbers.getOrDefault(first.text(), 0);
  }
}
