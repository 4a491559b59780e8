package org.amparo.desk;

import java.util.List;

/**
 * A section of the original with that of the translation.
 *
 * @param original its words as they are written, with those that changed since the confirmation
 * @param translation the lines of the translation
 * @param state {@code same}, {@code changed}, {@code new}, {@code unconfirmed}, or {@code surplus}
 *     if the original has no such section
 * @param facts sentences on the facts that differ, and of which nobody said that both texts say the
 *     same
 */
public record SectionPair(
    String id,
    String title,
    List<Passage> original,
    String translation,
    String state,
    List<String> facts) {

  public SectionPair {
    original = List.copyOf(original);
    facts = List.copyOf(facts);
  }
}
