package org.amparo.model;

import java.util.List;
import java.util.Optional;

/**
 * A page that belongs to no topic, in one language: who we are, how to use the site. It stands in
 * the foot of every page.
 *
 * @param language of its text
 * @param file its path from the site's folder: {@code content/es/acerca.md}
 * @param address of its page
 * @param id the same in every language
 * @param idPlace where the id stands
 * @param title for readers
 * @param summary one sentence; may be empty
 * @param order its place in the foot, lowest first
 * @param sections its text
 * @param isBroken whether what stands above its text could not be read whole
 */
public record InfoPage(
    Language language,
    String file,
    Address address,
    String id,
    SourcePlace idPlace,
    String title,
    String summary,
    int order,
    List<Section> sections,
    boolean isBroken)
    implements Article {

  public InfoPage {
    sections = List.copyOf(sections);
  }

  @Override
  public InfoPage with(List<Section> text) {
    return new InfoPage(
        language, file, address, id, idPlace, title, summary, order, text, isBroken);
  }

  @Override
  public InfoPage broken() {
    return new InfoPage(
        language, file, address, id, idPlace, title, summary, order, sections, true);
  }

  @Override
  public Optional<Language> original() {
    return Optional.empty();
  }

  @Override
  public boolean isPublished() {
    return true;
  }
}
