package org.amparo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The original of a translation on the day when the translation was last confirmed.
 *
 * @param id of the translation set
 * @param language of the translation
 * @param confirmed the day when the whole translation was last confirmed
 * @param later the day of a later confirmation, by the anchor of the only section it is for
 * @param by the person who confirmed; may be empty
 * @param same the differences in facts of which the person said that both texts say the same
 * @param heading the original's title and summary of that day
 * @param sections the original's text of that day
 */
public record Snapshot(
    String id,
    Language language,
    LocalDate confirmed,
    Map<String, LocalDate> later,
    String by,
    List<String> same,
    List<String> heading,
    List<Section> sections) {

  public Snapshot {
    later = Map.copyOf(later);
    same = List.copyOf(same);
    heading = List.copyOf(heading);
    sections = List.copyOf(sections);
  }

  /** Returns the day when a section was last confirmed. */
  public LocalDate confirmed(String section) {
    return later.getOrDefault(section, confirmed);
  }

  /** Returns the original's section of that day. */
  public Optional<Section> section(String anchor) {
    return sections.stream().filter(s -> s.id().equals(anchor)).findFirst();
  }
}
