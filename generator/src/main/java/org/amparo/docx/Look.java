package org.amparo.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the text of a run looks.
 *
 * @param bold whether it is bold
 * @param italic whether it is in italics
 * @param height {@code superscript}, {@code subscript} or something else
 * @param capitals whether Word shows it in capitals
 * @param hidden whether Word hides it
 * @param struck whether it is struck out
 * @param faint whether nobody sees it: it is white on white, or of two points at most
 * @param face its typeface; empty for that of its style
 */
record Look(
    boolean bold,
    boolean italic,
    String height,
    boolean capitals,
    boolean hidden,
    boolean struck,
    boolean faint,
    String face) {

  private static final Pattern WHITE = Pattern.compile("(?:[Ff][89A-Fa-f]){3}");
  private static final Pattern TINY = Pattern.compile("[0-4]");

  /** Returns the look of a run of a paragraph. */
  static Look of(DocxStyles styles, Ground ground, XmlNode format) {
    return new Look(
        styles.stressed("w:b", format),
        styles.stressed("w:i", format),
        styles.value("w:vertAlign", "w:val", format),
        styles.stressed("w:caps", format),
        styles.holds("w:vanish", ground, format),
        styles.holds("w:strike", ground, format) || styles.holds("w:dstrike", ground, format),
        isTiny(styles, ground, format) || isWhite(styles, ground, format),
        styles.value("w:rFonts", "w:ascii", format));
  }

  private static boolean isTiny(DocxStyles styles, Ground ground, XmlNode format) {
    Optional<XmlNode> size = styles.property("w:sz", ground, format);
    return size.filter(s -> TINY.matcher(s.value("w:val")).matches()).isPresent();
  }

  private static boolean isWhite(DocxStyles styles, Ground ground, XmlNode format) {
    return styles.property("w:color", ground, format).filter(Look::isWhite).isPresent()
        && !ground.shaded()
        && !Ground.isColoured(format)
        && !styles.isColoured(DocxStyles.runStyle(format));
  }

  private static boolean isWhite(XmlNode color) {
    boolean theme =
        Set.of("background1", "light1").contains(color.value("w:themeColor"))
            && color.value("w:themeShade").isEmpty();
    String value = color.value("w:val");
    boolean none = value.isEmpty() || value.equals("auto");
    return none ? theme : WHITE.matcher(value).matches();
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
