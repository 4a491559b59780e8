package org.amparo.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The paper that printers at home have. */
public enum Paper {
  A4(210, 297, 297, 420),
  LETTER(215.9, 279.4, 279.4, 431.8),
  LEGAL(215.9, 355.6, 279.4, 431.8);

  /** All keys. */
  public static final List<String> KEYS = Stream.of(values()).map(Paper::key).toList();

  private final double shorter;
  private final double longer;
  private final double posterWidth;
  private final double posterHeight;

  Paper(double shorter, double longer, double posterWidth, double posterHeight) {
    this.shorter = shorter;
    this.longer = longer;
    this.posterWidth = posterWidth;
    this.posterHeight = posterHeight;
  }

  /** Returns the paper of a key. */
  public static Paper of(String key) {
    return Stream.of(values()).filter(p -> p.key().equals(key)).findFirst().orElse(A4);
  }

  /** Returns the name in {@code site.yml} and message keys: {@code letter}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the length of the shorter side, in millimetres. */
  public double shorter() {
    return shorter;
  }

  /** Returns the length of the longer side, in millimetres. */
  public double longer() {
    return longer;
  }

  /** Returns the width of the large sheet of posters, in millimetres: A3 or tabloid. */
  public double posterWidth() {
    return posterWidth;
  }

  /** Returns the height of the large sheet of posters, in millimetres. */
  public double posterHeight() {
    return posterHeight;
  }
}
