package org.amparo.model;

import java.util.List;
import java.util.Optional;

/**
 * An article without a topic in one language, such as a page about the site. The footer of every
 * page links to it.
 *
 * @param language of the text
 * @param file as its path from the site's folder, such as {@code content/es/acerca.md}
 * @param address of the page
 * @param id of the translation set, the same in every language
 * @param idPlace the place of the id
 * @param title for readers
 * @param summary one sentence; may be empty
 * @param order its position in the footer, lowest first
 * @param sections the text
 * @param isBroken whether the front matter has errors
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
  public InfoPage headed(String otherTitle, String otherSummary) {
    return new InfoPage(
        language, file, address, id, idPlace, otherTitle, otherSummary, order, sections, isBroken);
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
