package org.amparo.pamphlet;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.problem.Checked;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The icons and patterns of pamphlets. In the HTML a blank background image is the placeholder of a
 * drawing, so that it has no tag; the PDF gets its lines.
 */
final class Drawings {

  /** No drawings. */
  static final Drawings NONE = new Drawings("");

  /** The side of the square in which a drawing is made. */
  private static final int GRID = 24;

  private static final int BLACK = 2;
  private static final int WHITE = 3;

  private final List<String> names = new ArrayList<>();
  private final Map<String, String> lines = new HashMap<>();

  /**
   * @param markup an {@code svg} for each drawing; its id is the name
   */
  Drawings(String markup) {
    for (Element drawing : Jsoup.parseBodyFragment(markup).select("svg")) {
      StringBuilder path = new StringBuilder();
      drawing.children().forEach(c -> path.append(SvgShape.operators(SvgShape.of(c))));
      names.add(drawing.id());
      lines.put(drawing.id(), path.append("S\n").toString());
    }
  }

  /** Reads the drawings of the theme. A broken template is a problem, and sheets have none. */
  static Checked<Drawings> of(Templates templates) {
    StringWriter out = new StringWriter();
    try {
      templates.render("pamphlets/drawings.ftl", Map.of(), out);
      return Checked.of(new Drawings(out.toString()));
    } catch (BrokenTemplate e) {
      return new Checked<>(NONE, List.of(e.problem()));
    }
  }

  /** Gives each element with {@code data-icon} or {@code data-white-icon} its placeholder. */
  void addTo(Document page) {
    page.select("[data-icon]").forEach(e -> add(e, e.attr("data-icon"), BLACK));
    page.select("[data-white-icon]").forEach(e -> add(e, e.attr("data-white-icon"), WHITE));
  }

  private void add(Element element, String name, int colour) {
    int number = names.indexOf(name) + 1;
    if (number > 0) {
      String image = Qr.blank(number, colour);
      element.attr("style", "background-image:url(" + image + ");" + element.attr("style"));
    }
  }

  /** Returns whether an image is a placeholder of a drawing. */
  boolean isPlaceholder(int width, int height) {
    return width <= names.size() && (height == BLACK || height == WHITE);
  }

  /**
   * Returns PDF operators that draw in a unit square what a placeholder is for.
   *
   * @param width of the placeholder in pixels
   * @param height likewise
   */
  String operators(int width, int height) {
    double unit = 1.0 / GRID;
    String colour = height == WHITE ? "1" : "0";
    return "%s G %.6f 0 0 -%.6f 0 1 cm 2 w 1 J 1 j\n".formatted(colour, unit, unit)
        + lines.get(names.get(width - 1));
  }
}
