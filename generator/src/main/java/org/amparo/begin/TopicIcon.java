package org.amparo.begin;

import java.util.List;
import org.amparo.text.Slug;

/**
 * The icon of a topic that is not of the list, by the words of its title.
 *
 * @param starter has the beginnings of words for each icon
 */
record TopicIcon(Starter starter) {

  /** The icons, the most certain first. */
  private static final List<String> ICONS =
      List.of("bag", "cross", "shield", "card", "house", "coin", "people", "scales", "megaphone");

  /** The icon of a title with none of the words. */
  private static final String OTHER = "pen";

  /** Returns the icon of a title. */
  String of(String title) {
    List<String> words = List.of(Slug.of(title, "").split("-"));
    return ICONS.stream().filter(icon -> fits(icon, words)).findFirst().orElse(OTHER);
  }

  private boolean fits(String icon, List<String> words) {
    List<String> beginnings = List.of(starter.words().get("topic.icon." + icon).split(", "));
    return words.stream().anyMatch(w -> beginnings.stream().anyMatch(w::startsWith));
  }
}
