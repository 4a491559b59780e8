package org.amparo.model;

import java.time.LocalDate;

/**
 * A lawyer's review of a guide.
 *
 * @param by the lawyer
 * @param date the day of the review
 */
public record LegalReview(String by, LocalDate date) {}
