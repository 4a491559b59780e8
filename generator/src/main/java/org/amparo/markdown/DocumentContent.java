package org.amparo.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Heading;
import org.amparo.model.Image;
import org.amparo.model.Link;
import org.commonmark.node.Node;

/**
 * The content of a document besides its words.
 *
 * @param sections one for each part, in order
 * @param ids the anchor of each heading that has one
 * @param footnotes by a term's id, the number of its footnote; terms are numbered from 1 in the
 *     order of their first use
 */
record DocumentContent(
    List<Section> sections, Map<Node, String> ids, Map<String, Integer> footnotes) {

  DocumentContent {
    sections = List.copyOf(sections);
    ids = Map.copyOf(ids);
    footnotes = Map.copyOf(footnotes);
  }

  /**
   * The content of a section, each list in the order of the page.
   *
   * @param anchor of its heading, if it has one
   * @param headings the lower headings
   * @param links the links in it and in its heading
   * @param images the images in it and in its heading
   * @param rawHtml the HTML in it and in its heading
   */
  record Section(
      Optional<Anchors.Anchor> anchor,
      List<Heading> headings,
      List<Link> links,
      List<Image> images,
      List<RawHtml> rawHtml) {}
}
