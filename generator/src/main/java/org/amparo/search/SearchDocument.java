package org.amparo.search;

import java.util.List;
import org.amparo.model.Address;

/**
 * A page of the search in one language.
 *
 * @param address of the page
 * @param title for readers
 * @param weight a factor of its scores
 * @param snippet the maximum number of characters of a passage shown in a result
 * @param passages the parts that a result can link to, at least one
 */
record SearchDocument(
    Address address, String title, float weight, int snippet, List<Passage> passages) {

  SearchDocument {
    passages = List.copyOf(passages);
  }

  /** Returns whether this is a list, such as the contacts, whose passages are separate results. */
  boolean isList() {
    return !passages.get(0).anchor().isEmpty();
  }

  /**
   * A part of a page.
   *
   * @param anchor in the page; empty for the top
   * @param heading for readers; empty at the top
   * @param text without markup
   * @param anchorText the text of links to it; indexed, but not shown
   */
  record Passage(String anchor, String heading, String text, String anchorText) {}
}
