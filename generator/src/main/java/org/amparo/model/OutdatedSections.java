package org.amparo.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The sections of translations whose original has changed since they were confirmed.
 *
 * @param sections by the translation's file and the section's anchor: the day it was confirmed
 */
public record OutdatedSections(Map<String, Map<String, LocalDate>> sections) {

  /** No section at all. */
  public static final OutdatedSections NONE = new OutdatedSections(Map.of());

  public OutdatedSections {
    sections = Map.copyOf(sections);
  }

  /** Since when a section may be behind its original; nothing if it is not. */
  public Optional<LocalDate> since(Article article, String section) {
    return Optional.ofNullable(sections.getOrDefault(article.file(), Map.of()).get(section));
  }
}
