package org.amparo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source of a guide's claims.
 *
 * @param norm the law and its articles, as a reader would cite it
 * @param url of its text, if it is known
 * @param consulted the day when its text was read
 */
public record Source(String norm, Optional<String> url, LocalDate consulted) {}
