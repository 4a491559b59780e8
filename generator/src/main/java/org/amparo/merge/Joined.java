package org.amparo.merge;

import java.util.List;

/**
 * What two texts became.
 *
 * @param text with mine where both changed the same; it has the ends of lines that mine had
 * @param conflicts the passages to choose
 * @param kept the places of what one deleted and the other one changed: it stays
 */
public record Joined(String text, List<Conflict> conflicts, List<List<String>> kept) {

  public Joined {
    conflicts = List.copyOf(conflicts);
    kept = List.copyOf(kept);
  }

  /** Returns a text that needed no joining. */
  static Joined of(String text) {
    return new Joined(text, List.of(), List.of());
  }
}
