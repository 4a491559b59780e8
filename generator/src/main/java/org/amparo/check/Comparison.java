package org.amparo.check;

import org.amparo.config.SiteConfig;
import org.amparo.model.Site;
import org.amparo.project.ReadSite;

/**
 * What the checks need that compare translations with their originals.
 *
 * @param read the site
 * @param pairs its translation sets
 * @param mistakes sections that are left out
 * @param memory what was compared before
 */
record Comparison(ReadSite read, TranslationSets pairs, ErrorLines mistakes, CheckCache memory) {

  /** The site's configuration. */
  SiteConfig config() {
    return read.project().config();
  }

  /** Everything that organisers wrote. */
  Site site() {
    return read.site();
  }
}
