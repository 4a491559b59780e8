package org.amparo.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that mean the same to somebody who searches.
 *
 * @param id what the file calls it
 * @param shown words that readers may be shown, by language
 * @param searched words that are understood but never shown: slang, misspellings, insults
 */
public record SynonymGroup(
    String id, Map<Language, List<String>> shown, Map<Language, List<String>> searched) {

  public SynonymGroup {
    shown = Map.copyOf(shown);
    searched = Map.copyOf(searched);
  }

  /** The words of a language that may be shown. */
  public List<String> shown(Language language) {
    return shown.getOrDefault(language, List.of());
  }

  /** Every word of a language, those that may be shown first. */
  public List<String> all(Language language) {
    return Stream.concat(
            shown(language).stream(), searched.getOrDefault(language, List.of()).stream())
        .toList();
  }
}
