package org.amparo.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words with one meaning for the search.
 *
 * @param id of the group
 * @param shown words that search may show to readers, by language
 * @param searched words that search finds but never shows, such as slang, misspellings and insults
 */
public record SynonymGroup(
    String id, Map<Language, List<String>> shown, Map<Language, List<String>> searched) {

  public SynonymGroup {
    shown = Map.copyOf(shown);
    searched = Map.copyOf(searched);
  }

  /** Returns the words of a language that search may show. */
  public List<String> shown(Language language) {
    return shown.getOrDefault(language, List.of());
  }

  /** Returns all words of a language, beginning with the words that search may show. */
  public List<String> all(Language language) {
    return Stream.concat(
            shown(language).stream(), searched.getOrDefault(language, List.of()).stream())
        .toList();
  }
}
