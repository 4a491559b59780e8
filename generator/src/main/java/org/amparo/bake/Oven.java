package org.amparo.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amparo.config.JBakeSettings;
import org.amparo.config.SiteFolder;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.model.OutputFile;

/**
 * What every page shares and the organisers' texts do not change: templates, style, script and
 * icons. One oven serves any number of bakings.
 */
public final class Oven {

  private final MemoryStore store = new MemoryStore();
  private final SiteTemplateEngine engine;
  private final Html css;
  private final byte[] style;
  private final Html overdue;
  private final Html exit;
  private final List<OutputFile> pictures;

  private Oven(SiteFolder folder) throws IOException {
    this.engine = new SiteTemplateEngine(new JBakeSettings(folder), store, folder);
    this.css = Inline.styles(folder);
    this.style = bytes(css.markup());
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

  Html css() {
    return css;
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
    int start = page.indexOf(css.markup());
    if (start < 0) {
      return OutputFile.of(address, page);
    }
    int end = start + css.markup().length();
    return OutputFile.of(
        address, List.of(bytes(page.substring(0, start)), style, bytes(page.substring(end))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  List<OutputFile> pictures() {
    return pictures;
  }
}
