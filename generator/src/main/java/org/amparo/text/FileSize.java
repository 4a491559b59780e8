package org.amparo.text;

import java.text.NumberFormat;
import java.util.Locale;

/** The sizes of files as readers see them. */
public final class FileSize {

  private static final int KILO = 1000;
  private static final double MEGA = 1_000_000;

  private FileSize() {}

  /** Returns a size in whole kB, or in MB with one digit after the comma. */
  public static String of(int bytes, Locale locale) {
    if (bytes < MEGA) {
      return Math.max(1, Math.round((double) bytes / KILO)) + "\u00a0kB";
    }
    NumberFormat digits = NumberFormat.getNumberInstance(locale);
    digits.setMinimumFractionDigits(1);
    digits.setMaximumFractionDigits(1);
    return digits.format(bytes / MEGA) + "\u00a0MB";
  }
}
