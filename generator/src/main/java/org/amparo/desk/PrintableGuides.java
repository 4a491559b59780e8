package org.amparo.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Guide;
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
    for (Topic topic : site.config().topics()) {
      Map<String, String> titles = new LinkedHashMap<>();
      site.site().guides().stream()
          .filter(g -> g.meta().topic().equals(topic.id()))
          .forEach(g -> title(g).ifPresent(title -> titles.put(g.id(), title)));
      if (!titles.isEmpty()) {
        topics.add(new TopicOfGuides(topic.id(), topic.title().in(shown), titles));
      }
    }
    return topics;
  }

  private Optional<String> title(Guide guide) {
    List<PlannedPamphlet> all = planned.stream().filter(p -> p.guide().equals(guide.id())).toList();
    return all.stream()
        .filter(p -> p.language().equals(shown))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(PlannedPamphlet::title);
  }

  /**
   * A topic with its guides.
   *
   * @param titles of the guides by their ids
   */
  public record TopicOfGuides(String id, String title, Map<String, String> titles) {}
}
