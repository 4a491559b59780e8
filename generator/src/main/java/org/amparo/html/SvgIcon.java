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
 * An icon in SVG, which drawing programs fill with the names of people, files and folders, and
 * which can hold scripts: it is a page of its own to whoever opens it by itself. Only shapes are
 * kept.
 */
public final class SvgIcon {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final Set<String> SHAPES =
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

  /** What nobody sees: it is left out without a word, as what stands in other namespaces is. */
  private static final Set<String> UNSEEN = Set.of("metadata", "title", "desc");

  private static final Set<String> WITH_WORDS = Set.of("text", "tspan", "style");

  /** What a style may call: colours, moves, and parts of the same drawing. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?i)\\b(rgba?|hsla?|matrix|translate[xy]?|rotate|scale[xy]?|skew[xy])\\([^()\\\\]*\\)"
              + "|\\burl\\(\\s*[\"']?#[^()\\\\]*\\)");

  private static final Pattern REFERENCE = Pattern.compile("#([^\"'()\\s]+)");

  private final List<String> refused = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  private SvgIcon() {}

  /**
   * The drawing without what nobody sees.
   *
   * @param svg what an organisation put into its file
   * @return nothing if it is no SVG
   */
  public static Optional<Cleaned> cleaned(String svg) {
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
        .forEach(e -> e.removeAttr("id")); // programs make it of the layer's name
    document.outputSettings().prettyPrint(false);
    return Optional.of(new Cleaned(root.outerHtml(), icon.refused));
  }

  private void clean(Element element) {
    element.attributes().asList().forEach(a -> clean(element, a));
    boolean words = WITH_WORDS.contains(element.tagName());
    for (Node child : List.copyOf(element.childNodes())) {
      if (child instanceof Element inner && SHAPES.contains(inner.tagName())) {
        clean(inner);
      } else if (!(words && child instanceof TextNode)) {
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
        && !UNSEEN.contains(element.tagName())
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

  /** A style may load files from elsewhere in many ways, of which none does without these signs. */
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
   * A drawing that tells nothing of who made it.
   *
   * @param svg the drawing
   * @param refused what may not be published; nothing in a drawing of shapes alone
   */
  public record Cleaned(String svg, List<String> refused) {
    public Cleaned {
      refused = List.copyOf(refused);
    }
  }
}
