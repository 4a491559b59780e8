package org.amparo.model;

/**
 * A picture in an article's text.
 *
 * @param file its path from the site's folder; as written where it leads out of {@code content/}
 * @param place where it is named
 */
public record Image(String file, SourcePlace place) {}
