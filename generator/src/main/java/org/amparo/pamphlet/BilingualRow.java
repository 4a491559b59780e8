package org.amparo.pamphlet;

import org.amparo.model.Html;

/**
 * A row of a bilingual pamphlet.
 *
 * @param left a block in the language of the original
 * @param right its translation
 */
public record BilingualRow(Html left, Html right) {

  /** Returns whether the row is a heading, which stays on the page of the next row. */
  public boolean isHeading() {
    return left.markup().startsWith("<h");
  }
}
