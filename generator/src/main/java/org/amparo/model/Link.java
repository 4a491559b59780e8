package org.amparo.model;

/**
 * A link in a text.
 *
 * @param target of the link
 * @param label its words, without markup
 * @param place where it begins
 */
public record Link(Target target, String label, SourcePlace place) {}
