package org.amparo.project;

import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Site;
import org.amparo.source.SiteFolder;

/**
 * A project with the site that was read and checked.
 *
 * @param project where the site comes from
 * @param site everything that organisers wrote
 * @param drift sections of translations that may be behind their originals
 */
public record CheckedSite(Project project, Site site, OutdatedSections drift) {

  /** The site's folder. */
  public SiteFolder folder() {
    return project.folder();
  }

  /** The site's configuration. */
  public SiteConfig config() {
    return project.config();
  }

  /** The messages of the site's pages. */
  public SiteMessages texts() {
    return project.texts();
  }

  /** Returns the same project and drift with another site. */
  public CheckedSite with(Site other) {
    return new CheckedSite(project, other, drift);
  }
}
