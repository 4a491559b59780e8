package org.amparo.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The styles of a document: what they hide and strike, and which are headings. */
final class DocxStyles {

  /** The maximum number of styles that are based on one another. */
  private static final int MAX_CHAIN = 20;

  private final Map<String, XmlNode> styles = new HashMap<>();
  private final XmlNode defaults;
  private String usual = "";

  /**
   * Keeps styles.
   *
   * @param root of the part; an empty element if there is none
   */
  DocxStyles(XmlNode root) {
    for (XmlNode style : root.all("w:style")) {
      styles.put(style.value("w:styleId"), style);
      String standard = style.value("w:default");
      boolean isUsual = standard.equals("1") || standard.equals("true");
      if (isUsual && style.value("w:type").equals("paragraph")) {
        usual = style.value("w:styleId");
      }
    }
    defaults = root.at("w:docDefaults", "w:rPrDefault", "w:rPr").orElse(XmlNode.w("rPr"));
  }

  /** Returns a style and those that it is based on. */
  private List<XmlNode> chain(String id) {
    List<XmlNode> chain = new ArrayList<>();
    Optional<XmlNode> style = Optional.ofNullable(styles.get(id));
    while (style.isPresent() && chain.size() < MAX_CHAIN) {
      chain.add(style.get());
      style = style.get().child("w:basedOn").map(styles::get);
    }
    return Collections.unmodifiableList(chain);
  }

  /** Returns the style of a paragraph; its own one or the usual one. */
  String ofParagraph(XmlNode paragraph) {
    return paragraph.first("w:pPr").flatMap(p -> p.child("w:pStyle")).orElse(usual);
  }

  /** Returns the id of the style for mammoth; empty if the style is none of {@link StyleRoles}. */
  Optional<String> role(String id) {
    List<XmlNode> chain = chain(id);
    if (chain.isEmpty()) {
      return StyleRoles.of(id.toLowerCase(Locale.ROOT), id);
    }
    for (XmlNode style : chain) {
      String name = style.child("w:name").orElse("").toLowerCase(Locale.ROOT);
      Optional<String> role = StyleRoles.of(name, style.value("w:styleId"));
      Optional<String> outline = style.at("w:pPr").flatMap(p -> p.child("w:outlineLvl"));
      if (role.isEmpty() && outline.isPresent() && outline.get().matches("[0-8]")) {
        role = Optional.of(StyleRoles.heading(Integer.parseInt(outline.get()) + 1));
      }
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  /** Returns whether a style is that of a title or heading. */
  boolean isHeading(String id) {
    return role(id).filter(r -> r.startsWith("Heading") || r.equals("Title")).isPresent();
  }

  /** Returns the list of a style: the element {@code w:numPr} that is nearest in its chain. */
  Optional<XmlNode> numbers(String id) {
    return chain(id).stream().flatMap(s -> s.at("w:pPr", "w:numPr").stream()).findFirst();
  }

  /** Returns the ids of a style and of those that it is based on. */
  List<String> ids(String id) {
    return chain(id).stream().map(s -> s.value("w:styleId")).toList();
  }

  /**
   * Returns whether a property holds. Direct formatting comes first; then the styles, which cancel
   * each other out when the styles of a table, a paragraph and a run have it (ECMA-376, part 1,
   * 17.7.3).
   */
  boolean holds(String property, Ground ground, XmlNode format) {
    Optional<Boolean> direct = format.toggle(property);
    if (direct.isPresent()) {
      return direct.get();
    }
    boolean table = styled(property, ground.table()).orElse(false);
    boolean paragraph = styled(property, ground.paragraph()).orElse(false);
    boolean run = styled(property, runStyle(format)).orElse(false);
    return (table ^ paragraph ^ run) || defaults.toggle(property).orElse(false);
  }

  /** Returns a property of a run, its own or that of the nearest style. */
  Optional<XmlNode> property(String property, Ground ground, XmlNode format) {
    return format
        .first(property)
        .or(() -> runProperty(property, runStyle(format)))
        .or(() -> runProperty(property, ground.paragraph()))
        .or(() -> runProperty(property, ground.table()))
        .or(() -> defaults.first(property));
  }

  /** Returns whether a style, or one that it is based on, has a shading. */
  boolean isColoured(String id) {
    return chain(id).stream().anyMatch(Ground::isColoured);
  }

  /** Returns whether a property of emphasis holds, which is that of a run and not of its text. */
  boolean stressed(String property, XmlNode format) {
    return format.toggle(property).or(() -> styled(property, runStyle(format))).orElse(false);
  }

  /** Returns an attribute of a property of a run or of its style; empty if there is none. */
  String value(String property, String attribute, XmlNode format) {
    return format
        .first(property)
        .or(() -> runProperty(property, runStyle(format)))
        .map(p -> p.value(attribute))
        .orElse("");
  }

  static String runStyle(XmlNode format) {
    return format.child("w:rStyle").orElse("");
  }

  private Optional<Boolean> styled(String property, String id) {
    return chain(id).stream()
        .flatMap(s -> s.first("w:rPr").flatMap(f -> f.toggle(property)).stream())
        .findFirst();
  }

  private Optional<XmlNode> runProperty(String property, String id) {
    return chain(id).stream().flatMap(s -> s.at("w:rPr", property).stream()).findFirst();
  }
}
