package org.amparo.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.model.Language;
import org.amparo.model.Topic;
import org.amparo.pamphlet.PlannedPamphlet;
import org.amparo.project.CheckedSite;

/** The guides that can be printed, by topic. */
final class PrintableGuides {

  private final CheckedSite site;
  private final List<PlannedPamphlet> planned;
  private final Language shown;

  /**
   * @param shown the language of the titles, where a guide has it
   */
  PrintableGuides(CheckedSite site, List<PlannedPamphlet> planned, Language shown) {
    this.site = site;
    this.planned = planned;
    this.shown = shown;
  }

  /** Returns the topics that have such guides. */
  List<TopicOfGuides> topics() {
    List<TopicOfGuides> topics = new ArrayList<>();
    Map<String, String> known = titles();
    for (Topic topic : site.config().topics()) {
      Map<String, String> titles = new LinkedHashMap<>();
      site.site().guides().stream()
          .filter(g -> g.meta().topic().equals(topic.id()) && known.containsKey(g.id()))
          .forEach(g -> titles.put(g.id(), known.get(g.id())));
      if (!titles.isEmpty()) {
        topics.add(new TopicOfGuides(topic.id(), topic.title().in(shown), titles));
      }
    }
    return topics;
  }

  /** Returns the titles of the guides by their ids, in the language shown where they have it. */
  private Map<String, String> titles() {
    Map<String, String> titles = new HashMap<>();
    for (PlannedPamphlet pamphlet : planned) {
      if (pamphlet.language().equals(shown)) {
        titles.put(pamphlet.guide(), pamphlet.title());
      } else {
        titles.putIfAbsent(pamphlet.guide(), pamphlet.title());
      }
    }
    return titles;
  }

  /**
   * A topic with its guides.
   *
   * @param titles of the guides by their ids
   */
  public record TopicOfGuides(String id, String title, Map<String, String> titles) {}
}
