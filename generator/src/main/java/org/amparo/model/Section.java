package org.amparo.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A second-level heading of an article and the text up to the next one. The introduction is the
 * text before the first such heading.
 *
 * @param id its anchor, the same in every language; empty for the introduction
 * @param named whether the author wrote the anchor; an anchor made of the heading's words differs
 *     in each language
 * @param title the heading's words; empty for the introduction
 * @param place where the heading begins; the whole file for the introduction
 * @param html the text, sanitized
 * @param blocks the text without markup, in an immutable list, which is not copied
 * @param headings the lower headings of the text
 * @param links the links of the heading and the text
 * @param images the images of the heading and the text
 */
public record Section(
    String id,
    boolean named,
    String title,
    SourcePlace place,
    Html html,
    List<Block> blocks,
    List<Heading> headings,
    List<Link> links,
    List<Image> images) {

  public Section {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    images = List.copyOf(images);
  }

  /** Returns the same section with other HTML. */
  public Section with(Html markup) {
    return new Section(id, named, title, place, markup, blocks, headings, links, images);
  }

  /** Returns the words of the text, one line for each block. */
  public String text() {
    return String.join("\n", blocks.stream().map(Block::text).toList());
  }

  /** Returns the files of the attachments that it links to. */
  public List<String> attachments() {
    List<String> files = List.of();
    for (Link link : links) { // asked of every section of a site at every keystroke
      if (link.target() instanceof Target.ToFile file) {
        files = files.isEmpty() ? new ArrayList<>() : files;
        files.add(file.file());
      }
    }
    return files;
  }

  /** Returns whether it has blanks: the part of a letter that is handed in. */
  public boolean hasBlanks() {
    return links.stream().anyMatch(l -> l.target() instanceof Target.ToBlank);
  }

  /** Returns whether this is the introduction. */
  public boolean isIntroduction() {
    return id.isEmpty();
  }
}
