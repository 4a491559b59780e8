package org.amparo.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Sanitises an SVG icon. Drawing programs write names of people, files and folders into SVG files,
 * and a browser that opens one runs its scripts. Only graphics elements are kept.
 */
public final class SvgIcon {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "mask",
          "pattern",
          "style");

  /** Invisible elements, removed without a problem, as elements of other namespaces are. */
  private static final Set<String> INVISIBLE = Set.of("metadata", "title", "desc");

  private static final Set<String> WITH_TEXT = Set.of("text", "tspan", "style");

  /** The functions that a style may call: colours, transforms, references in the same SVG. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?i)\\b(rgba?|hsla?|matrix|translate[xy]?|rotate|scale[xy]?|skew[xy])\\([^()\\\\]*\\)"
              + "|\\burl\\(\\s*[\"']?#[^()\\\\]*\\)");

  private static final Pattern REFERENCE = Pattern.compile("#([^\"'()\\s]+)");

  private final List<String> refused = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  private SvgIcon() {}

  /**
   * Returns the icon without invisible parts.
   *
   * @param svg the content of the file
   * @return empty if it is not an SVG file
   */
  public static Optional<Cleaned> clean(String svg) {
    Document document = Jsoup.parse(svg, "", Parser.xmlParser());
    Element root = document.firstElementChild();
    if (root == null || !root.tagName().equals("svg")) {
      return Optional.empty();
    }
    SvgIcon icon = new SvgIcon();
    icon.clean(root);
    root.attr("xmlns", SVG);
    root.select("[id]").stream()
        .filter(e -> !icon.named.contains(e.id()))
        .forEach(e -> e.removeAttr("id")); // drawing programs put the layer's name there
    document.outputSettings().prettyPrint(false);
    return Optional.of(new Cleaned(root.outerHtml(), icon.refused));
  }

  private void clean(Element element) {
    element.attributes().asList().forEach(a -> clean(element, a));
    boolean hasText = WITH_TEXT.contains(element.tagName());
    for (Node child : List.copyOf(element.childNodes())) {
      if (child instanceof Element inner && ELEMENTS.contains(inner.tagName())) {
        clean(inner);
      } else if (!(hasText && child instanceof TextNode)) {
        refuseIfSeen(child);
        child.remove();
      }
    }
    if (element.tagName().equals("style")) {
      check(element.wholeText(), "<style>");
    }
  }

  private void refuseIfSeen(Node child) {
    if (child instanceof Element element
        && !INVISIBLE.contains(element.tagName())
        && element.tagName().indexOf(':') < 0) {
      refused.add("<" + element.tagName() + ">");
    }
  }

  private void clean(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.equals("href") || name.equals("xlink:href")) {
      element.removeAttr(attribute.getKey()).attr("href", attribute.getValue());
      checkLink(attribute.getValue());
    } else if (name.startsWith("on")) {
      refused.add(name + "=…");
    } else if (name.equals("xmlns")) {
      attribute.setValue(SVG);
    } else if (name.indexOf(':') >= 0 || name.startsWith("data-")) {
      element.removeAttr(attribute.getKey());
    } else {
      check(attribute.getValue(), name + "=…");
    }
  }

  private void checkLink(String target) {
    if (target.startsWith("#")) {
      named.add(target.substring(1));
    } else {
      refused.add("href=…");
    }
  }

  /** Refuses a value that could load a file: every way to do that needs one of these characters. */
  private void check(String value, String where) {
    for (Matcher m = REFERENCE.matcher(value); m.find(); ) {
      named.add(m.group(1));
    }
    String rest = HARMLESS.matcher(value).replaceAll("");
    if (rest.chars().anyMatch(c -> "(@\\<".indexOf(c) >= 0) || rest.contains("//")) {
      refused.add(where);
    }
  }

  /**
   * A sanitised icon.
   *
   * @param svg the icon
   * @param refused the elements and attributes that may not be published
   */
  public record Cleaned(String svg, List<String> refused) {
    public Cleaned {
      refused = List.copyOf(refused);
    }
  }
}
