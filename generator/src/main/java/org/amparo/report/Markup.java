package org.amparo.report;

import java.util.Locale;

/** HTML as it is put together: what is text is escaped. */
final class Markup {

  private final StringBuilder out = new StringBuilder();

  /** Adds markup as it stands. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds words. */
  Markup text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /** Adds an element that holds nothing but words. */
  Markup element(String tag, String words) {
    return raw("<" + tag + ">").text(words).raw("</" + tag.split(" ", 2)[0] + ">\n");
  }

  /**
   * Adds a bar, filled from the left.
   *
   * @param share from 0 to 1
   * @param kind the class that colours it
   */
  Markup bar(double share, String kind) {
    int width = (int) Math.round(60 * Math.min(1, Math.max(0, share)));
    return raw("<svg class=\"bar " + kind + "\" viewBox=\"0 0 60 8\" aria-hidden=\"true\">")
        .raw("<rect class=\"rest\" width=\"60\" height=\"8\" rx=\"4\"/>")
        .raw("<rect width=\"" + width + "\" height=\"8\" rx=\"4\"/></svg> ");
  }

  /** Adds a dot; its form tells as much as its colour. */
  Markup dot(Sign sign) {
    return raw("<svg class=\"dot " + sign.name().toLowerCase(Locale.ROOT) + "\"")
        .raw(" viewBox=\"0 0 12 12\" aria-hidden=\"true\">" + sign.shape + "</svg> ");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** What a dot says. */
  enum Sign {
    /** All is well: a full dot. */
    GOOD("<circle cx=\"6\" cy=\"6\" r=\"5\"/>"),
    /** Soon, or in part: a half dot. */
    PART("<circle cx=\"6\" cy=\"6\" r=\"4\"/><path d=\"M6 2a4 4 0 0 1 0 8z\"/>"),
    /** Not yet: a ring. */
    OPEN("<circle cx=\"6\" cy=\"6\" r=\"4\"/>"),
    /** Something must be done: a triangle. */
    DUE("<path d=\"M6 1l5 10H1z\"/>");

    private final String shape;

    Sign(String shape) {
      this.shape = shape;
    }
  }
}
