package org.amparo.bake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.config.Looks;
import org.amparo.jbake.PageRenderer;
import org.amparo.model.Html;
import org.amparo.output.OutputFile;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.source.SiteFolder;

/** The templates, style, scripts and icons of a site. Several builds can use one theme. */
public final class Theme {

  /** The style of a logo; most are drawn for a light ground. */
  private static final String LOGO =
      ".logo{height:32px;width:auto;max-width:40vw;object-fit:contain}"
          + "@media(prefers-color-scheme:dark){.logo{background:#fff;padding:3px;border-radius:4px}}";

  private final PageRenderer renderer;
  private final Html css;
  private final Html overdue;
  private final Html exit;
  private final LetterAssets letters;
  private final PageAssembler assembler;
  private final List<OutputFile> icons;
  private final SiteFonts fonts;

  private Theme(SiteFolder folder, Looks looks, Own own) throws IOException {
    this.renderer = new PageRenderer(folder);
    this.css = InlineAssets.styles(folder, looks.style() + (looks.hasLogo() ? LOGO : ""));
    this.overdue = InlineAssets.script(folder, "overdue");
    this.exit = InlineAssets.script(folder, "exit");
    this.letters = LetterAssets.read(folder);
    this.assembler = new PageAssembler(renderer, css, exit, own.drawings());
    this.icons = own.icons();
    this.fonts = own.fonts();
  }

  /**
   * Reads the styles, scripts and icons of a folder; templates are read at their first use.
   *
   * @param looks how the site looks
   * @return the theme, with a problem for each icon and each file of a typeface that cannot be used
   * @throws IOException if a file cannot be read
   */
  public static Checked<Theme> of(SiteFolder folder, Looks looks) throws IOException {
    Checked<Own> own = Own.read(folder, looks);
    return new Checked<>(new Theme(folder, looks, own.value()), own.problems());
  }

  /**
   * Returns the problems of a theme without making it: one for each icon and each file of a
   * typeface that cannot be used.
   *
   * @throws IOException if a file cannot be read
   */
  public static List<Problem> problems(SiteFolder folder, Looks looks) throws IOException {
    return Own.read(folder, looks).problems();
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
    return ContentSecurityPolicy.of(
        List.of(css), fonts.styles(), List.of(overdue, exit), standaloneScripts);
  }

  /** Returns the typeface of the site. */
  SiteFonts fonts() {
    return fonts;
  }

  /** Returns the files of the site's icons. */
  List<OutputFile> icons() {
    return icons;
  }

  /**
   * The organisation's files that a theme has.
   *
   * @param icons the files of icons
   * @param fonts the typeface
   * @param drawings the symbols of topics' icons by their names
   */
  private record Own(List<OutputFile> icons, SiteFonts fonts, Map<String, Html> drawings) {

    static Checked<Own> read(SiteFolder folder, Looks looks) throws IOException {
      List<Problem> problems = new ArrayList<>();
      Own own =
          new Own(
              SiteIcons.read(folder, looks).into(problems),
              SiteFonts.read(folder, looks.fonts()).into(problems),
              TopicDrawings.read(folder, looks.drawings()).into(problems));
      return new Checked<>(own, problems);
    }
  }
}
