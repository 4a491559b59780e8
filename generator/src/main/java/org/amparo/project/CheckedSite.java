package org.amparo.project;

import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Site;
import org.amparo.output.OutputFile;
import org.amparo.source.SiteFolder;

/**
 * A site that was read and checked.
 *
 * @param read the project and everything that organisers wrote
 * @param outdated sections of translations that may be behind their originals
 */
public record CheckedSite(ReadSite read, OutdatedSections outdated) {

  /** The project. */
  public Project project() {
    return read.project();
  }

  /** The site's folder. */
  public SiteFolder folder() {
    return project().folder();
  }

  /** The site's configuration. */
  public SiteConfig config() {
    return project().config();
  }

  /** The messages of the site's pages. */
  public SiteMessages messages() {
    return project().messages();
  }

  /** Everything that organisers wrote. */
  public Site site() {
    return read.site();
  }

  /** The images that a published text shows. */
  public List<OutputFile> publishedImages() {
    return read.publishedImages();
  }

  /** Returns the same project with another site. */
  public CheckedSite with(Site other) {
    return new CheckedSite(new ReadSite(read.project(), other, read.images()), outdated);
  }
}
