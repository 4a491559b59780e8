package org.amparo.model;

/**
 * A term of the glossary.
 *
 * @param id the target of {@code term:} links
 * @param term the word or words
 * @param definition one or two plain sentences
 * @param place of the term in the file
 */
public record Term(String id, Localized term, Localized definition, SourcePlace place) {}
