package org.amparo.form;

/**
 * What there is to say about a field: a problem of the reader.
 *
 * @param error whether the value cannot be saved
 * @param text what is wrong, and how to mend it
 */
public record Notice(boolean error, String text) {}
