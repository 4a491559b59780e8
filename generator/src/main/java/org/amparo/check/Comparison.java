package org.amparo.check;

import org.amparo.config.SiteConfig;
import org.amparo.model.Site;
import org.amparo.project.ReadSite;

/**
 * The input of the checks that compare translations with their originals.
 *
 * @param read the site
 * @param sets its translation sets
 * @param errors the lines with errors: their sections are not compared
 * @param unread files whose text could not be read
 * @param facts compares the facts of texts
 * @param cache the results of earlier comparisons
 */
record Comparison(
    ReadSite read,
    TranslationSets sets,
    ErrorLines errors,
    UnreadFiles unread,
    FactComparison facts,
    CheckCache cache) {

  /** The site's configuration. */
  SiteConfig config() {
    return read.project().config();
  }

  /** Everything that organisers wrote. */
  Site site() {
    return read.site();
  }
}
