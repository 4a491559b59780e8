package org.amparo.yaml;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses lengths of time such as {@code 6 months}. */
final class Periods {

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,2}) (day|week|month|year)s?");

  private Periods() {}

  /** Returns the length of time; empty for any other text. */
  static Optional<Period> read(String text) {
    Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }
}
