package org.amparo.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.model.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes a symbol of a sprite of a cleaned drawing: only shapes, in the colour of the text. */
public final class SvgSymbol {

  private static final Set<String> SHAPES =
      Set.of("g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

  private static final String CURRENT = "currentColor";

  private static final Set<String> COLOURS = Set.of("fill", "stroke");

  private static final Set<String> GEOMETRY =
      Set.of(
          "d",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "width",
          "height",
          "points",
          "transform",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "fill-rule");

  private static final Pattern LENGTH = Pattern.compile("\\d+(?:\\.\\d+)?(?:px)?");

  private SvgSymbol() {}

  /**
   * Returns a drawing as a symbol.
   *
   * @param name of the icon
   * @return empty if it has no size or no shape
   */
  public static Optional<Html> of(String name, SvgIcon.Cleaned drawing) {
    Document document = Jsoup.parse(drawing.svg(), "", Parser.xmlParser());
    Element root = document.firstElementChild();
    Optional<String> box = root == null ? Optional.empty() : box(root);
    if (root == null || box.isEmpty()) {
      return Optional.empty();
    }
    root.select("*").stream()
        .skip(1) // itself
        .filter(e -> !SHAPES.contains(e.tagName()))
        .forEach(Element::remove);
    if (root.childrenSize() == 0) {
      return Optional.empty();
    }
    root.select("[style]").forEach(SvgSymbol::spreadStyle);
    String fill = root.attr("fill").equals("none") ? "none" : CURRENT;
    boolean stroked = isColour(root.attr("stroke"));
    root.select("*").forEach(SvgSymbol::paint);
    root.tagName("symbol");
    String width = root.attr("stroke-width");
    root.clearAttributes();
    root.attr("id", "_icon-" + name).attr("viewBox", box.get());
    root.attr("fill", fill);
    if (stroked) {
      root.attr("stroke", CURRENT).attr("stroke-width", width.isEmpty() ? "1" : width);
    }
    document.outputSettings().prettyPrint(false);
    return Optional.of(new Html(root.outerHtml()));
  }

  private static Optional<String> box(Element root) {
    String box = root.attr("viewBox");
    if (!box.isBlank()) {
      return Optional.of(box);
    }
    String width = root.attr("width");
    String height = root.attr("height");
    return LENGTH.matcher(width).matches() && LENGTH.matcher(height).matches()
        ? Optional.of("0 0 " + width.replace("px", "") + " " + height.replace("px", ""))
        : Optional.empty();
  }

  /** Makes each declaration of a style an attribute, as drawing programs write either. */
  private static void spreadStyle(Element shape) {
    for (String declaration : shape.attr("style").split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        shape.attr(name, declaration.substring(colon + 1).strip());
      }
    }
  }

  /** Keeps the form of a shape; of its colours, whether there are any. */
  private static void paint(Element shape) {
    for (String colour : COLOURS) {
      if (isColour(shape.attr(colour))) {
        shape.attr(colour, CURRENT);
      }
    }
    List.copyOf(shape.attributes().asList()).stream()
        .map(a -> a.getKey())
        .filter(key -> !GEOMETRY.contains(key) && !COLOURS.contains(key))
        .forEach(shape::removeAttr);
  }

  private static boolean isColour(String value) {
    return !value.isBlank() && !value.equals("none");
  }
}
