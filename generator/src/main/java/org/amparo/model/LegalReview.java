package org.amparo.model;

import java.time.LocalDate;

/**
 * A lawyer's word on a guide.
 *
 * @param by who read it
 * @param date when
 */
public record LegalReview(String by, LocalDate date) {}
