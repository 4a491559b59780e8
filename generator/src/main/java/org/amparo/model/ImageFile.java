package org.amparo.model;

/**
 * An image file in {@code content/}.
 *
 * @param file as its path from the site's folder
 */
public record ImageFile(String file) {

  private static final String CONTENT = "content/";

  /** Returns the address of the published file: its path in {@code content/}. */
  public Address address() {
    return new Address(file.substring(CONTENT.length()));
  }
}
