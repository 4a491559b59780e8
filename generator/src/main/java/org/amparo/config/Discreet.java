package org.amparo.config;

import java.util.List;
import java.util.Map;
import org.amparo.model.SourcePlace;

/**
 * How a discreet site hides what it is about.
 *
 * @param neutralTitles whether every page's title is only the site's name
 * @param numberedAddresses whether the addresses of guides have numbers in place of words
 * @param words forbidden in titles, addresses, file names, the name and the icon, beside those of
 *     the message files
 * @param places in {@code site.yml} of the name, the icon and the titles of topics, by the names in
 *     {@link #place}
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

  /** Returns the place of {@code name}, {@code icon}, or the title of the topic with an id. */
  public SourcePlace place(String name) {
    return places.getOrDefault(name, SourcePlace.wholeFile(SiteConfigReader.FILE));
  }
}
