package org.amparo.bake;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.html.Icons;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.model.OutputFile;
import org.amparo.model.Piece;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * What many pages hold: the style, the script of quick exit, the shapes of their pictograms. A page
 * is rendered with marks in their places, so that they are compressed and kept once for all pages.
 */
final class Shared {

  /** Begins a mark; no text of an author can hold it. */
  private static final char MARK = '\0';

  private static final char STYLE = 'c';
  private static final char EXIT = 'e';
  private static final char SPRITE = 's';

  private final SiteTemplateEngine engine;
  private final Piece style;
  private final Piece exit;
  private final Map<List<String>, Piece> sprites = new ConcurrentHashMap<>();

  /**
   * @param engine for the shapes of the pictograms
   */
  Shared(SiteTemplateEngine engine, Html style, Html exit) {
    this.engine = engine;
    this.style = Piece.shared(style.markup());
    this.exit = Piece.shared(exit.markup());
  }

  /** Puts the marks into a template's model. */
  void into(Map<String, Object> model) {
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
   * @throws RenderingException if the template of the shapes does not work
   */
  OutputFile file(Address address, String page) throws RenderingException {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int at = page.indexOf(MARK); at >= 0; at = page.indexOf(MARK, start)) {
      pieces.add(Piece.of(page.substring(start, at)));
      start = at + 2;
      pieces.add(piece(page.charAt(at + 1), page));
    }
    pieces.add(Piece.of(page.substring(start)));
    return OutputFile.ofPieces(address, pieces);
  }

  private Piece piece(char what, String page) throws RenderingException {
    return switch (what) {
      case STYLE -> style;
      case EXIT -> exit;
      default -> sprite(Icons.in(page));
    };
  }

  private Piece sprite(List<String> names) throws RenderingException {
    Piece known = sprites.get(names);
    if (known != null) {
      return known;
    }
    TemplateModel model = new TemplateModel();
    model.put("names", names);
    StringWriter shapes = new StringWriter();
    engine.renderDocument(model, "sprite.ftl", shapes);
    Piece made = Piece.shared(shapes.toString().strip());
    sprites.put(names, made);
    return made;
  }
}
