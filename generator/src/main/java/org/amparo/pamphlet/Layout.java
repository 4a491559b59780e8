package org.amparo.pamphlet;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.amparo.model.PamphletFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a format is set.
 *
 * @param name of its template and its style
 * @param least the smallest size of its text, in points
 * @param most the largest
 * @param room how many pages there are, given how many the smallest size takes
 * @param imposition puts the pages on sheets; none where each page is a sheet
 * @param flips over which edge the printer turns the paper, as PDF names it
 */
record Layout(
    String name,
    double least,
    double most,
    IntUnaryOperator room,
    @Nullable IntFunction<List<SheetSide>> imposition,
    String flips) {

  /** Sizes are tried in steps of this many points. */
  static final double STEP = 0.25;

  private static final String ONE_SIDE = "Simplex";
  private static final String LONG_EDGE = "DuplexFlipLongEdge";
  private static final String SHORT_EDGE = "DuplexFlipShortEdge";

  /** The layout of a format. */
  static Layout of(PamphletFormat format) {
    return switch (format) {
      case A4 -> new Layout("a4", 10, 11.5, n -> roundUp(n, 2), Imposition::columns, LONG_EDGE);
      case LARGE -> new Layout("large", 18, 18, n -> n, null, LONG_EDGE);
      case BOOKLET_SHORT_EDGE ->
          new Layout(
              "booklet", 11, 13, n -> roundUp(n, 4), n -> Imposition.booklet(n, false), SHORT_EDGE);
      case BOOKLET_LONG_EDGE ->
          new Layout(
              "booklet", 11, 13, n -> roundUp(n, 4), n -> Imposition.booklet(n, true), LONG_EDGE);
      case TRIFOLD -> new Layout("trifold", 9.5, 12, n -> 6, Imposition::trifold, SHORT_EDGE);
      case ZINE -> new Layout("zine", 9.5, 13, n -> 8, Imposition::zine, ONE_SIDE);
      case CARDS -> new Layout("cards", 9, 11, n -> 2, Imposition::cards, LONG_EDGE);
      case CARDS_FOLD -> new Layout("cards", 9, 11, n -> 2, Imposition::foldedCards, ONE_SIDE);
      case BILINGUAL -> new Layout("bilingual", 10, 11, n -> n, null, LONG_EDGE);
    };
  }

  private static int roundUp(int pages, int unit) {
    return (pages + unit - 1) / unit * unit;
  }
}
