package org.amparo.report;

import java.util.Locale;

/** A dot beside messages. Its shape has the same meaning as its colour. */
enum StatusMark {
  /** Done: a full dot. */
  GOOD("<circle cx=\"6\" cy=\"6\" r=\"5\"/>"),
  /** Due soon, or done in part: a half dot. */
  PART("<circle cx=\"6\" cy=\"6\" r=\"4\"/><path d=\"M6 2a4 4 0 0 1 0 8z\"/>"),
  /** Not done yet: a ring. */
  OPEN("<circle cx=\"6\" cy=\"6\" r=\"4\"/>"),
  /** Overdue, or an error: a triangle. */
  DUE("<path d=\"M6 1l5 10H1z\"/>");

  private final String shape;

  StatusMark(String shape) {
    this.shape = shape;
  }

  /** Returns the icon as SVG. */
  String dot() {
    return "<svg class=\"dot "
        + name().toLowerCase(Locale.ROOT)
        + "\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">"
        + shape
        + "</svg> ";
  }

  /**
   * Returns a bar as SVG, filled from the left.
   *
   * @param share from 0 to 1
   * @param kind the class that colours it
   */
  static String bar(double share, String kind) {
    int width = (int) Math.round(60 * Math.min(1, Math.max(0, share)));
    return "<svg class=\"bar "
        + kind
        + "\" viewBox=\"0 0 60 8\" aria-hidden=\"true\">"
        + "<rect class=\"rest\" width=\"60\" height=\"8\" rx=\"4\"/>"
        + "<rect width=\""
        + width
        + "\" height=\"8\" rx=\"4\"/></svg> ";
  }
}
