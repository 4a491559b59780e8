package org.amparo.pamphlet;

import java.util.List;

/**
 * One side of a sheet of paper; lengths in millimetres from its lower left corner.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param placements the pages that stand on it
 * @param marks where to fold and cut
 */
record SheetSide(double width, double height, List<Placement> placements, List<Mark> marks) {

  SheetSide {
    placements = List.copyOf(placements);
    marks = List.copyOf(marks);
  }

  /** The same side, to be read from the other end. */
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
   * @param x where its lower left corner comes to stand
   * @param y likewise
   * @param turned whether it stands on its head
   */
  record Placement(int page, double x, double y, boolean turned) {}

  /**
   * A thin line.
   *
   * @param x1 where it begins
   * @param y1 likewise
   * @param x2 where it ends
   * @param y2 likewise
   * @param dashed to fold; else to cut
   */
  record Mark(double x1, double y1, double x2, double y2, boolean dashed) {}
}
