package org.amparo.begin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amparo.language.Languages;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.Topic;
import org.amparo.text.Slug;

/** The topics of a new site: of a list that is neutral of country and cause, or others. */
public final class StarterTopics {

  /** The topics of somebody who chooses none. */
  public static final List<String> STANDARD = List.of("rights", "papers", "help");

  private static final String FILE = "topics.txt";

  private final SiteWish wish;
  private final StarterWords words;
  private final Set<String> ids = new HashSet<>();

  StarterTopics(SiteWish wish, StarterWords words) {
    this.wish = wish;
    this.words = words;
  }

  /** Returns the titles of the list by their ids, in a language that the program speaks. */
  public static Map<String, String> titles(Language spoken) {
    Starter starter = Starter.of(spoken).orElseThrow();
    Map<String, String> titles = new LinkedHashMap<>();
    icons().keySet().forEach(id -> titles.put(id, starter.words().get(title(id))));
    return titles;
  }

  /** Returns the icons of the list by the ids of its topics. */
  private static Map<String, String> icons() {
    Map<String, String> icons = new LinkedHashMap<>();
    for (String line : Starter.shared(FILE).lines().toList()) {
      int space = line.indexOf(' ');
      icons.put(line.substring(0, space), line.substring(space + 1));
    }
    return icons;
  }

  private static String title(String id) {
    return "topic." + id;
  }

  /** Returns the topics of a wish, in its order. */
  List<Topic> all() {
    List<Topic> topics = new ArrayList<>();
    for (String typed : wish.topics().isEmpty() ? STANDARD : wish.topics()) {
      String listed = listed(typed).orElse("");
      Topic topic = listed.isEmpty() ? own(typed) : ofList(listed);
      if (ids.add(topic.id())) {
        topics.add(topic);
      }
    }
    return topics;
  }

  /** Returns the id of the list that was typed, or whose title was. */
  private Optional<String> listed(String typed) {
    return icons().keySet().stream()
        .filter(
            id ->
                id.equalsIgnoreCase(typed)
                    || wish.languages().stream().anyMatch(l -> title(l, id).equalsIgnoreCase(typed))
                    || Languages.spoken().stream()
                        .anyMatch(l -> title(l, id).equalsIgnoreCase(typed)))
        .findFirst();
  }

  private String title(Language language, String id) {
    return words.in(language).words().get(title(id));
  }

  private Topic ofList(String id) {
    return new Topic(
        id,
        localized(l -> Slug.of(title(l, id), id)),
        localized(l -> words.word(l, title(id))),
        localized(l -> words.word(l, title(id) + ".summary")),
        icons().getOrDefault(id, ""));
  }

  private Topic own(String title) {
    String id = Slug.of(title, "topic-" + (ids.size() + 1));
    Function<Language, String> shown = l -> l.equals(wish.first()) ? title : words.blank(l, title);
    return new Topic(
        id,
        localized(l -> id),
        localized(shown),
        localized(l -> words.word(l, "topic.own.summary")),
        new TopicIcon(words.in(wish.first())).of(title));
  }

  private Localized localized(Function<Language, String> text) {
    Map<Language, String> texts = new LinkedHashMap<>();
    wish.languages().forEach(l -> texts.put(l, text.apply(l)));
    return new Localized(texts);
  }
}
