package org.amparo.docx;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles that mammoth sees: those of headings and quotations. Each has an id, its role. */
final class StyleRoles {

  private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");

  /** The names of the other styles that matter, and the ids that {@link #part()} gives them. */
  private static final Map<String, String> NAMED =
      Map.of(
          "title", "Title",
          "subtitle", "Subtitle",
          "quote", "Quote",
          "intense quote", "IntenseQuote");

  private StyleRoles() {}

  /** Returns these styles as a part of a document. */
  static XmlNode part() {
    XmlNode root = XmlNode.w("styles");
    for (int i = 1; i <= 6; i++) {
      root.add(style("Heading" + i, "heading " + i));
    }
    root.add(style("Title", "Title")).add(style("Subtitle", "Subtitle"));
    return root.add(style("Quote", "Quote")).add(style("IntenseQuote", "Intense Quote"));
  }

  private static XmlNode style(String id, String name) {
    return XmlNode.w("style")
        .with("w:type", "paragraph")
        .with("w:styleId", id)
        .add(XmlNode.w("name").with("w:val", name));
  }

  /** Returns the role of a style by its name or its id; empty if it has none. */
  static Optional<String> of(String name, String id) {
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Optional.of(heading(Integer.parseInt(heading.group(1))));
    }
    return Optional.ofNullable(NAMED.get(name))
        .or(() -> Optional.of(id).filter(i -> i.matches("Heading[1-6]")));
  }

  static String heading(int level) {
    return "Heading" + Math.min(level, 6);
  }
}
