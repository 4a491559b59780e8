package org.amparo.bake;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.html.LinkRebaser;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSection;
import org.amparo.model.Pamphlet;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Term;
import org.amparo.model.Topic;
import org.amparo.output.SitePaths;
import org.amparo.project.CheckedSite;

/** Plans the pages of a site, before any of them is rendered. */
final class PagePlan {

  private final CheckedSite checked;
  private final SiteConfig config;
  private final SiteMessages siteMessages;
  private final Site site;
  private final PublishedArticles articles;
  private final PageLocations locations;
  private final QuestionPages questions;
  private final ContactLists contacts;
  private final NumberedPamphlets pamphlets;

  /** The search script of the standalone site by language; empty to make no standalone files. */
  private final Optional<Map<Language, Html>> search;

  PagePlan(CheckedSite checked, List<Pamphlet> pamphlets, Optional<Map<Language, Html>> search) {
    this.checked = checked;
    this.config = checked.config();
    this.siteMessages = checked.messages();
    this.site = checked.site();
    this.articles = new PublishedArticles(config, site);
    this.locations = new PageLocations(config, articles);
    List<String> urgent =
        site.questions().stream().flatMap(q -> q.urgent().stream()).distinct().toList();
    this.contacts = new ContactLists(site.contacts(), urgent, config.defaultLanguage());
    this.questions = new QuestionPages(checked, articles, contacts.places());
    this.pamphlets = new NumberedPamphlets(pamphlets);
    this.search = search;
  }

  /** Returns every page, each address once. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(new Page.LanguageChooser(locations.untranslated(new Address(SitePaths.INDEX), true)));
    pages.add(
        new Page.NotFound(locations.untranslated(SitePaths.NOT_FOUND, false), contacts.helpNow()));
    for (Language language : config.languages()) {
      List<Page> own = pages(language);
      pages.addAll(own);
      pages.add(unsaved(language));
      Optional<Page> standalone = Optional.empty();
      if (search.isPresent()) {
        StandaloneFiles files = new StandaloneFiles(language, own, checked.publishedImages());
        pages.addAll(files.guides());
        standalone = Optional.ofNullable(search.get().get(language)).flatMap(files::site);
        standalone.ifPresent(pages::add);
      }
      pages.add(save(language, standalone));
    }
    return pages;
  }

  private List<Page> pages(Language language) {
    List<Page> pages = new ArrayList<>();
    List<Page.TopicList> lists = config.topics().stream().map(t -> topicList(t, language)).toList();
    List<QuestionPage> asked = questions.pages(language);
    pages.add(
        new Page.Home(
            fixed(language, FixedPage.HOME),
            lists,
            contacts.helpNow(),
            asked.stream().findFirst()));
    pages.addAll(asked);
    pages.add(
        new Page.Contacts(
            fixed(language, FixedPage.CONTACTS), contacts.needs(), contacts.places()));
    pages.add(new Page.Glossary(fixed(language, FixedPage.GLOSSARY), terms(language)));
    if (!pamphlets.isEmpty()) {
      String title = asked.isEmpty() ? "" : asked.get(0).text();
      pages.add(
          new Page.Print(
              fixed(language, FixedPage.PRINT),
              title,
              PrintUse.all(pamphlets.ofSite(language), printable(language)),
              config.paper()));
    }
    pages.add(
        new Page.ExitPage(
            locations.unlisted(language, siteMessages.address(language, FixedPage.AWAY))));
    articles.info().forEach(set -> pages.add(infoPage(set, language)));
    for (Page.TopicList list : lists) {
      pages.add(list);
      pages.addAll(guidePages(list));
    }
    return pages;
  }

  /** Returns links to the info pages, for the footer of every page in a language. */
  List<ArticleLink> infoPages(Language language) {
    return articles.info().stream()
        .map(set -> articles.shown(set, language))
        .map(p -> link(p, p.summary(), language))
        .toList();
  }

  private PageLocation fixed(Language language, FixedPage page) {
    return locations.of(language, l -> siteMessages.address(l, page));
  }

  private Page save(Language language, Optional<Page> standalone) {
    return new Page.Save(
        fixed(language, FixedPage.SAVE),
        standalone.map(p -> p.location().address()),
        SitePaths.zip(language));
  }

  private Page unsaved(Language language) {
    return new Page.Unsaved(
        locations.unlisted(language, SitePaths.unsaved(language)), contacts.helpNow());
  }

  private Page.TopicList topicList(Topic topic, Language language) {
    PageLocation location = locations.of(language, l -> config.listAddress(topic, l));
    List<ArticleLink> entries =
        articles.guides(topic.id()).stream()
            .map(set -> articles.shown(set, language))
            .map(g -> link(g, g.meta().summary(), language))
            .toList();
    return new Page.TopicList(location, topic, entries);
  }

  private ArticleLink link(Article article, String summary, Language language) {
    Address address = config.shownAt(article, language);
    Language written =
        checked
            .outdated()
            .heading(article)
            .map(OutdatedSection::language)
            .orElse(article.language());
    return new ArticleLink(address, article.title(), summary, written);
  }

  private Page infoPage(Map<Language, InfoPage> set, Language language) {
    PageLocation location = locations.of(set, language);
    InfoPage page = articles.shown(set, language);
    return new Page.Info(
        location, page, sections(page, location.address()), site.terms(page.sections()));
  }

  private Optional<Audio> audio(Guide guide, Language language) {
    return guide.audio().flatMap(site::attachment).map(a -> Audio.of(a, language.locale()));
  }

  private List<Page> guidePages(Page.TopicList list) {
    Language language = list.location().language();
    List<Page> pages = new ArrayList<>();
    for (Map<Language, Guide> set : articles.guides(list.topic().id())) {
      PageLocation location = locations.of(set, language);
      Guide guide = articles.shown(set, language);
      int index = pages.size();
      pages.add(
          new Page.GuidePage(
              location,
              guide,
              sections(guide, location.address()),
              site.terms(guide.sections()),
              list.topic(),
              list.location().address(),
              audio(guide, language),
              pamphlets.get(guide),
              neighbours(list, index),
              new Download(
                  SitePaths.standaloneGuide(guide.key(), language), articles.number(guide))));
    }
    return pages;
  }

  private List<PrintableGuide> printable(Language language) {
    return site.guides().stream()
        .filter(g -> g.language().equals(language) && g.isPublished())
        .map(g -> new PrintableGuide(g, pamphlets.get(g)))
        .toList();
  }

  private static Page.Neighbours neighbours(Page.TopicList list, int index) {
    return new Page.Neighbours(neighbour(list, index - 1), neighbour(list, index + 1));
  }

  private static Optional<ArticleLink> neighbour(Page.TopicList list, int index) {
    boolean exists = index >= 0 && index < list.entries().size();
    return exists ? Optional.of(list.entries().get(index)) : Optional.empty();
  }

  /** Returns the sections of an article, with links relative to the page where it is shown. */
  private static List<Section> sections(Article article, Address page) {
    Address own = article.address();
    return own.equals(page)
        ? article.sections()
        : article.sections().stream()
            .map(s -> s.with(LinkRebaser.rebase(s.html(), own, page)))
            .toList();
  }

  private List<Term> terms(Language language) {
    Collator alphabet = Collator.getInstance(language.locale());
    return site.terms().stream()
        .sorted(Comparator.comparing(t -> t.term().in(language), alphabet))
        .toList();
  }
}
