package org.amparo.model;

import java.util.List;
import java.util.Optional;

/**
 * A file of {@code content/} that readers open with another program: a form, a recording.
 *
 * @param file its path from the site's folder
 * @param address where it is published if a published text links to it
 * @param kind its format, as readers see it: {@code PDF}
 * @param size in bytes
 */
public record Attachment(String file, Address address, String kind, int size) {

  /** Returns the attachment in a file. */
  public static Optional<Attachment> in(List<Attachment> attachments, String file) {
    return attachments.stream().filter(a -> a.file().equals(file)).findFirst();
  }
}
