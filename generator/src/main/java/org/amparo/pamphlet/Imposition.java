package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.List;
import org.amparo.pamphlet.SheetSide.Mark;
import org.amparo.pamphlet.SheetSide.Placement;

/** Computes the place of each page on the sides of sheets, so that folding puts them in order. */
final class Imposition {

  private static final double A4_LONG = 297;
  private static final double A4_SHORT = 210;

  /** The length of a mark at the edge of the sheet, in millimetres. */
  private static final double TICK = 4;

  private static final double CARD_WIDTH = 85.6;
  private static final double CARD_HEIGHT = 54;
  private static final int CARD_ROWS = 5;
  private static final double CARD_BOTTOM = (A4_LONG - CARD_ROWS * CARD_HEIGHT) / 2;
  private static final double CARD_LEFT = (A4_SHORT - 2 * CARD_WIDTH) / 2;

  private Imposition() {}

  /** Returns the sides of A4 portrait sheets with two columns. */
  static List<SheetSide> columns(int pages) {
    List<SheetSide> sides = new ArrayList<>();
    for (int i = 0; i < pages; i += 2) {
      List<Placement> both = new ArrayList<>(List.of(new Placement(i, 0, 0, false)));
      if (i + 1 < pages) {
        both.add(new Placement(i + 1, A4_SHORT / 2, 0, false));
      }
      sides.add(new SheetSide(A4_SHORT, A4_LONG, both, List.of()));
    }
    return sides;
  }

  /**
   * Returns the sides of a booklet of A5 pages on A4 landscape, stapled in the fold. The last page
   * is the back cover; blank pages are before it.
   */
  static List<SheetSide> booklet(int pages) {
    int all = (pages + 3) / 4 * 4;
    List<SheetSide> sides = new ArrayList<>();
    for (int sheet = 0; sheet < all / 4; sheet++) {
      sides.add(spread(all - 1 - 2 * sheet, 2 * sheet, pages, all));
      sides.add(spread(1 + 2 * sheet, all - 2 - 2 * sheet, pages, all));
    }
    return sides;
  }

  /** Returns the same booklet for a printer that turns the paper over its long edge. */
  static List<SheetSide> longEdgeBooklet(int pages) {
    List<SheetSide> sides = new ArrayList<>(booklet(pages));
    for (int back = 1; back < sides.size(); back += 2) {
      sides.set(back, sides.get(back).turned());
    }
    return sides;
  }

  private static SheetSide spread(int left, int right, int pages, int all) {
    List<Placement> placements = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      int position = half == 0 ? left : right;
      int page = position == all - 1 ? pages - 1 : position;
      if (position == all - 1 || position < pages - 1) {
        placements.add(new Placement(page, half * A4_LONG / 2, 0, false));
      }
    }
    return new SheetSide(A4_LONG, A4_SHORT, placements, ticks(A4_LONG / 2));
  }

  /**
   * Returns the two sides of a sheet folded in three: flap, back and cover outside, three pages
   * inside. The last page is the back; a short text leaves the flap empty.
   */
  static List<SheetSide> trifold(int pages) {
    double flap = 97;
    double panel = 100;
    int back = pages - 1;
    List<Placement> outside = new ArrayList<>();
    if (back > 4) {
      outside.add(new Placement(4, 0, 0, false));
    }
    outside.add(new Placement(back, flap + (panel - flap) / 2, 0, false));
    outside.add(new Placement(0, flap + panel + (panel - flap) / 2, 0, false));
    List<Placement> inside = new ArrayList<>();
    for (int i = 1; i < Math.min(4, back); i++) {
      double slack = i < 3 ? (panel - flap) / 2 : 0;
      inside.add(new Placement(i, (i - 1) * panel + slack, 0, false));
    }
    return List.of(
        new SheetSide(A4_LONG, A4_SHORT, outside, ticks(flap, flap + panel)),
        new SheetSide(A4_LONG, A4_SHORT, inside, ticks(panel, 2 * panel)));
  }

  /** Returns one side of one sheet, folded to eight panels, with a cut along the middle half. */
  static List<SheetSide> zine(int pages) {
    double width = A4_LONG / 4;
    double height = A4_SHORT / 2;
    List<Placement> placements = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      if (page >= 1 && page <= 4) {
        placements.add(new Placement(page, (5 - page) * width, A4_SHORT, true));
      } else {
        placements.add(new Placement(page, (page == 0 ? 3 : page - 5) * width, 0, false));
      }
    }
    List<Mark> marks = new ArrayList<>(ticks(width, 2 * width, 3 * width));
    marks.add(new Mark(0, height, TICK, height, true));
    marks.add(new Mark(A4_LONG - TICK, height, A4_LONG, height, true));
    marks.add(new Mark(width, height, 3 * width, height, false));
    return List.of(new SheetSide(A4_LONG, A4_SHORT, placements, marks));
  }

  /** Returns the sides of a sheet of ten cards. */
  static List<SheetSide> cards(int pages) {
    List<SheetSide> sides = new ArrayList<>();
    for (int side = 0; side < pages; side++) {
      List<Placement> placements = new ArrayList<>();
      for (int row = CARD_ROWS - 1; row >= 0; row--) {
        double y = CARD_BOTTOM + row * CARD_HEIGHT;
        placements.add(new Placement(side, CARD_LEFT, y, false));
        placements.add(new Placement(side, CARD_LEFT + CARD_WIDTH, y, false));
      }
      List<Mark> marks = cuts(CARD_LEFT, CARD_LEFT + CARD_WIDTH, CARD_LEFT + 2 * CARD_WIDTH);
      sides.add(new SheetSide(A4_SHORT, A4_LONG, placements, marks));
    }
    return sides;
  }

  /** Returns one side of a sheet of five cards, each folded in the middle. */
  static List<SheetSide> foldedCards(int pages) {
    List<Placement> placements = new ArrayList<>();
    for (int row = CARD_ROWS - 1; row >= 0; row--) {
      for (int side = 0; side < pages; side++) {
        double x = CARD_LEFT + side * CARD_WIDTH;
        placements.add(new Placement(side, x, CARD_BOTTOM + row * CARD_HEIGHT, false));
      }
    }
    List<Mark> marks = new ArrayList<>(cuts(CARD_LEFT, CARD_LEFT + 2 * CARD_WIDTH));
    double top = A4_LONG - CARD_BOTTOM;
    double middle = A4_SHORT / 2;
    marks.add(new Mark(middle, CARD_BOTTOM - 1 - TICK, middle, CARD_BOTTOM - 1, true));
    marks.add(new Mark(middle, top + 1, middle, top + 1 + TICK, true));
    return List.of(new SheetSide(A4_SHORT, A4_LONG, placements, marks));
  }

  /** Returns cut marks outside the block of cards, at each of its lines. */
  private static List<Mark> cuts(double... xs) {
    List<Mark> marks = new ArrayList<>();
    double top = A4_LONG - CARD_BOTTOM;
    for (double x : xs) {
      marks.add(new Mark(x, CARD_BOTTOM - 1 - TICK, x, CARD_BOTTOM - 1, false));
      marks.add(new Mark(x, top + 1, x, top + 1 + TICK, false));
    }
    double right = A4_SHORT - CARD_LEFT;
    for (int row = 0; row <= CARD_ROWS; row++) {
      double y = CARD_BOTTOM + row * CARD_HEIGHT;
      marks.add(new Mark(CARD_LEFT - 1 - TICK, y, CARD_LEFT - 1, y, false));
      marks.add(new Mark(right + 1, y, right + 1 + TICK, y, false));
    }
    return marks;
  }

  /** Returns fold marks at the upper and the lower edge of A4 landscape. */
  private static List<Mark> ticks(double... xs) {
    List<Mark> marks = new ArrayList<>();
    for (double x : xs) {
      marks.add(new Mark(x, 0, x, TICK, true));
      marks.add(new Mark(x, A4_SHORT - TICK, x, A4_SHORT, true));
    }
    return marks;
  }
}
