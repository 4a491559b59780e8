package org.amparo.model;

import java.util.List;
import java.util.Optional;

/**
 * One guide in one language.
 *
 * @param language of its text
 * @param file its path from the site's folder: {@code content/es/derechos/si-te-detienen.md}
 * @param address of its page
 * @param meta its front matter
 * @param sections its text; the introduction first, if there is one
 * @param broken whether its front matter could not be read whole, so that what {@code meta} says of
 *     it may be a stand-in; a site with a broken guide is never published
 */
public record Guide(
    Language language,
    String file,
    Address address,
    FrontMatter meta,
    List<Section> sections,
    boolean broken) {

  public Guide {
    sections = List.copyOf(sections);
  }

  /** The same guide with this text. */
  public Guide with(List<Section> text) {
    return new Guide(language, file, address, meta, text, broken);
  }

  /** Whether readers see it. */
  public boolean isPublished() {
    return meta.status() == Status.PUBLISHED;
  }

  /** The section with this anchor. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(s -> !id.isEmpty() && s.id().equals(id)).findFirst();
  }

  /** Whether a link to this anchor leads to a heading of this guide. */
  public boolean hasAnchor(String anchor) {
    return sections.stream()
        .anyMatch(
            s ->
                s.id().equals(anchor)
                    || s.headings().stream().anyMatch(h -> h.id().equals(anchor)));
  }
}
