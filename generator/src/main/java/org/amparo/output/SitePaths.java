package org.amparo.output;

import org.amparo.model.Address;
import org.amparo.model.Language;

/** Paths of the output. */
public final class SitePaths {

  /** The folder of what is ready to print. */
  public static final String PAMPHLETS = "pamphlets/";

  private SitePaths() {}

  /**
   * The pamphlet of a guide.
   *
   * @param key that the guide's files are named after
   * @param format the key of the pamphlet's format
   */
  public static Address pamphlet(Language language, String key, String format) {
    return new Address(PAMPHLETS + language + "/" + key + "-" + format + ".pdf");
  }

  /**
   * The page of an article.
   *
   * @param file the article's path from the site's folder: {@code content/es/a/b.md}
   * @return {@code es/a/b.html}
   */
  public static Address page(String file) {
    return new Address(
        file.substring("content/".length(), file.length() - ".md".length()) + ".html");
  }
}
