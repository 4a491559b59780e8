package org.amparo.model;

/**
 * A heading of a lower level inside a section.
 *
 * @param level 3 to 6
 * @param id its anchor
 * @param title its words
 */
public record Heading(int level, String id, String title) {}
