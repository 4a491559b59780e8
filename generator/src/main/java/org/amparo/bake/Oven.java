package org.amparo.bake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.config.JBakeSettings;
import org.amparo.config.SiteFolder;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.model.OutputFile;
import org.amparo.model.Piece;

/**
 * What every page shares and the organisers' texts do not change: templates, style, script and
 * icons. One oven serves any number of bakings.
 */
public final class Oven {

  /** Stands in a rendered page for the style; no text of an author can hold it. */
  private static final char STYLE = '\0';

  private static final Html STYLE_HERE = new Html(Character.toString(STYLE));

  private final MemoryStore store = new MemoryStore();
  private final SiteTemplateEngine engine;
  private final Html css;
  private final Piece style;
  private final Html overdue;
  private final Html exit;
  private final List<OutputFile> pictures;

  private Oven(SiteFolder folder) throws IOException {
    this.engine = new SiteTemplateEngine(new JBakeSettings(folder), store, folder);
    this.css = Inline.styles(folder);
    this.style = Piece.shared(css.markup());
    this.overdue = Inline.script(folder, "overdue");
    this.exit = Inline.script(folder, "exit");
    this.pictures = Pictures.read(folder);
  }

  /**
   * Reads the styles, scripts and icons of a folder; templates are read at their first use.
   *
   * @throws IOException if a file cannot be read
   */
  public static Oven of(SiteFolder folder) throws IOException {
    return new Oven(folder);
  }

  MemoryStore store() {
    return store;
  }

  SiteTemplateEngine engine() {
    return engine;
  }

  /** What a template prints for the style: {@link #file} puts the style there. */
  Html css() {
    return STYLE_HERE;
  }

  Html overdue() {
    return overdue;
  }

  Html exit() {
    return exit;
  }

  /**
   * What may run in the pages.
   *
   * @param alone the scripts of files to be sent
   */
  Policy policy(List<Html> alone) {
    return new Policy(css, List.of(overdue, exit), alone);
  }

  /** A finished page; pages share the bytes of their style, which is half of each. */
  OutputFile file(Address address, String page) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int at = page.indexOf(STYLE); at >= 0; at = page.indexOf(STYLE, start)) {
      pieces.add(Piece.of(page.substring(start, at)));
      pieces.add(style);
      start = at + 1;
    }
    pieces.add(Piece.of(page.substring(start)));
    return OutputFile.ofPieces(address, pieces);
  }

  List<OutputFile> pictures() {
    return pictures;
  }
}
