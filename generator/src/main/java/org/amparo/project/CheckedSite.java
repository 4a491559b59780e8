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
 * @param read the project and the content of the site
 * @param outdated sections of translations whose original has changed
 */
public record CheckedSite(ReadSite read, OutdatedSections outdated) {

  /** Returns the project. */
  public Project project() {
    return read.project();
  }

  /** Returns the site's folder. */
  public SiteFolder folder() {
    return project().folder();
  }

  /** Returns the site's configuration. */
  public SiteConfig config() {
    return project().config();
  }

  /** Returns the messages of the site's pages. */
  public SiteMessages messages() {
    return project().messages();
  }

  /** Returns the content of the site. */
  public Site site() {
    return read.site();
  }

  /** Returns what lists of articles show. */
  public Outline outline() {
    return new Outline(config(), site().guides(), site().info());
  }

  /** Returns the images that a published text shows. */
  public List<OutputFile> publishedImages() {
    return read.publishedImages();
  }

  /** Returns the attachments that a published text links to. */
  public List<OutputFile> publishedAttachments() {
    return read.publishedAttachments();
  }

  /** Returns the same project with another site. */
  public CheckedSite with(Site other) {
    return new CheckedSite(
        new ReadSite(read.project(), other, read.images(), read.attachments()), outdated);
  }
}
