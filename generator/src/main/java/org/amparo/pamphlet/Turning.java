package org.amparo.pamphlet;

import java.util.Collection;
import java.util.Locale;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Paper;

/** How a printer turns the paper. */
public enum Turning {
  /** It prints on one side. */
  ONE_SIDE("Simplex"),
  /** It turns the paper over its long edge, as the pages of a book are turned. */
  LONG_EDGE("DuplexFlipLongEdge"),
  /** It turns the paper over its short edge, as the pages of a calendar are turned. */
  SHORT_EDGE("DuplexFlipShortEdge");

  private final String duplex;

  Turning(String duplex) {
    this.duplex = duplex;
  }

  /** Returns the name in message keys: {@code long-edge}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the value of {@code Duplex} in a PDF's viewer preferences. */
  String duplex() {
    return duplex;
  }

  /** Returns how a format is printed. */
  public static Turning of(PamphletFormat format) {
    return Layout.of(format, Paper.A4).turning();
  }

  /**
   * Returns how pamphlets of several formats are printed together: over the short edge only if all
   * that have two sides are turned so.
   */
  public static Turning of(Collection<PamphletFormat> formats) {
    if (formats.stream().allMatch(f -> of(f) == ONE_SIDE)) {
      return ONE_SIDE;
    }
    return formats.stream().anyMatch(f -> of(f) == LONG_EDGE) ? LONG_EDGE : SHORT_EDGE;
  }
}
