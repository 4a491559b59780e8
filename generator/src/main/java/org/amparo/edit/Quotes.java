package org.amparo.edit;

/** Texts of one line as YAML writes them between double quotation marks. */
public final class Quotes {

  private Quotes() {}

  /** Returns a text with its quotation marks. */
  public static String of(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
