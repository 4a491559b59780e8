package org.amparo.model;

import java.time.LocalDate;

/**
 * A day in a source file on which something was done, such as a review.
 *
 * @param field its key, such as {@code reviewed}
 * @param date the day
 * @param place of the field's value
 */
public record DatedStatement(String field, LocalDate date, SourcePlace place) {}
