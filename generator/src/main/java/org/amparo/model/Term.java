package org.amparo.model;

/**
 * A word of the glossary.
 *
 * @param id what guides call it
 * @param term the word itself
 * @param definition one or two plain sentences
 * @param place where it stands in its file
 */
public record Term(String id, Localized term, Localized definition, SourcePlace place) {}
