package org.amparo.form;

/**
 * A value that can be chosen.
 *
 * @param value as it is written in the file
 * @param label what it is called
 * @param group the heading above it in a list; empty if there is none
 */
public record Choice(String value, String label, String group) {

  /** Returns a choice without a heading. */
  public static Choice of(String value, String label) {
    return new Choice(value, label, "");
  }
}
