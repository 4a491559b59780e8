package org.amparo.offline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.project.CheckedSite;

/**
 * The pages of a language as a phone saves them.
 *
 * @param language of the list
 * @param save the page for saving
 * @param away the pages that quick exit shows without a connection, one for each language
 * @param pages the pages that a reader knows by their titles, in the order in which they are saved
 */
record SavedPages(Language language, Address save, List<Address> away, List<Titled> pages) {

  /** Where the pages begin that the worker shows offline for addresses that are not saved. */
  static final String UNSAVED = "unsaved-";

  /** The anchor of the section that says what to do now. */
  private static final String NOW = "now";

  SavedPages {
    away = List.copyOf(away);
    pages = List.copyOf(pages);
  }

  /**
   * A page and its title.
   *
   * @param title empty for a page that is not named to readers
   * @param language of the title
   * @param isUrgent whether a reader who has saved the site is told of it
   */
  record Titled(Address address, String title, Language language, boolean isUrgent) {}

  /**
   * The pages of a site in a language: the first page, the contacts, urgent guides, guides that say
   * what to do now, other guides, and then the rest.
   */
  static SavedPages of(CheckedSite checked, Language language) {
    SiteConfig config = checked.config();
    SiteMessages texts = checked.messages();
    Site site = checked.site();
    List<Titled> pages = new ArrayList<>();
    pages.add(fixed(texts, language, FixedPage.HOME));
    pages.add(fixed(texts, language, FixedPage.CONTACTS));
    pages.add(new Titled(new Address(UNSAVED + language + ".html"), "", language, false));
    Comparator<Guide> worth =
        Comparator.comparing((Guide g) -> !g.meta().urgent())
            .thenComparing(g -> g.section(NOW).isEmpty())
            .thenComparing(g -> topicIndex(config, g))
            .thenComparing(g -> g.meta().order());
    shown(config, site.guides(), language)
        .sorted(worth)
        .forEach(g -> pages.add(article(config, g, language, g.meta().urgent())));
    config.topics().stream()
        .map(
            t ->
                new Titled(
                    config.listAddress(t, language), t.title().in(language), language, false))
        .forEach(pages::add);
    pages.add(fixed(texts, language, FixedPage.GLOSSARY));
    shown(config, site.info(), language)
        .sorted(Comparator.comparingInt(InfoPage::order))
        .forEach(p -> pages.add(article(config, p, language, false)));
    pages.add(fixed(texts, language, FixedPage.PRINT));
    pages.add(fixed(texts, language, FixedPage.SAVE));
    List<Address> away =
        config.languages().stream().map(l -> texts.address(l, FixedPage.AWAY)).toList();
    return new SavedPages(language, texts.address(language, FixedPage.SAVE), away, pages);
  }

  private static Titled fixed(SiteMessages texts, Language language, FixedPage page) {
    String title = texts.in(language).get("page." + page.key() + ".title");
    return new Titled(texts.address(language, page), title, language, false);
  }

  private static Titled article(
      SiteConfig config, Article article, Language language, boolean urgent) {
    Address address = config.shownAt(article, language);
    return new Titled(address, article.title(), article.language(), urgent);
  }

  private static int topicIndex(SiteConfig config, Guide guide) {
    return config.topic(guide.meta().topic()).map(config.topics()::indexOf).orElse(0);
  }

  /** The published articles as readers of a language see them: translated, or the original. */
  private static <T extends Article> Stream<T> shown(
      SiteConfig config, Collection<T> articles, Language language) {
    Map<String, Map<Language, T>> byId = new LinkedHashMap<>();
    articles.stream()
        .filter(Article::isPublished)
        .forEach(
            a -> byId.computeIfAbsent(a.id(), id -> new LinkedHashMap<>()).put(a.language(), a));
    return byId.values().stream()
        .map(
            all -> {
              T own = all.get(language);
              return own == null ? Article.originalOf(all.values(), config.languages()) : own;
            });
  }
}
