package org.amparo.bake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Section;

/** Finds the location of a page: its address and those of the same page in other languages. */
final class PageLocations {

  private final SiteConfig config;
  private final PublishedArticles articles;

  PageLocations(SiteConfig config, PublishedArticles articles) {
    this.config = config;
    this.articles = articles;
  }

  /** Returns the location of a page that no language has a version of its own of. */
  PageLocation untranslated(Address address, boolean listed) {
    return new PageLocation(address, config.defaultLanguage(), List.of(), listed);
  }

  /** Returns the location of a page that is in no list and leads to no other language. */
  PageLocation unlisted(Language language, Address address) {
    return new PageLocation(address, language, List.of(), false);
  }

  /** Returns the location of a page that every language has. */
  PageLocation of(Language language, Function<Language, Address> address) {
    List<PageLocation.Other> others =
        others(language)
            .map(l -> new PageLocation.Other(l, address.apply(l), true, List.of()))
            .toList();
    return new PageLocation(address.apply(language), language, others, true);
  }

  /** Returns the location of an article, which is shown in each language. */
  <T extends Article> PageLocation of(Map<Language, T> set, Language language) {
    T article = articles.shown(set, language);
    List<PageLocation.Other> others =
        others(language).map(l -> other(articles.shown(set, l), l)).toList();
    boolean translated = article.language().equals(language);
    return new PageLocation(config.shownAt(article, language), language, others, translated);
  }

  private PageLocation.Other other(Article article, Language language) {
    boolean translated = article.language().equals(language);
    List<Section> sections = translated ? article.sections() : List.of();
    return new PageLocation.Other(
        language, config.shownAt(article, language), translated, sections);
  }

  private Stream<Language> others(Language language) {
    return config.languages().stream().filter(l -> !l.equals(language));
  }
}
