package org.amparo.model;

import java.util.List;
import java.util.Optional;

/**
 * One guide in one language.
 *
 * @param language of its text
 * @param file its path from the site's folder
 * @param address of its page
 * @param key what its pamphlets and its file to be sent are named after: its id, or its number on a
 *     site with numbered addresses
 * @param meta its front matter
 * @param sections its text; the introduction first, if there is one
 * @param isBroken whether its front matter could not be read whole, so that what {@code meta} says
 *     of it may be a stand-in; a site with a broken guide is never published
 */
public record Guide(
    Language language,
    String file,
    Address address,
    String key,
    FrontMatter meta,
    List<Section> sections,
    boolean isBroken)
    implements Article {

  public Guide {
    sections = List.copyOf(sections);
  }

  @Override
  public Guide with(List<Section> text) {
    return new Guide(language, file, address, key, meta, text, isBroken);
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
    return new Guide(language, file, address, key, meta, sections, true);
  }

  /** The same guide on another page; its other files are named after that page too. */
  public Guide at(Address page) {
    String name = page.path().substring(page.path().lastIndexOf('/') + 1);
    String number = name.substring(0, name.length() - ".html".length());
    return new Guide(language, file, page, number, meta, sections, isBroken);
  }

  /** The same guide as readers would see it. */
  public Guide published() {
    return new Guide(language, file, address, key, meta.published(), sections, isBroken);
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
