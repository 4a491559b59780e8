package org.amparo.bake;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.Site;

/** The published articles of a site as translation sets: each has the article of each language. */
final class PublishedArticles {

  private final SiteConfig config;

  /** By topic and id, in the order of the topic's list. */
  private final Map<String, Map<String, Map<Language, Guide>>> guides = new LinkedHashMap<>();

  private final Map<String, Map<Language, InfoPage>> info = new LinkedHashMap<>();

  /** The number of each guide among all, by its id. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  PublishedArticles(SiteConfig config, Site site) {
    this.config = config;
    config.topics().forEach(t -> guides.put(t.id(), new LinkedHashMap<>()));
    site.guides().stream()
        .filter(Guide::isPublished)
        .sorted(Comparator.comparingInt(g -> g.meta().order()))
        .forEach(g -> put(inTopic(g.meta().topic()), g));
    guides.values().stream()
        .flatMap(topic -> topic.keySet().stream())
        .forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
    site.info().stream()
        .sorted(Comparator.comparingInt(InfoPage::order))
        .forEach(p -> put(info, p));
  }

  private static <T extends Article> void put(Map<String, Map<Language, T>> sets, T article) {
    sets.computeIfAbsent(article.id(), id -> new LinkedHashMap<>())
        .put(article.language(), article);
  }

  private Map<String, Map<Language, Guide>> inTopic(String topic) {
    return Optional.ofNullable(guides.get(topic))
        .orElseThrow(() -> new IllegalStateException("no topic: " + topic));
  }

  /**
   * Returns the guides of a topic, in the order of its list.
   *
   * @param topic the topic's id
   */
  Collection<Map<Language, Guide>> guides(String topic) {
    return inTopic(topic).values();
  }

  /** Returns the info pages, in their order. */
  Collection<Map<Language, InfoPage>> info() {
    return info.values();
  }

  /** Returns the translation set with an id. */
  Optional<Map<Language, ? extends Article>> find(String id) {
    return Stream.concat(guides.values().stream(), Stream.of(info))
        .<Map<Language, ? extends Article>>mapMulti(
            (sets, found) -> Optional.ofNullable(sets.get(id)).ifPresent(found))
        .findFirst();
  }

  /** Returns the number of a guide among all guides, from 1; the same in every language. */
  int number(Guide guide) {
    return numbers.getOrDefault(guide.id(), 0);
  }

  /** Returns the article that readers of a language see: the translation, or the original. */
  <T extends Article> T shown(Map<Language, ? extends T> set, Language language) {
    T own = set.get(language);
    return own == null ? Article.originalOf(set.values(), config.languages()) : own;
  }
}
