package org.amparo.bake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.config.JBakeSettings;
import org.amparo.config.SiteFolder;
import org.amparo.model.Html;
import org.amparo.model.OutputFile;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;

/**
 * What every page shares and the organisers' texts do not change: templates, style, script and
 * icons. One oven serves any number of bakings.
 */
public final class Oven {

  private final MemoryStore store = new MemoryStore();
  private final SiteTemplateEngine engine;
  private final Html css;
  private final Html overdue;
  private final Html exit;
  private final Shared shared;
  private final List<OutputFile> pictures;

  private Oven(SiteFolder folder, List<OutputFile> pictures) throws IOException {
    this.engine = new SiteTemplateEngine(new JBakeSettings(folder), store, folder);
    this.css = Inline.styles(folder);
    this.overdue = Inline.script(folder, "overdue");
    this.exit = Inline.script(folder, "exit");
    this.shared = new Shared(engine, css, exit);
    this.pictures = pictures;
  }

  /**
   * Reads the styles, scripts and icons of a folder; templates are read at their first use.
   *
   * @return the oven, with what is wrong with the icons
   * @throws IOException if a file cannot be read
   */
  public static Checked<Oven> of(SiteFolder folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<OutputFile> pictures = Pictures.read(folder).into(problems);
    return new Checked<>(new Oven(folder, pictures), problems);
  }

  MemoryStore store() {
    return store;
  }

  SiteTemplateEngine engine() {
    return engine;
  }

  /** What many pages hold. */
  Shared shared() {
    return shared;
  }

  Html overdue() {
    return overdue;
  }

  /**
   * What may run in the pages.
   *
   * @param alone the scripts of files to be sent
   */
  Policy policy(List<Html> alone) {
    return new Policy(css, List.of(overdue, exit), alone);
  }

  List<OutputFile> pictures() {
    return pictures;
  }
}
