package org.amparo.pamphlet;

import java.util.List;
import java.util.Locale;

/**
 * One side of a sheet of paper; lengths in millimetres from the lower left corner.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param placements the pages on it
 * @param marks the lines to fold and cut along
 */
record SheetSide(double width, double height, List<Placement> placements, List<Mark> marks) {

  SheetSide {
    placements = List.copyOf(placements);
    marks = List.copyOf(marks);
  }

  /** Returns a length in points, the unit of PDF. */
  static float points(double millimetres) {
    return (float) (millimetres * 72 / 25.4);
  }

  /** Returns the lines to fold and cut along, as the operators of PDF that draw them. */
  String lines() {
    StringBuilder lines = new StringBuilder("/Artifact BMC q 0 G 0.5 w\n");
    marks.forEach(mark -> lines.append(mark.drawn()));
    return lines.append("Q EMC\n").toString();
  }

  /** Returns the same side with other pages. */
  SheetSide with(List<Placement> others) {
    return new SheetSide(width, height, others, marks);
  }

  /** Returns the side rotated by 180 degrees. */
  SheetSide turned() {
    return new SheetSide(
        width,
        height,
        placements.stream()
            .map(p -> new Placement(p.page(), width - p.x(), height - p.y(), !p.turned()))
            .toList(),
        marks);
  }

  /**
   * A page on the sheet.
   *
   * @param page its number, counted from 0
   * @param x where its lower left corner is; the upper right one if it is turned
   * @param y likewise
   * @param turned whether it is rotated by 180 degrees
   */
  record Placement(int page, double x, double y, boolean turned) {

    /** Returns the operands of the PDF operator {@code cm} that moves and turns the page. */
    String matrix() {
      String turn = turned ? "-1 0 0 -1" : "1 0 0 1";
      return String.format(Locale.ROOT, "%s %.3f %.3f", turn, points(x), points(y));
    }
  }

  /**
   * A thin line.
   *
   * @param x1 where it begins
   * @param y1 likewise
   * @param x2 where it ends
   * @param y2 likewise
   * @param dashed whether to fold along it; otherwise to cut
   */
  record Mark(double x1, double y1, double x2, double y2, boolean dashed) {

    private String drawn() {
      return String.format(
          Locale.ROOT,
          "%s 0 d %.2f %.2f m %.2f %.2f l S\n",
          dashed ? "[2 2]" : "[]",
          points(x1),
          points(y1),
          points(x2),
          points(y2));
    }
  }
}
