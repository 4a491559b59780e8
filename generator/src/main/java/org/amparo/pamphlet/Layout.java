package org.amparo.pamphlet;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Paper;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a format on a paper; lengths in millimetres.
 *
 * @param name the name of its template and its style sheet, without ending
 * @param width of a page of text
 * @param height of a page of text
 * @param column the width of a column of text
 * @param sizes the limits of the font size
 * @param leadings the limits of the height of lines
 * @param room the number of pages available, given the number that the smallest size takes
 * @param imposition arranges the pages on sheets; null where each page is a side of a sheet
 * @param turning how the printer turns the paper
 */
record Layout(
    String name,
    double width,
    double height,
    double column,
    Range sizes,
    Range leadings,
    IntUnaryOperator room,
    @Nullable IntFunction<List<SheetSide>> imposition,
    Turning turning) {

  /** The length of a point. */
  private static final double MILLIMETRES = 25.4 / 72;

  private static final double CARD_WIDTH = 85.6;
  private static final double CARD_HEIGHT = 54;

  /** Returns the layout of a format. */
  static Layout of(PamphletFormat format, Paper paper) {
    Imposition on = new Imposition(paper);
    double shorter = paper.shorter();
    double longer = paper.longer();
    return switch (format) {
      case A4 ->
          page("a4", shorter / 2, longer, 20.5)
              .text(Range.points(10, 11.5), Range.ems(1.28, 1.5))
              .on(on::columns, Turning.LONG_EDGE, n -> roundUp(n, 2));
      case BOOKLET_SHORT_EDGE ->
          booklet("booklet", paper).on(on::booklet, Turning.SHORT_EDGE, n -> roundUp(n, 4));
      case BOOKLET_LONG_EDGE ->
          booklet("booklet", paper).on(on::longEdgeBooklet, Turning.LONG_EDGE, n -> roundUp(n, 4));
      case BOOK ->
          booklet("book", paper)
              .text(Range.points(11, 11), Range.ems(1.28, 1.28))
              .on(on::signatures, Turning.SHORT_EDGE, n -> n);
      case TRIFOLD ->
          page("trifold", on.flap(), shorter, 16)
              .text(Range.points(9.5, 12), Range.ems(1.22, 1.5))
              .on(on::trifold, Turning.SHORT_EDGE, n -> 6);
      case ZINE ->
          page("zine", longer / 4, shorter / 2, 12)
              .text(Range.points(9.5, 13), Range.ems(1.2, 1.2))
              .on(on::zine, Turning.ONE_SIDE, n -> 8);
      case CARDS -> cards().on(on::cards, Turning.LONG_EDGE, n -> 2);
      case CARDS_FOLD -> cards().on(on::foldedCards, Turning.ONE_SIDE, n -> 2);
      case LARGE, BILINGUAL, LETTER, WALL, POSTER_A4, POSTER_A3 -> unfolded(format, paper);
    };
  }

  /** Returns the layout of a format whose sheets are neither folded nor cut. */
  private static Layout unfolded(PamphletFormat format, Paper paper) {
    double shorter = paper.shorter();
    double longer = paper.longer();
    return switch (format) {
      case LARGE ->
          page("large", shorter, longer, 36).text(Range.points(18, 18), Range.ems(1.4, 1.4));
      case BILINGUAL ->
          page("bilingual", shorter, longer, shorter / 2 + 18.5)
              .text(Range.points(10, 11), Range.ems(1.3, 1.3));
      case LETTER ->
          page("letter", shorter, longer, 36)
              .text(Range.points(11, 11), Range.ems(1.35, 1.35))
              .on(null, Turning.ONE_SIDE, n -> n);
      case WALL ->
          page("wall", shorter, longer, 30).poster(new Range(12, 26, 0.5), Range.ems(1.22, 1.45));
      case POSTER_A4 ->
          page("poster-a4", shorter, longer, 30)
              .poster(new Range(11, 26, 0.5), Range.ems(1.2, 1.4));
      case POSTER_A3 ->
          page("poster-a3", paper.posterWidth(), paper.posterHeight(), 36)
              .poster(new Range(16, 37, 0.5), Range.ems(1.2, 1.4));
      default -> throw new IllegalArgumentException("folded or cut: " + format);
    };
  }

  private static Layout booklet(String name, Paper paper) {
    return page(name, paper.longer() / 2, paper.shorter(), 28)
        .text(Range.points(11, 13), Range.ems(1.28, 1.5));
  }

  private static Layout cards() {
    return page("cards", CARD_WIDTH, CARD_HEIGHT, 6)
        .text(Range.points(9, 11.5), Range.ems(1.03, 1.19));
  }

  private static Layout page(String name, double width, double height, double margins) {
    Range none = new Range(0, 0, 1);
    return new Layout(
        name, width, height, width - margins, none, none, n -> n, null, Turning.LONG_EDGE);
  }

  private Layout text(Range points, Range ems) {
    return new Layout(name, width, height, column, points, ems, room, imposition, turning);
  }

  /** Returns the same layout for a text on one side of one sheet. */
  private Layout poster(Range points, Range ems) {
    return text(points, ems).on(null, Turning.ONE_SIDE, n -> 1);
  }

  /** Returns the same layout with another smallest font size. */
  Layout from(double points) {
    return text(sizes.from(points), leadings);
  }

  private Layout on(
      @Nullable IntFunction<List<SheetSide>> sheets, Turning turned, IntUnaryOperator available) {
    return new Layout(name, width, height, column, sizes, leadings, available, sheets, turned);
  }

  /** Returns the rule of CSS that gives pages their size. */
  String css() {
    return String.format(Locale.ROOT, "@page { size: %.3fmm %.3fmm; }\n", width, height);
  }

  /** Returns the width of a column of text at the largest font size, in em. */
  double ems() {
    return column / (sizes.max() * MILLIMETRES);
  }

  private static int roundUp(int pages, int unit) {
    return (pages + unit - 1) / unit * unit;
  }
}
