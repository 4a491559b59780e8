package org.amparo.begin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.model.Language;
import org.amparo.model.Topic;

/**
 * The options of a new site's first question that lead to its topics, and the questions of topics
 * with several guides.
 *
 * @param guides in their order
 */
record StarterQuestions(StarterWords words, List<StarterGuide> guides) {

  StarterQuestions {
    guides = List.copyOf(guides);
  }

  /** Returns an option for each topic, as YAML. */
  String options() {
    return topics().entrySet().stream()
        .map(e -> option(e.getKey(), goal(e.getKey(), e.getValue())))
        .collect(Collectors.joining("\n"));
  }

  /** Returns the questions of the topics with several guides, as YAML. */
  String questions() {
    return topics().entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(e -> question(e.getKey(), e.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private Map<Topic, List<StarterGuide>> topics() {
    return guides.stream()
        .collect(
            Collectors.groupingBy(StarterGuide::topic, LinkedHashMap::new, Collectors.toList()));
  }

  private String question(Topic topic, List<StarterGuide> own) {
    String options =
        own.stream()
            .map(g -> option(words.each(l -> title(g, l)), goal(g), ""))
            .collect(Collectors.joining("\n"));
    String text = words.each(topic.title()::in);
    return "\n  - id: %s\n    question: %s\n    options:\n%s"
        .formatted(question(topic), text, options);
  }

  private String option(Topic topic, String goal) {
    String icon = topic.icon().isEmpty() ? "" : ", icon: " + topic.icon();
    return option(words.each(topic.title()::in), goal, icon);
  }

  private static String option(String text, String goal, String icon) {
    return "      - { text: %s, to: \"%s\"%s }".formatted(text, goal, icon);
  }

  private String title(StarterGuide guide, Language language) {
    String title = StarterText.of(words.in(language).file(guide.resource() + ".md")).title();
    return StarterWords.has(language) ? title : words.blank(language, title);
  }

  private static String goal(Topic topic, List<StarterGuide> own) {
    return own.size() > 1 ? question(topic) : goal(own.get(0));
  }

  private static String question(Topic topic) {
    return "topic-" + topic.id();
  }

  /** Returns where a guide begins: at its first section, unless all of it is to be read. */
  private static String goal(StarterGuide guide) {
    return switch (guide.resource()) {
      case "options" -> guide.id() + "#table";
      case "help" -> guide.id() + "#choose";
      case "request.letter" -> guide.id();
      default -> guide.id() + "#now";
    };
  }
}
