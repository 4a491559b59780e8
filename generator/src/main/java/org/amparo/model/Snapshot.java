package org.amparo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of an original that a translation was last confirmed against.
 *
 * @param id of the article
 * @param language of the translation
 * @param confirmed the day somebody confirmed it whole
 * @param later the sections that were confirmed alone, and when
 * @param by who did; may be empty
 * @param sections the original's text of that day
 */
public record Snapshot(
    String id,
    Language language,
    LocalDate confirmed,
    Map<String, LocalDate> later,
    String by,
    List<Section> sections) {

  public Snapshot {
    later = Map.copyOf(later);
    sections = List.copyOf(sections);
  }

  /** The day a section was last confirmed. */
  public LocalDate confirmed(String section) {
    return later.getOrDefault(section, confirmed);
  }

  /** The original's section of that day. */
  public Optional<Section> section(String anchor) {
    return sections.stream().filter(s -> s.id().equals(anchor)).findFirst();
  }
}
