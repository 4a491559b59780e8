package org.amparo.pamphlet;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.amparo.model.PamphletFormat;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a format.
 *
 * @param name the name of its template and its style sheet, without ending
 * @param width the width of a column of text, in millimetres
 * @param minSize the smallest font size, in points
 * @param maxSize the largest font size, in points
 * @param room the number of pages available, given the number that the smallest size takes
 * @param imposition arranges the pages on sheets; null where each page is a side of a sheet
 * @param turning how the printer turns the paper
 */
record Layout(
    String name,
    double width,
    double minSize,
    double maxSize,
    IntUnaryOperator room,
    @Nullable IntFunction<List<SheetSide>> imposition,
    Turning turning) {

  /** The step between font sizes, in points. */
  static final double STEP = 0.25;

  /** The length of a point. */
  private static final double MILLIMETRES = 25.4 / 72;

  /** Returns the layout of a format. */
  static Layout of(PamphletFormat format) {
    return switch (format) {
      case A4 ->
          new Layout(
              "a4", 84.5, 10, 11.5, n -> roundUp(n, 2), Imposition::columns, Turning.LONG_EDGE);
      case LARGE -> new Layout("large", 174, 18, 18, n -> n, null, Turning.LONG_EDGE);
      case BOOKLET_SHORT_EDGE ->
          new Layout(
              "booklet",
              120.5,
              11,
              13,
              n -> roundUp(n, 4),
              Imposition::booklet,
              Turning.SHORT_EDGE);
      case BOOKLET_LONG_EDGE ->
          new Layout(
              "booklet",
              120.5,
              11,
              13,
              n -> roundUp(n, 4),
              Imposition::longEdgeBooklet,
              Turning.LONG_EDGE);
      case TRIFOLD ->
          new Layout("trifold", 81, 9.5, 12, n -> 6, Imposition::trifold, Turning.SHORT_EDGE);
      case ZINE -> new Layout("zine", 62.25, 9.5, 13, n -> 8, Imposition::zine, Turning.ONE_SIDE);
      case CARDS -> new Layout("cards", 79.6, 9, 11, n -> 2, Imposition::cards, Turning.LONG_EDGE);
      case CARDS_FOLD ->
          new Layout("cards", 79.6, 9, 11, n -> 2, Imposition::foldedCards, Turning.ONE_SIDE);
      case BILINGUAL -> new Layout("bilingual", 86.5, 10, 11, n -> n, null, Turning.LONG_EDGE);
      case LETTER -> new Layout("letter", 174, 11, 11, n -> n, null, Turning.ONE_SIDE);
      case POSTER_A4 -> new Layout("poster-a4", 180, 11, 20, n -> 1, null, Turning.ONE_SIDE);
      case POSTER_A3 -> new Layout("poster-a3", 261, 16, 28, n -> 1, null, Turning.ONE_SIDE);
    };
  }

  /** Returns the width of a column of text at the largest font size, in em. */
  double ems() {
    return width / (maxSize * MILLIMETRES);
  }

  private static int roundUp(int pages, int unit) {
    return (pages + unit - 1) / unit * unit;
  }
}
