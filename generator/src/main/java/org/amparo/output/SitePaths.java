package org.amparo.output;

import java.util.List;
import java.util.Locale;
import org.amparo.model.Address;
import org.amparo.model.Guide;
import org.amparo.model.Language;

/**
 * Every path of a finished site, spelt here and nowhere else. Published paths are a contract:
 * readers, saved copies and printed pamphlets name them, so a path never changes. The paths of an
 * organisation's folder are in {@link SourcePaths}.
 *
 * <p>Paths from the address at which it is served; LANG is a language tag, KEY {@link
 * org.amparo.model.Guide#key()}:
 *
 * <table>
 * <caption>Output</caption>
 * <tr><td>{@code index.html}</td><td>the language chooser</td></tr>
 * <tr><td>{@code LANG/FOLDER/NAME.html}</td><td>pages; their names are in the language</td></tr>
 * <tr><td>{@code 404.html}</td><td>what an unknown address shows</td></tr>
 * <tr><td>{@code unsaved-LANG.html}</td><td>what an unsaved address shows offline</td></tr>
 * <tr><td>{@code pamphlets/LANG/KEY-FORMAT.pdf}</td><td>pamphlets; a bilingual one is under the
 *     original's language</td></tr>
 * <tr><td>{@code pamphlets/sides/HASH.png}</td><td>pictures of their first sides</td></tr>
 * <tr><td>{@code downloads/KEY-LANG.html}</td><td>a standalone guide</td></tr>
 * <tr><td>{@code downloads/site-LANG.html}</td><td>the standalone site</td></tr>
 * <tr><td>{@code downloads/site-LANG.zip}</td><td>the site as a folder</td></tr>
 * <tr><td>{@code search/NAME.js}</td><td>the search script and its index</td></tr>
 * <tr><td>{@code js/NAME.js}</td><td>the scripts of pages</td></tr>
 * <tr><td>{@code icons/NAME}</td><td>the site's icons, logo and typeface</td></tr>
 * <tr><td>{@code sw.js}</td><td>the service worker</td></tr>
 * <tr><td>{@code manifest-LANG.webmanifest}</td><td>the web app manifest</td></tr>
 * <tr><td>{@code offline/LANG.json}</td><td>the list of files that a phone saves</td></tr>
 * <tr><td>{@code offline/pages/LANG.json}</td><td>all pages of that list in one file</td></tr>
 * <tr><td>{@code offline/parts/CHECKSUM.txt}</td><td>parts of large files in that list</td></tr>
 * <tr><td>{@code sitemap.xml}, {@code robots.txt}</td><td>for search engines</td></tr>
 * <tr><td>{@code site-files.txt}, {@code site-files-next.txt}</td><td>on a host: what was
 *     published, and what is being published</td></tr>
 * <tr><td>{@code _headers}, {@code .htaccess}</td><td>HTTP headers, for hosts</td></tr>
 * </table>
 */
public final class SitePaths {

  /** The name of the first page of a folder, without the ending. */
  public static final String FIRST = "index";

  /** The first page of a folder. */
  public static final String INDEX = FIRST + ".html";

  public static final Address NOT_FOUND = new Address("404.html");

  public static final Address SITEMAP = new Address("sitemap.xml");

  public static final Address ROBOTS = new Address("robots.txt");

  /** The HTTP headers in the form of Netlify and Cloudflare Pages. */
  public static final Address HEADERS = new Address("_headers");

  /** The HTTP headers in the form of Apache. */
  public static final Address HTACCESS = new Address(".htaccess");

  public static final Address WORKER = new Address("sw.js");

  /** The list of what was published, on a host. */
  public static final String PUBLISHED = "site-files.txt";

  /** The list of what is being published, on a host, until all of it is there. */
  public static final String PUBLISHING = "site-files-next.txt";

  /** The folder of pamphlets. */
  public static final String PAMPHLETS = "pamphlets/";

  /** The folder of standalone files and ZIPs. */
  public static final String DOWNLOADS = "downloads/";

  /** The folder of the search. */
  public static final String SEARCH = "search/";

  /** The folder of the pages' scripts. */
  public static final String SCRIPTS = "js/";

  /** The folder of the site's icons. */
  public static final String ICONS = "icons/";

  /** The folder of the save lists and their parts. */
  public static final String OFFLINE = "offline/";

  /** The replacement of a guide's key in the names of files that contain the whole site. */
  public static final String WHOLE_SITE = "site";

  /** The beginning of {@link #unsaved}. */
  public static final String UNSAVED = "unsaved-";

  /** The ending of {@link #manifest}. */
  public static final String MANIFEST = ".webmanifest";

  private static final List<String> FOLDERS =
      List.of(PAMPHLETS, DOWNLOADS, SEARCH, SCRIPTS, ICONS, OFFLINE);

  private SitePaths() {}

  /** Returns whether a file of an author would be in a folder of the program. */
  public static boolean isTaken(Address file) {
    String path = file.path().toLowerCase(Locale.ROOT);
    return FOLDERS.stream().anyMatch(path::startsWith);
  }

  /**
   * Returns the address of an article's page.
   *
   * @param file the article's path from the site's folder: {@code content/es/a/b.md}
   * @return {@code es/a/b.html}
   */
  public static Address page(String file) {
    String name = FileNames.stem(file).substring(SourcePaths.CONTENT.length());
    String page = name.endsWith(Guide.LETTER) ? name.replaceFirst("\\.letter$", "") : name;
    return new Address(page + ".html");
  }

  /**
   * Returns the address of the list of a topic's guides.
   *
   * @param folder of the topic in the language
   */
  public static Address list(Language language, String folder) {
    return new Address(language + "/" + folder + "/" + INDEX);
  }

  /**
   * Returns the address of a question's page.
   *
   * @param folder of the questions in the language
   * @param name of its file, without the ending
   */
  public static Address question(Language language, String folder, String name) {
    return new Address(language + "/" + folder + "/" + name + ".html");
  }

  /**
   * Returns the address of an author's image or attachment, which is published at its path in
   * {@code content/}.
   *
   * @param file its path from the site's folder: {@code content/images/a.jpg}
   * @return {@code images/a.jpg}
   */
  public static Address image(String file) {
    return new Address(file.substring(SourcePaths.CONTENT.length()));
  }

  /** Returns the page that a phone shows offline for an address that it has not saved. */
  public static Address unsaved(Language language) {
    return new Address(UNSAVED + language + ".html");
  }

  /**
   * Returns the address of a pamphlet.
   *
   * @param key of the guide
   * @param format the key of the pamphlet's format
   */
  public static Address pamphlet(Language language, String key, String format) {
    return new Address(PAMPHLETS + language + "/" + key + "-" + format + ".pdf");
  }

  /**
   * Returns the address of a picture of a pamphlet.
   *
   * @param hash of the picture
   */
  public static Address pamphletPicture(String hash) {
    return new Address(PAMPHLETS + "sides/" + hash + ".png");
  }

  /**
   * Returns the address of a standalone guide.
   *
   * @param key of the guide
   */
  public static Address standaloneGuide(String key, Language language) {
    return new Address(DOWNLOADS + key + "-" + language + ".html");
  }

  /** Returns the address of the whole site in one file. */
  public static Address standaloneSite(Language language) {
    return standaloneGuide(WHOLE_SITE, language);
  }

  /** Returns the address of the whole site in a ZIP. */
  public static Address zip(Language language) {
    return new Address(DOWNLOADS + WHOLE_SITE + "-" + language + ".zip");
  }

  /**
   * Returns the address of a file of the search.
   *
   * @param name without its ending; {@code search} is the script itself
   */
  public static Address search(String name) {
    return new Address(SEARCH + name + ".js");
  }

  /**
   * Returns the address of a script of pages.
   *
   * @param name without its ending
   */
  public static Address script(String name) {
    return new Address(SCRIPTS + name + ".js");
  }

  /**
   * Returns the path of an icon of the site.
   *
   * @param name with its ending
   */
  public static String icon(String name) {
    return ICONS + name;
  }

  /** Returns the address of the web app manifest of a language. */
  public static Address manifest(Language language) {
    return new Address("manifest-" + language + MANIFEST);
  }

  /** Returns the address of the list of files that a phone saves in a language. */
  public static Address saveList(Language language) {
    return new Address(OFFLINE + language + ".json");
  }

  /** Returns the address of the pages that a phone saves in a language, in one file. */
  public static Address pagePack(Language language) {
    return new Address(OFFLINE + "pages/" + language + ".json");
  }

  /**
   * Returns the address of a part of a large file.
   *
   * @param checksum of the part, in hexadecimal digits
   */
  public static Address part(String checksum) {
    return new Address(OFFLINE + "parts/" + checksum + ".txt");
  }
}
