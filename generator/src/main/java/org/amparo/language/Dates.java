package org.amparo.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days as they should be written, and guesses what was meant where they are not. */
public final class Dates {

  /** How Peru spells September. */
  private static final Pattern SETIEMBRE = Pattern.compile("\\bset(?=iembre\\b|\\b)");

  private Dates() {}

  private static DateTimeFormatter format(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day in the one format we take: {@code 2026-11-23}. */
  public static Optional<LocalDate> iso(String text) {
    return text.length() == 10 ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE) : Optional.empty();
  }

  /** The day that a text means in the ways people write days in Spanish and English. */
  public static Optional<LocalDate> guess(String text) {
    String common = SETIEMBRE.matcher(text.strip()).replaceAll("sept");
    return habits().flatMap(h -> parse(common, h).stream()).findFirst();
  }

  private static Stream<DateTimeFormatter> habits() {
    Locale spanish = Locale.forLanguageTag("es");
    Stream<String> numbers =
        Stream.of("d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d", "uuuu/M/d", "uuuu.M.d");
    Stream<String> spanishWords = Stream.of("d[ 'de'] MMMM[ 'del'][ 'de'] uuuu", "d MMM uuuu");
    Stream<String> englishWords =
        Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d[,] uuuu", "MMM d[,] uuuu");
    return Stream.concat(
        Stream.concat(numbers, spanishWords).map(p -> format(p, spanish)),
        englishWords.map(p -> format(p, Locale.ENGLISH)));
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
