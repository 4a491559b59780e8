package org.amparo.model;

/**
 * A link in a guide's text.
 *
 * @param target where it leads
 * @param label its words, without markup
 * @param place where it begins in the guide's file
 */
public record Link(Target target, String label, SourcePlace place) {}
