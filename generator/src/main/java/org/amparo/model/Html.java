package org.amparo.model;

/**
 * HTML that is safe to include in a page: what an author wrote is escaped or sanitized.
 *
 * @param markup a fragment of HTML
 */
public record Html(String markup) {

  /** No HTML. */
  public static final Html EMPTY = new Html("");

  /** Whether the fragment is empty. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
