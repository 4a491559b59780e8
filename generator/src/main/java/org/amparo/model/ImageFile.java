package org.amparo.model;

/**
 * A file of an image in {@code content/}.
 *
 * @param file its path from the site's folder
 */
public record ImageFile(String file) {

  private static final String CONTENT = "content/";

  /**
   * Where it is published if a published text shows it: at the path that it has in {@code
   * content/}.
   */
  public Address address() {
    return new Address(file.substring(CONTENT.length()));
  }
}
