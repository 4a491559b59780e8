package org.amparo.offline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Attachment;
import org.amparo.model.Guide;
import org.amparo.model.ImageFile;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.QuestionFlow;
import org.amparo.model.Site;
import org.amparo.output.SitePaths;
import org.amparo.project.CheckedSite;

/**
 * The pages of a language that a phone saves.
 *
 * @param language the language
 * @param save the page for saving
 * @param exits the pages that quick exit shows offline, one for each language
 * @param pages the other pages, in the order in which they are saved
 * @param files the images of these pages, and the attachments of guides that ask for it
 */
record SavedPages(
    Language language, Address save, List<Address> exits, List<Titled> pages, Set<Address> files) {

  /** The id of the section that says what to do now. */
  private static final String NOW = "now";

  SavedPages {
    exits = List.copyOf(exits);
    pages = List.copyOf(pages);
    files = Set.copyOf(files);
  }

  /**
   * A page and its title.
   *
   * @param address of the page
   * @param title its title; empty for a page that readers do not choose
   * @param language of the title
   * @param isUrgent whether readers who saved the site are notified of the page
   */
  record Titled(Address address, String title, Language language, boolean isUrgent) {}

  /**
   * Returns the pages of a site in a language: the first page, the contacts, questions, urgent
   * guides, guides with a section on what to do now, other guides, and then the rest.
   */
  static SavedPages of(CheckedSite checked, Language language) {
    SiteConfig config = checked.config();
    SiteMessages messages = checked.messages();
    Site site = checked.site();
    List<Titled> pages = new ArrayList<>();
    pages.add(fixed(messages, language, FixedPage.HOME));
    pages.add(fixed(messages, language, FixedPage.CONTACTS));
    pages.add(new Titled(SitePaths.unsaved(language), "", language, false));
    QuestionFlow flow = QuestionFlow.of(site.questions());
    flow.reached().stream()
        .map(
            q ->
                new Titled(
                    config.questionAddress(q, language), title(flow, language), language, false))
        .forEach(pages::add);
    Comparator<Guide> importance =
        Comparator.comparing((Guide g) -> !g.meta().urgent())
            .thenComparing(g -> g.section(NOW).isEmpty())
            .thenComparing(g -> topicIndex(config, g))
            .thenComparing(g -> g.meta().order());
    shown(config, site.guides(), language)
        .sorted(importance)
        .forEach(g -> pages.add(article(config, g, language, g.meta().urgent())));
    config.topics().stream()
        .map(
            t ->
                new Titled(
                    config.listAddress(t, language), t.title().in(language), language, false))
        .forEach(pages::add);
    pages.add(fixed(messages, language, FixedPage.GLOSSARY));
    shown(config, site.info(), language)
        .sorted(Comparator.comparingInt(InfoPage::order))
        .forEach(p -> pages.add(article(config, p, language, false)));
    pages.add(fixed(messages, language, FixedPage.PRINT));
    pages.add(fixed(messages, language, FixedPage.SAVE));
    List<Address> exits =
        config.languages().stream().map(l -> messages.address(l, FixedPage.AWAY)).toList();
    Address save = messages.address(language, FixedPage.SAVE);
    return new SavedPages(language, save, exits, pages, files(config, site, language));
  }

  /** Returns the neutral title of the pages with questions: the first question. */
  private static String title(QuestionFlow flow, Language language) {
    return flow.first().map(q -> q.text().in(language)).orElse("");
  }

  private static Set<Address> files(SiteConfig config, Site site, Language language) {
    Set<String> files = new HashSet<>();
    Stream.concat(shown(config, site.guides(), language), shown(config, site.info(), language))
        .flatMap(article -> article.sections().stream())
        .flatMap(section -> section.images().stream())
        .forEach(image -> files.add(image.file()));
    shown(config, site.guides(), language)
        .filter(guide -> guide.meta().savesFiles())
        .forEach(guide -> files.addAll(guide.attachments()));
    return Stream.concat(
            site.images().stream().filter(i -> files.contains(i.file())).map(ImageFile::address),
            site.attachments().stream()
                .filter(a -> files.contains(a.file()))
                .map(Attachment::address))
        .collect(Collectors.toSet());
  }

  private static Titled fixed(SiteMessages messages, Language language, FixedPage page) {
    String title = messages.in(language).get("page." + page.key() + ".title");
    return new Titled(messages.address(language, page), title, language, false);
  }

  private static Titled article(
      SiteConfig config, Article article, Language language, boolean urgent) {
    Address address = config.shownAt(article, language);
    return new Titled(address, article.title(), article.language(), urgent);
  }

  private static int topicIndex(SiteConfig config, Guide guide) {
    return config.topic(guide.meta().topic()).map(config.topics()::indexOf).orElse(0);
  }

  /** Returns the published articles in a language, or their originals. */
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
