package org.amparo.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.html.Icons;
import org.amparo.jbake.PageRenderer;
import org.amparo.jbake.PageRenderer.Document;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.output.OutputFile;
import org.amparo.output.Segment;
import org.amparo.template.BrokenTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What many pages hold: the style, the script of quick exit, the shapes of their pictograms. A page
 * is rendered with marks in their places, so that they are compressed and kept once for all pages.
 */
final class PageAssembler {

  /** Begins a mark; no text of an author can hold it. */
  private static final char MARK = '\0';

  private static final char STYLE = 'c';
  private static final char EXIT = 'e';
  private static final char SPRITE = 's';

  private final PageRenderer renderer;
  private final Segment style;
  private final Segment exit;
  private final Map<List<String>, Segment> sprites = new ConcurrentHashMap<>();

  /**
   * @param renderer for the shapes of the pictograms
   */
  PageAssembler(PageRenderer renderer, Html style, Html exit) {
    this.renderer = renderer;
    this.style = Segment.shared(style.markup());
    this.exit = Segment.shared(exit.markup());
  }

  /** Puts the marks into a template's model. */
  void into(Map<String, @Nullable Object> model) {
    model.put("css", mark(STYLE));
    model.put("exit", mark(EXIT));
    model.put("sprite", mark(SPRITE));
  }

  private static Html mark(char what) {
    return new Html("" + MARK + what);
  }

  /**
   * A finished page.
   *
   * @param page as it was rendered, with its marks
   * @throws BrokenTemplate if the template of the shapes does not work
   */
  OutputFile file(Address address, String page) throws BrokenTemplate {
    List<Segment> pieces = new ArrayList<>();
    int start = 0;
    for (int at = page.indexOf(MARK); at >= 0; at = page.indexOf(MARK, start)) {
      pieces.add(Segment.of(page.substring(start, at)));
      start = at + 2;
      pieces.add(piece(page.charAt(at + 1), page));
    }
    pieces.add(Segment.of(page.substring(start)));
    return OutputFile.ofPieces(address, pieces);
  }

  private Segment piece(char what, String page) throws BrokenTemplate {
    return switch (what) {
      case STYLE -> style;
      case EXIT -> exit;
      default -> sprite(Icons.in(page));
    };
  }

  private Segment sprite(List<String> names) throws BrokenTemplate {
    Segment known = sprites.get(names);
    if (known != null) {
      return known;
    }
    String shapes = renderer.render(new Document("sprite", "sprite", () -> Map.of("names", names)));
    Segment made = Segment.shared(shapes.strip());
    sprites.put(names, made);
    return made;
  }
}
