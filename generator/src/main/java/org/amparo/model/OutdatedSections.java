package org.amparo.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The sections of translations whose original has changed since they were confirmed.
 *
 * @param sections the day of the last confirmation, by the translation's file and the section's
 *     anchor
 */
public record OutdatedSections(Map<String, Map<String, LocalDate>> sections) {

  /** No section. */
  public static final OutdatedSections NONE = new OutdatedSections(Map.of());

  public OutdatedSections {
    sections = Map.copyOf(sections);
  }

  /** Returns the day when an outdated section was last confirmed; empty for any other section. */
  public Optional<LocalDate> since(Article article, String section) {
    return Optional.ofNullable(sections.getOrDefault(article.file(), Map.of()).get(section));
  }
}
