package org.amparo.config;

import java.util.List;
import java.util.Map;
import org.amparo.model.SourcePlace;

/**
 * What a discreet site keeps out of sight: of its titles, addresses, file names, name and icon.
 *
 * @param neutralTitles whether every page's title is the site's name alone
 * @param numberedAddresses whether guides have a number in their addresses, in place of words
 * @param words that stand in none of these; where the site names none, those of the message files
 * @param places where {@code site.yml} says what is checked, by the names in {@link #place}
 */
public record Discreet(
    boolean neutralTitles,
    boolean numberedAddresses,
    List<String> words,
    Map<String, SourcePlace> places) {

  public Discreet {
    words = List.copyOf(words);
    places = Map.copyOf(places);
  }

  /** Where {@code site.yml} says something: {@code name}, {@code icon}, or a topic's id. */
  public SourcePlace place(String name) {
    return places.getOrDefault(name, SourcePlace.wholeFile(SiteConfigReader.FILE));
  }
}
