package org.amparo.model;

import java.util.List;
import java.util.Optional;

/**
 * One guide in one language.
 *
 * @param language of its text
 * @param file its path from the site's folder
 * @param address of its page
 * @param meta its front matter
 * @param sections its text; the introduction first, if there is one
 * @param isBroken whether its front matter could not be read whole, so that what {@code meta} says
 *     of it may be a stand-in; a site with a broken guide is never published
 */
public record Guide(
    Language language,
    String file,
    Address address,
    FrontMatter meta,
    List<Section> sections,
    boolean isBroken)
    implements Article {

  public Guide {
    sections = List.copyOf(sections);
  }

  @Override
  public Guide with(List<Section> text) {
    return new Guide(language, file, address, meta, text, isBroken);
  }

  @Override
  public String id() {
    return meta.id();
  }

  @Override
  public SourcePlace idPlace() {
    return meta.idPlace();
  }

  @Override
  public String title() {
    return meta.title();
  }

  @Override
  public Guide broken() {
    return new Guide(language, file, address, meta, sections, true);
  }

  /** The same guide as readers would see it. */
  public Guide published() {
    return new Guide(language, file, address, meta.published(), sections, isBroken);
  }

  @Override
  public Optional<Language> original() {
    return Optional.of(meta.original());
  }

  @Override
  public boolean isPublished() {
    return meta.status() == Status.PUBLISHED;
  }
}
