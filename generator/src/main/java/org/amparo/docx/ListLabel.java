package org.amparo.docx;

/**
 * What Word shows before a paragraph of a list.
 *
 * @param level 0 for the outermost
 * @param bullet true if it is a bullet
 * @param text such as {@code a)} or {@code Artículo 5.}; of a bullet, a sign such as {@code ✓};
 *     empty if nothing is shown or it says nothing
 * @param exact false if Word shows the number in a form that is not known here
 */
record ListLabel(int level, boolean bullet, String text, boolean exact) {

  /** The beginning and the end of a label in the text for mammoth; no document has them. */
  static final char BEGIN = '\ufdd0';

  static final char END = '\ufdd1';

  /** The deepest level that mammoth reads. */
  private static final int DEEPEST = 4;

  /** Returns the text for mammoth. */
  String marked() {
    return BEGIN + text + END;
  }

  /** Returns the properties of a paragraph in the lists of {@link Numbering#part}. */
  XmlNode properties() {
    String depth = Integer.toString(Math.min(level, DEEPEST));
    return XmlNode.w("numPr")
        .add(XmlNode.w("ilvl").with("w:val", depth))
        .add(XmlNode.w("numId").with("w:val", bullet ? "2" : "1"));
  }
}
