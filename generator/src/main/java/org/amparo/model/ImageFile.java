package org.amparo.model;

import java.util.Optional;
import org.amparo.output.OutputFile;

/**
 * A file of an image in {@code content/}.
 *
 * @param file its path from the site's folder
 * @param output the image as it may be published; nothing if it cannot be
 */
public record ImageFile(String file, Optional<OutputFile> output) {

  private static final String CONTENT = "content/";

  /**
   * Where it is published if a published text shows it: at the path that it has in {@code
   * content/}.
   */
  public Address address() {
    return new Address(file.substring(CONTENT.length()));
  }
}
