package org.amparo.model;

import java.time.LocalDate;

/**
 * A day on which an author says that something was done.
 *
 * @param field its key, such as {@code reviewed}
 * @param date the day
 * @param place of the field's value
 */
public record DatedStatement(String field, LocalDate date, SourcePlace place) {}
