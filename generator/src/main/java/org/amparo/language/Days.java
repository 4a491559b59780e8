package org.amparo.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.amparo.model.Language;

/** Days as organisers write them. */
public final class Days {

  private Days() {}

  /** For example {@code 23 nov 2026}. */
  public static String shown(LocalDate day, Language language) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()).format(day);
  }
}
