package org.amparo.docx;

import java.util.Set;

/**
 * What is around and behind a text.
 *
 * @param paragraph the id of the style of its paragraph
 * @param table the id of the style of its table; empty if it is in none
 * @param shaded whether it may be on a colour
 */
record Ground(String paragraph, String table, boolean shaded) {

  /** The page. */
  static final Ground PAGE = new Ground("", "", false);

  /** A drawing, whose colours are not read. */
  static final Ground DRAWING = new Ground("", "", true);

  /** Returns this ground with what a paragraph has. */
  Ground paragraph(String style, XmlNode properties, DocxStyles styles) {
    return new Ground(style, table, shaded || isColoured(properties) || styles.isColoured(style));
  }

  /** Returns this ground with what a table has. */
  Ground table(XmlNode properties, DocxStyles styles) {
    String style = properties.child("w:tblStyle").orElse("");
    return new Ground("", style, shaded || isColoured(properties) || styles.isColoured(style));
  }

  /** Returns this ground with what a cell or a row has. */
  Ground part(XmlNode properties) {
    return new Ground(paragraph, table, shaded || isColoured(properties));
  }

  /** Returns whether an element has a shading or a highlight of a colour other than white. */
  static boolean isColoured(XmlNode node) {
    boolean coloured =
        switch (node.name()) {
          case "w:shd" ->
              !isWhite(node.value("w:fill"))
                  || !node.value("w:themeFill").isEmpty()
                  || !Set.of("", "clear", "nil").contains(node.value("w:val"));
          case "w:highlight" -> !Set.of("", "none", "white").contains(node.value("w:val"));
          default -> false;
        };
    return coloured || node.children().stream().anyMatch(Ground::isColoured);
  }

  private static boolean isWhite(String fill) {
    return fill.isEmpty() || fill.equals("auto") || fill.equalsIgnoreCase("FFFFFF");
  }
}
