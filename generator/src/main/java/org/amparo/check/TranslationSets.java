package org.amparo.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Language;

/** Groups articles into translation sets: one id, and at most one article in each language. */
final class TranslationSets {

  private final Map<String, Map<Language, Article>> byId = new LinkedHashMap<>();

  /**
   * @param articles of one id and language, the first one is used; those without an id are left out
   */
  TranslationSets(List<? extends Article> articles) {
    for (Article article : articles) {
      if (!article.id().isEmpty()) {
        byId.computeIfAbsent(article.id(), id -> new LinkedHashMap<>())
            .putIfAbsent(article.language(), article);
      }
    }
  }

  /** Returns the articles of each id by language. */
  Collection<Map<Language, Article>> all() {
    return byId.values();
  }

  /** Returns the article that the set has for the id and the language of this one. */
  Optional<Article> find(Article article) {
    return Optional.ofNullable(byId.getOrDefault(article.id(), Map.of()).get(article.language()));
  }

  /** Returns the article that the others are translations of. */
  static Article original(Map<Language, Article> set, SiteConfig config) {
    return Article.originalOf(set.values(), config.languages());
  }

  /** Returns the articles of a set without its original. */
  static List<Article> translations(Map<Language, Article> set, Article original) {
    return set.values().stream().filter(a -> !a.language().equals(original.language())).toList();
  }
}
