package org.amparo.text;

import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The forms of dates in a language. The names of months are the messages {@code month.1} to {@code
 * month.12}, or else those of the JDK. Where neither has them, a date is in figures.
 */
public final class MessageDates {

  /** The message with the pattern of a date with the name of its month. */
  public static final String LONG = "date.pattern";

  /** The message with the pattern of a date in figures. */
  public static final String SHORT = "date.short";

  private static final String MONTH = "month.";
  private static final int MONTHS = 12;

  /** A quoted text, or the name of a month. */
  private static final Pattern PART = Pattern.compile("'[^']*'|M{3,}|L{3,}");

  private MessageDates() {}

  /**
   * Returns the form of dates that a message has.
   *
   * @param key {@link #LONG} or {@link #SHORT}
   * @throws IllegalArgumentException if the message is not a pattern of dates
   */
  public static DateTimeFormatter of(Messages messages, String key) {
    String pattern = messages.get(key);
    Locale locale = messages.language().locale();
    if (!hasName(pattern)) {
      return DateTimeFormatter.ofPattern(pattern, locale);
    }
    if (hasMonths(messages)) {
      return withMonths(pattern, months(messages)).toFormatter(locale);
    }
    return knowsMonths(locale) || !messages.has(SHORT)
        ? DateTimeFormatter.ofPattern(pattern, locale)
        : DateTimeFormatter.ofPattern(messages.get(SHORT), locale);
  }

  /** Returns whether a date with the name of its month has to be written in figures. */
  public static boolean lackMonths(Messages messages) {
    return messages.has(LONG)
        && hasName(messages.get(LONG))
        && !hasMonths(messages)
        && !knowsMonths(messages.language().locale());
  }

  /** Returns whether the JDK names months in a language, not as if it had no language. */
  private static boolean knowsMonths(Locale locale) {
    return !Month.MARCH
        .getDisplayName(TextStyle.FULL, locale)
        .equals(Month.MARCH.getDisplayName(TextStyle.FULL, Locale.ROOT));
  }

  private static boolean hasName(String pattern) {
    return PART.matcher(pattern).results().map(MatchResult::group).anyMatch(p -> isName(p));
  }

  private static boolean isName(String part) {
    return !part.startsWith("'");
  }

  private static boolean hasMonths(Messages messages) {
    return IntStream.rangeClosed(1, MONTHS).allMatch(month -> messages.has(MONTH + month));
  }

  private static Map<Long, String> months(Messages messages) {
    Map<Long, String> months = new HashMap<>();
    for (int month = 1; month <= MONTHS; month++) {
      months.put((long) month, messages.get(MONTH + month));
    }
    return months;
  }

  private static DateTimeFormatterBuilder withMonths(String pattern, Map<Long, String> months) {
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
    int from = 0;
    for (Matcher part = PART.matcher(pattern); part.find(); ) {
      if (isName(part.group())) {
        builder.appendPattern(pattern.substring(from, part.start()));
        builder.appendText(ChronoField.MONTH_OF_YEAR, months);
        from = part.end();
      }
    }
    return builder.appendPattern(pattern.substring(from));
  }
}
