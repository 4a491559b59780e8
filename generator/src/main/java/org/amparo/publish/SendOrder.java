package org.amparo.publish;

import java.util.Set;
import org.amparo.output.SitePaths;

/**
 * The order in which files are sent. Whatever a page loads or links to is there before the page; a
 * reader who comes in between sees the previous site or a new page with all its files.
 */
enum SendOrder {
  /** Files that no reader has seen yet, except pages. */
  NEW_FILES,
  /** Files that previous pages show too: images, styles, pamphlets. */
  CHANGED_FILES,
  NEW_PAGES,
  CHANGED_PAGES,
  /** The pages that readers open first. */
  START_PAGES,
  /** The service worker, which looks for a new site. */
  WORKER,
  /** What names all pages: the search, the save lists, the sitemap, the whole site in a file. */
  LISTS;

  private static final Set<String> LISTED =
      Set.of(SitePaths.SITEMAP.path(), SitePaths.ROBOTS.path(), SitePaths.HEADERS.path());

  /**
   * Returns when a file is sent.
   *
   * @param isNew whether there is no file of that path on the host
   */
  static SendOrder of(String path, boolean isNew) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.equals(SitePaths.WORKER.path())) {
      return WORKER;
    }
    if (isList(path)) {
      return isNew && !path.startsWith(SitePaths.OFFLINE) ? NEW_FILES : LISTS;
    }
    if (!name.endsWith(".html") || path.startsWith(SitePaths.DOWNLOADS)) {
      return isNew ? NEW_FILES : CHANGED_FILES;
    }
    if (name.equals(SitePaths.INDEX) && path.chars().filter(c -> c == '/').count() < 2) {
      return START_PAGES;
    }
    return isNew ? NEW_PAGES : CHANGED_PAGES;
  }

  private static boolean isList(String path) {
    boolean part = path.startsWith(SitePaths.part("").path().replaceFirst("\\.txt$", ""));
    return LISTED.contains(path)
        || path.startsWith(SitePaths.SEARCH)
        || (path.startsWith(SitePaths.OFFLINE) && !part)
        || path.endsWith(SitePaths.MANIFEST)
        || path.startsWith(SitePaths.DOWNLOADS + SitePaths.WHOLE_SITE + "-");
  }
}
