package org.amparo.begin;

import java.util.List;
import org.amparo.model.Language;

/**
 * What somebody who begins a site says about it.
 *
 * @param name of the site, for every language
 * @param country or region of its laws; may be empty
 * @param languages of the site, at least one; the first is the default
 * @param topics ids or titles of topics of the list, or titles of others; if empty, {@link
 *     StarterTopics#STANDARD}
 * @param exit the URL that quick exit opens; may be empty
 * @param colour of links and buttons, in hexadecimal digits; may be empty
 */
public record SiteWish(
    String name,
    String country,
    List<Language> languages,
    List<String> topics,
    String exit,
    String colour) {

  /**
   * @throws IllegalArgumentException if there is no language
   */
  public SiteWish {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a site in no language");
    }
    languages = List.copyOf(languages);
    topics = List.copyOf(topics);
  }

  /** Returns the first language, that of readers who have not chosen one. */
  Language first() {
    return languages.get(0);
  }
}
