package org.amparo.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.amparo.model.Language;

/** Formats days for organisers. */
public final class Days {

  private Days() {}

  /** Returns a day in a short form such as {@code 23 nov 2026}. */
  public static String shown(LocalDate day, Language language) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()).format(day);
  }
}
