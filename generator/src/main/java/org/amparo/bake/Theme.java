package org.amparo.bake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.jbake.PageRenderer;
import org.amparo.model.Html;
import org.amparo.output.OutputFile;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.source.SiteFolder;

/**
 * What every page shares and the organisers' texts do not change: templates, style, script and
 * icons. One oven serves any number of bakings.
 */
public final class Theme {

  private final PageRenderer renderer;
  private final Html css;
  private final Html overdue;
  private final Html exit;
  private final PageAssembler shared;
  private final List<OutputFile> pictures;

  private Theme(SiteFolder folder, List<OutputFile> pictures) throws IOException {
    this.renderer = new PageRenderer(folder);
    this.css = InlineAssets.styles(folder);
    this.overdue = InlineAssets.script(folder, "overdue");
    this.exit = InlineAssets.script(folder, "exit");
    this.shared = new PageAssembler(renderer, css, exit);
    this.pictures = pictures;
  }

  /**
   * Reads the styles, scripts and icons of a folder; templates are read at their first use.
   *
   * @return the oven, with what is wrong with the icons
   * @throws IOException if a file cannot be read
   */
  public static Checked<Theme> of(SiteFolder folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<OutputFile> pictures = SiteIcons.read(folder).into(problems);
    return new Checked<>(new Theme(folder, pictures), problems);
  }

  /** Renders pages with the templates. */
  PageRenderer renderer() {
    return renderer;
  }

  /** What many pages hold. */
  PageAssembler shared() {
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
  ContentSecurityPolicy policy(List<Html> alone) {
    return new ContentSecurityPolicy(css, List.of(overdue, exit), alone);
  }

  List<OutputFile> pictures() {
    return pictures;
  }
}
