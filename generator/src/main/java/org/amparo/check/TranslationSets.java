package org.amparo.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Language;

/** Articles by what they have in common: an id, in one language each. */
final class TranslationSets {

  private final Map<String, Map<Language, Article>> byId = new LinkedHashMap<>();

  /** Takes the first article of each id and language; those without an id are left out. */
  TranslationSets(List<? extends Article> articles) {
    for (Article article : articles) {
      if (!article.id().isEmpty()) {
        byId.computeIfAbsent(article.id(), id -> new LinkedHashMap<>())
            .putIfAbsent(article.language(), article);
      }
    }
  }

  /** The articles of each id by language. */
  Collection<Map<Language, Article>> all() {
    return byId.values();
  }

  /** The article that was taken for the id and the language of this one. */
  Optional<Article> takenFor(Article article) {
    return Optional.ofNullable(byId.getOrDefault(article.id(), Map.of()).get(article.language()));
  }

  /** The one that the others are translations of. */
  static Article original(Map<Language, Article> pair, SiteConfig config) {
    return Article.originalOf(pair.values(), config.languages());
  }

  /** The articles of a pair but for its original. */
  static List<Article> translations(Map<Language, Article> pair, Article original) {
    return pair.values().stream().filter(a -> !a.language().equals(original.language())).toList();
  }
}
