package org.amparo.markdown;

import java.util.List;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Attachment;
import org.amparo.model.Contact;
import org.amparo.model.Term;
import org.amparo.project.Project;
import org.amparo.source.SiteFolder;

/**
 * The values that the reader of a site's texts needs.
 *
 * @param project the site's folder, configuration and messages
 * @param contacts the targets of {@code contact:} links
 * @param terms the targets of {@code term:} links
 * @param attachments the files that texts may link to
 */
public record ReadContext(
    Project project, List<Contact> contacts, List<Term> terms, List<Attachment> attachments) {

  /** Returns the attachment in a file. */
  Optional<Attachment> attachment(String file) {
    return Attachment.in(attachments, file);
  }

  /** Returns the site's folder. */
  public SiteFolder folder() {
    return project.folder();
  }

  /** Returns the site's configuration. */
  public SiteConfig config() {
    return project.config();
  }

  /** Returns the messages of the site's pages. */
  SiteMessages messages() {
    return project.messages();
  }
}
