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

/** The templates, style, scripts and icons of a site. Several builds can use one theme. */
public final class Theme {

  private final PageRenderer renderer;
  private final Html css;
  private final Html overdue;
  private final Html exit;
  private final LetterAssets letters;
  private final PageAssembler assembler;
  private final List<OutputFile> icons;

  private Theme(SiteFolder folder, List<OutputFile> icons) throws IOException {
    this.renderer = new PageRenderer(folder);
    this.css = InlineAssets.styles(folder);
    this.overdue = InlineAssets.script(folder, "overdue");
    this.exit = InlineAssets.script(folder, "exit");
    this.letters = LetterAssets.read(folder);
    this.assembler = new PageAssembler(renderer, css, exit);
    this.icons = icons;
  }

  /**
   * Reads the styles, scripts and icons of a folder; templates are read at their first use.
   *
   * @return the theme, with a problem for each icon that cannot be used
   * @throws IOException if a file cannot be read
   */
  public static Checked<Theme> of(SiteFolder folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<OutputFile> icons = SiteIcons.read(folder).into(problems);
    return new Checked<>(new Theme(folder, icons), problems);
  }

  /** Returns the renderer of the templates. */
  PageRenderer renderer() {
    return renderer;
  }

  /** Returns the assembler of the segments that pages share. */
  PageAssembler assembler() {
    return assembler;
  }

  /** Returns the script that shows overdue reviews. */
  Html overdue() {
    return overdue;
  }

  /** Returns the style and the script of letters. */
  LetterAssets letters() {
    return letters;
  }

  /**
   * Returns the content security policy of the pages.
   *
   * @param standaloneScripts the scripts that only standalone files contain
   */
  ContentSecurityPolicy csp(List<Html> standaloneScripts) {
    return new ContentSecurityPolicy(List.of(css), List.of(overdue, exit), standaloneScripts);
  }

  /** Returns the files of the site's icons. */
  List<OutputFile> icons() {
    return icons;
  }
}
