package org.amparo.model;

/**
 * An image in a text.
 *
 * @param file as its path from the site's folder; the destination as written if it is not relative
 * @param description its words; empty if the author wrote none
 * @param place of the image in the text
 */
public record Image(String file, String description, SourcePlace place) {}
