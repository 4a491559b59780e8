package org.amparo.docx;

import java.util.stream.Collectors;

/** Writes a formula as a line of text. */
final class MathText {

  private MathText() {}

  /** Returns the text of a formula or of a part of it. */
  static String of(XmlNode node) {
    return switch (node.name()) {
      case "m:t", "w:t" -> node.text();
      case "m:f" -> grouped(node, "m:num") + "/" + grouped(node, "m:den");
      case "m:sSup" -> part(node, "m:e") + "^" + grouped(node, "m:sup");
      case "m:sSub" -> part(node, "m:e") + "_" + grouped(node, "m:sub");
      case "m:sSubSup" ->
          part(node, "m:e") + "_" + grouped(node, "m:sub") + "^" + grouped(node, "m:sup");
      case "m:rad" -> part(node, "m:deg") + "√" + grouped(node, "m:e");
      case "m:d" -> delimited(node);
      case "m:nary" -> nary(node);
      default -> Markup.removed(node) || Markup.describes(node) ? "" : all(node);
    };
  }

  private static String all(XmlNode node) {
    return Markup.read(node).stream().map(MathText::of).collect(Collectors.joining());
  }

  private static String part(XmlNode node, String name) {
    return node.first(name).map(MathText::all).orElse("");
  }

  private static String grouped(XmlNode node, String name) {
    String text = part(node, name);
    return text.codePointCount(0, text.length()) > 1 ? "(" + text + ")" : text;
  }

  private static String delimited(XmlNode node) {
    String begin = property(node, "m:dPr", "m:begChr", "(");
    String inside = node.all("m:e").stream().map(MathText::all).collect(Collectors.joining("|"));
    return begin + inside + property(node, "m:dPr", "m:endChr", ")");
  }

  private static String nary(XmlNode node) {
    String sign = property(node, "m:naryPr", "m:chr", "∫");
    String below = grouped(node, "m:sub");
    String above = grouped(node, "m:sup");
    return sign
        + (below.isEmpty() ? "" : "_" + below)
        + (above.isEmpty() ? "" : "^" + above)
        + part(node, "m:e");
  }

  private static String property(XmlNode node, String properties, String name, String otherwise) {
    return node.at(properties, name).map(p -> p.value("m:val")).orElse(otherwise);
  }
}
