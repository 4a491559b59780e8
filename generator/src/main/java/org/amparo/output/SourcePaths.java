package org.amparo.output;

import java.util.List;
import org.amparo.model.Address;
import org.amparo.model.Language;

/**
 * The paths of an organisation's folder, from the folder.
 *
 * <table>
 * <caption>Sources and what the program keeps beside them</caption>
 * <tr><td>{@code content/site.yml}, {@code contacts.yml}, {@code glossary.yml}, {@code
 *     synonyms.yml}, {@code questions.yml}</td><td>settings and lists</td></tr>
 * <tr><td>{@code content/messages_LANG.properties}</td><td>words of the pages that the site changes
 *     or adds</td></tr>
 * <tr><td>{@code content/LANG/FOLDER/NAME.md}</td><td>a guide; without FOLDER a page of no
 *     topic</td></tr>
 * <tr><td>{@code content/looks/NAME}</td><td>the site's logo, icons and typeface</td></tr>
 * <tr><td>{@code content/.translations/ID.LANG.md}</td><td>the original of a guide as it was when
 *     its translation was confirmed</td></tr>
 * <tr><td>{@code templates/}, {@code assets/}</td><td>files that win over the program's own</td></tr>
 * <tr><td>{@code .amparo/}</td><td>earlier versions, unsaved texts, deleted files, and
 *     what the desk keeps for itself; never published</td></tr>
 * <tr><td>{@code target/site/}</td><td>the finished site</td></tr>
 * <tr><td>{@code target/pages/}</td><td>its pages alone, for a quick look</td></tr>
 * <tr><td>{@code target/report/}</td><td>the organisers' report, never published</td></tr>
 * <tr><td>{@code target/pamphlets/}, {@code target/links.tsv}</td><td>caches</td></tr>
 * </table>
 */
public final class SourcePaths {

  /** The folder in which organisers write. */
  public static final String CONTENT = "content/";

  /** The folders of a site in which people write. */
  public static final List<String> SOURCES = List.of(CONTENT, "templates/", "assets/");

  /** The settings of a site. */
  public static final String SETTINGS = CONTENT + "site.yml";

  public static final String CONTACTS = CONTENT + "contacts.yml";

  public static final String GLOSSARY = CONTENT + "glossary.yml";

  public static final String SYNONYMS = CONTENT + "synonyms.yml";

  /** The question flow. */
  public static final String QUESTIONS = CONTENT + "questions.yml";

  /** The folder of the logo, the icons and the typeface of the site. */
  public static final String LOOKS = CONTENT + "looks/";

  /** The folder of snapshots: originals as they were when a translation was confirmed. */
  public static final String SNAPSHOTS = CONTENT + ".translations/";

  /** The message files of a site: their beginning and their ending, beside the language. */
  public static final String MESSAGES = CONTENT + "messages_";

  public static final String MESSAGES_END = ".properties";

  /** What the desk keeps for itself: unsaved texts, earlier versions, deleted files. */
  public static final String DESK = ".amparo/";

  /** The address of the desk that runs. */
  public static final String RUNNING_DESK = DESK + "desk";

  /** The states of the content that people share, beside a repository that the folder may be in. */
  public static final String SHARED = DESK + "shared.git";

  /** The states of branches that hosts show as pages. */
  public static final String PAGES = DESK + "pages.git";

  /** Where a site is written unless the command line names another folder. */
  public static final String TARGET_SITE = "target/site";

  /** Where the pages alone are written unless the command line names another folder. */
  public static final String TARGET_PAGES = "target/pages";

  /** Where the organisers' report is written. */
  public static final String TARGET_REPORT = "target/report";

  /** The cache of rendered pamphlets. */
  public static final String PAMPHLET_CACHE = "target/pamphlets";

  /** The cache of answers of outside links. */
  public static final String LINK_CACHE = "target/links.tsv";

  private SourcePaths() {}

  /**
   * Returns the file of a snapshot, from the site's folder.
   *
   * @param id of the guide
   * @param language of the translation that was confirmed
   */
  public static String snapshot(String id, Language language) {
    return SNAPSHOTS + id + "." + language + ".md";
  }

  /**
   * Returns the usual path of the article of a page.
   *
   * @param page {@code es/a/b.html}
   * @return {@code content/es/a/b.md}
   */
  public static String article(Address page) {
    return CONTENT + page.path().replaceFirst("\\.html$", ".md");
  }
}
