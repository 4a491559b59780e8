package org.amparo.docx;

import java.util.List;

/**
 * How the text of a run looks.
 *
 * @param bold whether it is bold
 * @param italic whether it is in italics
 * @param height {@code superscript}, {@code subscript} or something else
 * @param capitals whether Word shows it in capitals
 * @param hidden whether Word hides it
 * @param struck whether it is struck out
 * @param face its typeface; empty for that of its style
 */
record Look(
    boolean bold,
    boolean italic,
    String height,
    boolean capitals,
    boolean hidden,
    boolean struck,
    String face) {

  /** Returns the look of a run of a paragraph. */
  static Look of(DocxStyles styles, String paragraphStyle, XmlNode format) {
    return new Look(
        styles.stressed("w:b", format),
        styles.stressed("w:i", format),
        styles.value("w:vertAlign", "w:val", format),
        styles.stressed("w:caps", format),
        styles.holds("w:vanish", paragraphStyle, format),
        styles.holds("w:strike", paragraphStyle, format)
            || styles.holds("w:dstrike", paragraphStyle, format),
        styles.value("w:rFonts", "w:ascii", format));
  }

  /** Returns a run of this look for mammoth. */
  XmlNode run(XmlNode content) {
    XmlNode format = XmlNode.w("rPr");
    if (bold) {
      format.add(XmlNode.w("b"));
    }
    if (italic) {
      format.add(XmlNode.w("i"));
    }
    if (List.of("superscript", "subscript").contains(height)) {
      format.add(XmlNode.w("vertAlign").with("w:val", height));
    }
    return XmlNode.w("r").add(format).add(content);
  }
}
