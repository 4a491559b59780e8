package org.amparo.model;

import java.time.LocalDate;

/**
 * A day on which an author says that something was done.
 *
 * @param field what it is called in the file: {@code reviewed}
 * @param date the day
 * @param place where it stands
 */
public record DatedStatement(String field, LocalDate date, SourcePlace place) {}
