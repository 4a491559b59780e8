package org.amparo.model;

/**
 * A file of {@code content/} that readers open with another program: a form, a recording.
 *
 * @param file its path from the site's folder
 * @param address where it is published if a published text links to it
 * @param kind its format, as readers see it: {@code PDF}
 * @param size in bytes
 */
public record Attachment(String file, Address address, String kind, int size) {}
