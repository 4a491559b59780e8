package org.amparo.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parses days: the one format of files, and others to suggest it. */
public final class Dates {

  /** In these, a day or a year comes first, never a month. */
  private static final List<String> NUMERIC =
      List.of("d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d", "uuuu/M/d", "uuuu.M.d");

  private Dates() {}

  /** Returns the day of a text such as {@code 2026-11-23}; empty for any other format. */
  public static Optional<LocalDate> iso(String text) {
    return text.length() == 10 ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE) : Optional.empty();
  }

  /** Returns the day that a text means in figures or in a language that the program knows. */
  public static Optional<LocalDate> guess(String text) {
    String day = text.strip();
    return parse(day, NUMERIC, Locale.ROOT)
        .or(() -> Languages.ALL.stream().flatMap(r -> parse(day, r).stream()).findFirst());
  }

  private static Optional<LocalDate> parse(String text, LanguageRules rules) {
    return parse(rules.knownMonths().apply(text), rules.dayPatterns(), rules.language().locale());
  }

  private static Optional<LocalDate> parse(String text, List<String> patterns, Locale locale) {
    return patterns.stream().flatMap(p -> parse(text, format(p, locale)).stream()).findFirst();
  }

  private static DateTimeFormatter format(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
