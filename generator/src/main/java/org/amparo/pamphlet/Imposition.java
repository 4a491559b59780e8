package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Paper;
import org.amparo.pamphlet.SheetSide.Mark;
import org.amparo.pamphlet.SheetSide.Placement;

/**
 * Computes the place of each page on the sides of sheets, so that folding puts them in order.
 *
 * @param paper of the sheets
 */
record Imposition(Paper paper) {

  /** How many pages a signature has: four sheets are still folded at once. */
  private static final int SIGNATURE = 16;

  /** How much narrower the flap of a sheet folded in three is, in millimetres. */
  private static final double FLAP_SLACK = 3;

  /** The length of a mark at the edge of the sheet, in millimetres. */
  private static final double TICK = 4;

  private static final double CARD_WIDTH = 85.6;
  private static final double CARD_HEIGHT = 54;
  private static final int CARD_ROWS = 5;

  private double cardBottom() {
    return (paper.longer() - CARD_ROWS * CARD_HEIGHT) / 2;
  }

  private double cardLeft() {
    return (paper.shorter() - 2 * CARD_WIDTH) / 2;
  }

  /** Returns the sides of portrait sheets with two columns. */
  List<SheetSide> columns(int pages) {
    List<SheetSide> sides = new ArrayList<>();
    for (int i = 0; i < pages; i += 2) {
      List<Placement> both = new ArrayList<>(List.of(new Placement(i, 0, 0, false)));
      if (i + 1 < pages) {
        both.add(new Placement(i + 1, paper.shorter() / 2, 0, false));
      }
      sides.add(new SheetSide(paper.shorter(), paper.longer(), both, List.of()));
    }
    return sides;
  }

  /**
   * Returns the sides of a booklet of half pages on landscape sheets, stapled in the fold. The last
   * page is the back cover; blank pages are before it.
   */
  List<SheetSide> booklet(int pages) {
    int all = (pages + 3) / 4 * 4;
    List<SheetSide> sides = new ArrayList<>();
    for (int sheet = 0; sheet < all / 4; sheet++) {
      sides.add(spread(all - 1 - 2 * sheet, 2 * sheet, pages, all));
      sides.add(spread(1 + 2 * sheet, all - 2 - 2 * sheet, pages, all));
    }
    return sides;
  }

  /** Returns the same booklet for a printer that turns the paper over its long edge. */
  List<SheetSide> longEdgeBooklet(int pages) {
    List<SheetSide> sides = new ArrayList<>(booklet(pages));
    for (int back = 1; back < sides.size(); back += 2) {
      sides.set(back, sides.get(back).turned());
    }
    return sides;
  }

  /**
   * Returns the sides of a book: signatures of four sheets, each folded by itself and put one after
   * the other. The last page is the back cover; blank pages are before it.
   */
  List<SheetSide> signatures(int pages) {
    int all = (pages + 3) / 4 * 4;
    List<SheetSide> sides = new ArrayList<>();
    for (int first = 0; first < all; first += SIGNATURE) {
      int size = Math.min(SIGNATURE, all - first);
      for (SheetSide side : booklet(size)) {
        sides.add(side.with(moved(side.placements(), first, pages, all)));
      }
    }
    return sides;
  }

  /** Returns the places of the pages of a signature, counted in the whole book. */
  private static List<Placement> moved(List<Placement> places, int first, int pages, int all) {
    List<Placement> moved = new ArrayList<>();
    for (Placement place : places) {
      int position = first + place.page();
      if (position == all - 1) {
        moved.add(new Placement(pages - 1, place.x(), place.y(), false));
      } else if (position < pages - 1) {
        moved.add(new Placement(position, place.x(), place.y(), false));
      }
    }
    return moved;
  }

  private SheetSide spread(int left, int right, int pages, int all) {
    List<Placement> placements = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      int position = half == 0 ? left : right;
      int page = position == all - 1 ? pages - 1 : position;
      if (position == all - 1 || position < pages - 1) {
        placements.add(new Placement(page, half * paper.longer() / 2, 0, false));
      }
    }
    return new SheetSide(paper.longer(), paper.shorter(), placements, ticks(paper.longer() / 2));
  }

  /** Returns the width of a panel of a sheet folded in three that is not the flap. */
  private double panel() {
    return (paper.longer() + FLAP_SLACK) / 3;
  }

  /** Returns the width of the flap of a sheet folded in three. */
  double flap() {
    return panel() - FLAP_SLACK;
  }

  /**
   * Returns the two sides of a sheet folded in three: flap, back and cover outside, three pages
   * inside. The last page is the back; a short text leaves the flap empty.
   */
  List<SheetSide> trifold(int pages) {
    double panel = panel();
    double flap = panel - FLAP_SLACK;
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
        new SheetSide(paper.longer(), paper.shorter(), outside, ticks(flap, flap + panel)),
        new SheetSide(paper.longer(), paper.shorter(), inside, ticks(panel, 2 * panel)));
  }

  /** Returns one side of one sheet, folded to eight panels, with a cut along the middle half. */
  List<SheetSide> zine(int pages) {
    double width = paper.longer() / 4;
    double height = paper.shorter() / 2;
    List<Placement> placements = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      if (page >= 1 && page <= 4) {
        placements.add(new Placement(page, (5 - page) * width, paper.shorter(), true));
      } else {
        placements.add(new Placement(page, (page == 0 ? 3 : page - 5) * width, 0, false));
      }
    }
    List<Mark> marks = new ArrayList<>(ticks(width, 2 * width, 3 * width));
    marks.add(new Mark(0, height, TICK, height, true));
    marks.add(new Mark(paper.longer() - TICK, height, paper.longer(), height, true));
    marks.add(new Mark(width, height, 3 * width, height, false));
    return List.of(new SheetSide(paper.longer(), paper.shorter(), placements, marks));
  }

  /** Returns the sides of a sheet of ten cards. */
  List<SheetSide> cards(int pages) {
    List<SheetSide> sides = new ArrayList<>();
    for (int side = 0; side < pages; side++) {
      List<Placement> placements = new ArrayList<>();
      for (int row = CARD_ROWS - 1; row >= 0; row--) {
        double y = cardBottom() + row * CARD_HEIGHT;
        placements.add(new Placement(side, cardLeft(), y, false));
        placements.add(new Placement(side, cardLeft() + CARD_WIDTH, y, false));
      }
      List<Mark> marks = cuts(cardLeft(), cardLeft() + CARD_WIDTH, cardLeft() + 2 * CARD_WIDTH);
      sides.add(new SheetSide(paper.shorter(), paper.longer(), placements, marks));
    }
    return sides;
  }

  /** Returns one side of a sheet of five cards, each folded in the middle. */
  List<SheetSide> foldedCards(int pages) {
    List<Placement> placements = new ArrayList<>();
    for (int row = CARD_ROWS - 1; row >= 0; row--) {
      for (int side = 0; side < pages; side++) {
        double x = cardLeft() + side * CARD_WIDTH;
        placements.add(new Placement(side, x, cardBottom() + row * CARD_HEIGHT, false));
      }
    }
    List<Mark> marks = new ArrayList<>(cuts(cardLeft(), cardLeft() + 2 * CARD_WIDTH));
    double top = paper.longer() - cardBottom();
    double middle = paper.shorter() / 2;
    marks.add(new Mark(middle, cardBottom() - 1 - TICK, middle, cardBottom() - 1, true));
    marks.add(new Mark(middle, top + 1, middle, top + 1 + TICK, true));
    return List.of(new SheetSide(paper.shorter(), paper.longer(), placements, marks));
  }

  /** Returns cut marks outside the block of cards, at each of its lines. */
  private List<Mark> cuts(double... xs) {
    List<Mark> marks = new ArrayList<>();
    double top = paper.longer() - cardBottom();
    for (double x : xs) {
      marks.add(new Mark(x, cardBottom() - 1 - TICK, x, cardBottom() - 1, false));
      marks.add(new Mark(x, top + 1, x, top + 1 + TICK, false));
    }
    double right = paper.shorter() - cardLeft();
    for (int row = 0; row <= CARD_ROWS; row++) {
      double y = cardBottom() + row * CARD_HEIGHT;
      marks.add(new Mark(cardLeft() - 1 - TICK, y, cardLeft() - 1, y, false));
      marks.add(new Mark(right + 1, y, right + 1 + TICK, y, false));
    }
    return marks;
  }

  /** Returns fold marks at the upper and the lower edge of a landscape sheet. */
  private List<Mark> ticks(double... xs) {
    List<Mark> marks = new ArrayList<>();
    for (double x : xs) {
      marks.add(new Mark(x, 0, x, TICK, true));
      marks.add(new Mark(x, paper.shorter() - TICK, x, paper.shorter(), true));
    }
    return marks;
  }
}
