package org.amparo.markdown;

import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Contact;
import org.amparo.model.Term;
import org.amparo.project.Project;
import org.amparo.source.SiteFolder;

/**
 * What must be known before a guide can be read.
 *
 * @param project the site's folder, languages, topics and the words of callouts
 * @param contacts what {@code contact:} links name
 * @param terms what {@code term:} links name
 */
public record ReadContext(Project project, List<Contact> contacts, List<Term> terms) {

  /** The site's folder. */
  public SiteFolder folder() {
    return project.folder();
  }

  /** The site's configuration. */
  public SiteConfig config() {
    return project.config();
  }

  /** The messages of the site's pages. */
  SiteMessages messages() {
    return project.messages();
  }
}
