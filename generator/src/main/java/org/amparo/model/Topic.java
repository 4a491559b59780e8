package org.amparo.model;

/**
 * A group of guides with its own list.
 *
 * @param id that guides name in their front matter
 * @param folder its folder's name in each language
 * @param title its name for readers
 * @param summary one line; may be empty
 * @param icon the name of its icon
 */
public record Topic(String id, Localized folder, Localized title, Localized summary, String icon) {}
