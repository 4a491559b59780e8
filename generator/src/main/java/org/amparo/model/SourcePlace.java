package org.amparo.model;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file as its path from the site's folder, with {@code /} between its parts
 * @param line counted from 1; 0 is the whole file
 * @param column counted from 1 in UTF-16 units; 0 is the whole line
 */
public record SourcePlace(String file, int line, int column) implements Comparable<SourcePlace> {

  private static final Comparator<SourcePlace> ORDER =
      Comparator.comparing(SourcePlace::file)
          .thenComparingInt(SourcePlace::line)
          .thenComparingInt(SourcePlace::column);

  /** Returns a file as a whole. */
  public static SourcePlace wholeFile(String file) {
    return new SourcePlace(file, 0, 0);
  }

  @Override
  public int compareTo(SourcePlace other) {
    return ORDER.compare(this, other);
  }
}
