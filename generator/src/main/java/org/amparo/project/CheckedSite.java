package org.amparo.project;

import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.Drift;
import org.amparo.model.Site;

/**
 * A project with the site that was read and checked.
 *
 * @param project where the site comes from
 * @param site everything that organisers wrote
 * @param drift sections of translations that may be behind their originals
 */
public record CheckedSite(Project project, Site site, Drift drift) {

  /** The site's folder. */
  public SiteFolder folder() {
    return project.folder();
  }

  /** The site's configuration. */
  public SiteConfig config() {
    return project.config();
  }

  /** The messages of the site's pages. */
  public SiteTexts texts() {
    return project.texts();
  }

  /** Returns the same project and drift with another site. */
  public CheckedSite with(Site other) {
    return new CheckedSite(project, other, drift);
  }
}
