package org.amparo.model;

import java.util.List;

/**
 * A paragraph, list item, table cell or lower heading, without markup.
 *
 * @param text its words on one line
 * @param place where it begins
 * @param targets of its links, in order
 */
public record Block(String text, SourcePlace place, List<Target> targets) {

  public Block {
    targets = List.copyOf(targets);
  }
}
