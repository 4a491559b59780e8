package org.amparo.model;

import java.util.List;

/**
 * A second-level heading of an article and what follows it, or what stands before the first of
 * them.
 *
 * @param id its anchor, the same in every language; empty before the first heading
 * @param named whether the author wrote the anchor; one made of the heading's words differs from
 *     language to language
 * @param title the heading's words; empty before the first heading
 * @param place where the heading stands in the article's file
 * @param html what follows the heading
 * @param blocks the same without markup, in order
 * @param headings the lower headings in it, in order
 * @param links the links in it and in its heading, in order
 * @param images the pictures in it
 */
public record Section(
    String id,
    boolean named,
    String title,
    SourcePlace place,
    Html html,
    Blocks blocks,
    List<Heading> headings,
    List<Link> links,
    List<Image> images) {

  public Section {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    images = List.copyOf(images);
  }

  /** The same section with this markup. */
  public Section with(Html markup) {
    return new Section(id, named, title, place, markup, blocks, headings, links, images);
  }

  /** The words of what follows the heading, one line a block. */
  public String text() {
    return blocks.text();
  }

  /** Whether this is what stands before the first heading. */
  public boolean isIntroduction() {
    return id.isEmpty();
  }
}
