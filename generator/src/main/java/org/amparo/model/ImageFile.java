package org.amparo.model;

/**
 * An image file in {@code content/}.
 *
 * @param file its path from the site's folder
 * @param address where it is published if a published text shows it
 */
public record ImageFile(String file, Address address) {}
