package org.amparo.model;

import java.util.Map;
import java.util.Optional;

/**
 * The sections of translations whose original has changed since they were confirmed, and the
 * translations that nobody has confirmed.
 *
 * @param sections by the file of the translation or of its short text, and by the section's anchor
 */
public record OutdatedSections(Map<String, Map<String, OutdatedSection>> sections) {

  /** No section. */
  public static final OutdatedSections NONE = new OutdatedSections(Map.of());

  /** The key of an article's title and summary, which no author can give an anchor. */
  public static final String HEADING = "_heading";

  /** The key of a whole article that nobody has confirmed. */
  public static final String UNCONFIRMED = "_unconfirmed";

  /** The key of a whole short text. */
  public static final String WHOLE = "";

  public OutdatedSections {
    sections = Map.copyOf(sections);
  }

  /** Returns the outdated sections of a file, by anchor. */
  public Map<String, OutdatedSection> of(String file) {
    return sections.getOrDefault(file, Map.of());
  }

  /** Returns an outdated section; empty for any other section. */
  public Optional<OutdatedSection> of(Article article, String section) {
    return Optional.ofNullable(of(article.file()).get(section));
  }

  /** Returns the title and summary of an article, if readers see those of the original. */
  public Optional<OutdatedSection> heading(Article article) {
    return of(article, HEADING);
  }

  /** Returns what readers of a translation see that nobody has confirmed; empty for another. */
  public Optional<OutdatedSection> unconfirmed(Article article) {
    return of(article, UNCONFIRMED);
  }
}
