package org.amparo.search;

import java.util.List;
import org.amparo.model.Address;

/**
 * A page that can be found, in one language.
 *
 * @param address where it stands
 * @param title for readers
 * @param weight what it is worth beside others that fit as well
 * @param snippet how many letters of a passage a result shows
 * @param passages the parts of it that a result can lead to, at least one
 */
record SearchDocument(
    Address address, String title, float weight, int snippet, List<Passage> passages) {

  SearchDocument {
    passages = List.copyOf(passages);
  }

  /** Whether this is a list, such as the contacts: each passage is found for itself. */
  boolean isList() {
    return !passages.get(0).anchor().isEmpty();
  }

  /**
   * A part of a page.
   *
   * @param anchor its place in the page; empty for the top
   * @param heading for readers; empty at the top
   * @param text plain
   * @param led what stands on signposts to it elsewhere; found, but not shown
   */
  record Passage(String anchor, String heading, String text, String led) {}
}
