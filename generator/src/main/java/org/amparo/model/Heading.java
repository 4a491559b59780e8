package org.amparo.model;

/**
 * A heading inside a section.
 *
 * @param level 3 to 6
 * @param id its anchor in the page
 * @param title its words, without markup
 */
public record Heading(int level, String id, String title) {}
