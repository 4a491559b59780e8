package org.amparo.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which elements of a text count: those that are read once all changes are accepted. */
final class Markup {

  private static final Set<String> REMOVED = Set.of("w:del", "w:moveFrom");

  /** Elements that show something. */
  private static final Set<String> SEEN =
      Set.of(
          "w:t",
          "w:sym",
          "w:txbxContent",
          "m:oMath",
          "a:blip",
          "v:imagedata",
          "a:graphicData",
          "v:textpath");

  private Markup() {}

  /** Returns whether an element was removed, and whoever reads the document does not read it. */
  static boolean removed(XmlNode node) {
    return REMOVED.contains(node.name())
        || removed(node, "w:trPr", "w:del")
        || removed(node, "w:tcPr", "w:cellDel");
  }

  private static boolean removed(XmlNode node, String properties, String mark) {
    return node.first(properties).filter(p -> p.first(mark).isPresent()).isPresent();
  }

  /** Returns whether an element only describes others: it has no words. */
  static boolean describes(XmlNode node) {
    String name = node.name();
    return name.endsWith("Pr") || name.endsWith("PrChange") || name.equals("w:tblGrid");
  }

  /** Returns whether an element is a table of contents that Word keeps up to date. */
  static boolean isContents(XmlNode node) {
    return node.at("w:sdtPr", "w:docPartObj")
        .flatMap(p -> p.child("w:docPartGallery"))
        .filter(g -> g.equals("Table of Contents"))
        .isPresent();
  }

  /**
   * Returns the children of an element that are read. Of alternatives these are the first that Word
   * understands and that show anything, and no others.
   */
  static List<XmlNode> read(XmlNode node) {
    if (!node.name().equals("mc:AlternateContent")) {
      return node.children();
    }
    List<XmlNode> alternatives = new ArrayList<>();
    node.all("mc:Choice").stream().filter(Markup::understood).forEach(alternatives::add);
    alternatives.addAll(node.all("mc:Fallback"));
    return alternatives.stream().filter(Markup::shows).limit(1).toList();
  }

  /** Returns whether the namespaces that an alternative needs, by {@link PartReader}, are known. */
  private static boolean understood(XmlNode choice) {
    String needed = choice.value("Requires").strip();
    return needed.isEmpty() || Stream.of(needed.split("\\s+")).allMatch(XmlNames::isKnown);
  }

  private static boolean shows(XmlNode node) {
    return SEEN.contains(node.name()) || node.children().stream().anyMatch(Markup::shows);
  }
}
