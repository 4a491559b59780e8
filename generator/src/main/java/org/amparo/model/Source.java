package org.amparo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a guide's claims rest on.
 *
 * @param norm the law and its articles, as a reader would cite it
 * @param url where its text stands, if somebody opened it there
 * @param consulted the day of the text that was read
 */
public record Source(String norm, Optional<String> url, LocalDate consulted) {}
