package org.amparo.model;

import java.util.List;

/**
 * A second-level heading of a guide and what follows it, or what stands before the first of them.
 *
 * @param id its anchor, the same in every language; empty before the first heading
 * @param title the heading's words; empty before the first heading
 * @param place where the heading stands in the guide's file
 * @param html what follows the heading
 * @param text the same as plain text, one line a block
 * @param headings the lower headings in it, in order
 * @param links the links in it and in its heading, in order
 */
public record Section(
    String id,
    String title,
    SourcePlace place,
    Html html,
    String text,
    List<Heading> headings,
    List<Link> links) {

  public Section {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
  }

  /** The same section with this markup. */
  public Section with(Html markup) {
    return new Section(id, title, place, markup, text, headings, links);
  }

  /** Whether this is what stands before the first heading. */
  public boolean isIntroduction() {
    return id.isEmpty();
  }
}
