package org.amparo.model;

/**
 * A group of guides with a list of its own.
 *
 * @param id what guides call it
 * @param folder its folder's name in each language
 * @param title its name for readers
 * @param summary a line on what it holds; may be empty
 * @param icon the name of its pictogram
 */
public record Topic(String id, Localized folder, Localized title, Localized summary, String icon) {}
