package org.amparo.model;

/**
 * Markup that is safe to stand in a page as it is: whatever came from an author has been escaped or
 * has passed the safelist.
 *
 * @param markup a fragment of HTML
 */
public record Html(String markup) {

  /** Nothing at all. */
  public static final Html EMPTY = new Html("");

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
