package org.amparo.model;

/**
 * HTML that is safe to include in a page: an author's text is escaped or sanitized.
 *
 * @param markup a fragment of HTML
 */
public record Html(String markup) {

  /** No HTML. */
  public static final Html EMPTY = new Html("");

  /** Returns whether the fragment is empty. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
