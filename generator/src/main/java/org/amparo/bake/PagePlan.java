package org.amparo.bake;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.html.LinkRebaser;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.Pamphlet;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Term;
import org.amparo.model.Topic;
import org.amparo.project.CheckedSite;

/** Lays out which pages a site has, before any of them is rendered. */
final class PagePlan {

  /** How many contacts stand in the strip "I need help now". */
  private static final int HELP_NOW = 4;

  private final CheckedSite checked;
  private final SiteConfig config;
  private final SiteMessages texts;
  private final Site site;

  /** By topic and id, in the order of the topic's list: the guide of each language that has it. */
  private final Map<String, Map<String, Map<Language, Guide>>> guides = new LinkedHashMap<>();

  private final Map<String, Map<Language, InfoPage>> info = new LinkedHashMap<>();

  /** By guide and language, in the order of the formats. */
  private final List<Pamphlet> pamphlets;

  /** By guide: its place among all. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** What the search in one file needs; nothing where no file to be sent is made. */
  private final Optional<Map<Language, Html>> search;

  PagePlan(CheckedSite checked, List<Pamphlet> pamphlets, Optional<Map<Language, Html>> search) {
    this.search = search;
    this.checked = checked;
    this.config = checked.config();
    this.texts = checked.messages();
    this.site = checked.site();
    this.pamphlets = pamphlets;
    config.topics().forEach(t -> guides.put(t.id(), new LinkedHashMap<>()));
    site.guides().stream()
        .filter(Guide::isPublished)
        .sorted(Comparator.comparingInt(g -> g.meta().order()))
        .forEach(g -> enter(inTopic(g.meta().topic()), g));
    guides.values().stream()
        .flatMap(topic -> topic.keySet().stream())
        .forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
    site.info().stream()
        .sorted(Comparator.comparingInt(InfoPage::order))
        .forEach(p -> enter(info, p));
  }

  private static <T extends Article> void enter(Map<String, Map<Language, T>> pairs, T article) {
    pairs
        .computeIfAbsent(article.id(), id -> new LinkedHashMap<>())
        .put(article.language(), article);
  }

  /** Every page, each address once. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(new Page.LanguageChooser(alone("index.html", true)));
    pages.add(new Page.NotFound(alone("404.html", false), helpNow()));
    for (Language language : config.languages()) {
      List<Page> own = pages(language);
      pages.addAll(own);
      pages.add(unsaved(language));
      Optional<Page> whole = Optional.empty();
      if (search.isPresent()) {
        StandaloneFiles files = new StandaloneFiles(language, own, checked.publishedImages());
        pages.addAll(files.alone());
        whole = Optional.ofNullable(search.get().get(language)).flatMap(files::whole);
        whole.ifPresent(pages::add);
      }
      pages.add(save(language, whole));
    }
    return pages;
  }

  private List<Page> pages(Language language) {
    List<Page> pages = new ArrayList<>();
    List<Page.TopicList> lists = config.topics().stream().map(t -> topicList(t, language)).toList();
    pages.add(new Page.Home(fixed(language, FixedPage.HOME), lists, helpNow()));
    pages.add(new Page.Contacts(fixed(language, FixedPage.CONTACTS), needs()));
    pages.add(new Page.Glossary(fixed(language, FixedPage.GLOSSARY), terms(language)));
    if (!pamphlets.isEmpty()) {
      pages.add(new Page.Print(fixed(language, FixedPage.PRINT), printable(language)));
    }
    pages.add(new Page.ExitPage(unlisted(language, FixedPage.AWAY)));
    info.values().forEach(pair -> pages.add(infoPage(pair, language)));
    for (Page.TopicList list : lists) {
      pages.add(list);
      pages.addAll(guidePages(list));
    }
    return pages;
  }

  /** The pages of no topic, as links for the foot of every page in a language. */
  List<Page.Entry> foot(Language language) {
    return info.values().stream()
        .map(pair -> shown(pair, language))
        .map(p -> entry(p, p.summary(), language))
        .toList();
  }

  private PageLocation alone(String path, boolean listed) {
    return new PageLocation(new Address(path), config.defaultLanguage(), List.of(), listed);
  }

  private Page save(Language language, Optional<Page> whole) {
    return new Page.Save(
        fixed(language, FixedPage.SAVE),
        whole.map(w -> w.spot().address()),
        new Address("downloads/site-" + language + ".zip"));
  }

  private Page unsaved(Language language) {
    Address address = new Address("unsaved-" + language + ".html");
    return new Page.Unsaved(new PageLocation(address, language, List.of(), false), helpNow());
  }

  private PageLocation unlisted(Language language, FixedPage page) {
    return new PageLocation(texts.address(language, page), language, List.of(), false);
  }

  private PageLocation fixed(Language language, FixedPage page) {
    List<PageLocation.Other> others =
        others(language).map(l -> other(l, texts.address(l, page))).toList();
    return new PageLocation(texts.address(language, page), language, others, true);
  }

  private static PageLocation.Other other(Language language, Address address) {
    return new PageLocation.Other(language, address, true, List.of());
  }

  private Stream<Language> others(Language language) {
    return config.languages().stream().filter(l -> !l.equals(language));
  }

  private Page.TopicList topicList(Topic topic, Language language) {
    List<PageLocation.Other> others =
        others(language).map(l -> other(l, config.listAddress(topic, l))).toList();
    PageLocation spot =
        new PageLocation(config.listAddress(topic, language), language, others, true);
    List<Page.Entry> entries =
        inTopic(topic.id()).values().stream()
            .map(pair -> shown(pair, language))
            .map(g -> entry(g, g.meta().summary(), language))
            .toList();
    return new Page.TopicList(spot, topic, entries);
  }

  private Map<String, Map<Language, Guide>> inTopic(String topic) {
    return Optional.ofNullable(guides.get(topic))
        .orElseThrow(() -> new IllegalStateException("no topic: " + topic));
  }

  private Page.Entry entry(Article article, String summary, Language language) {
    Address address = config.shownAt(article, language);
    return new Page.Entry(address, article.title(), summary, article.language());
  }

  /** The article that stands for its id in a language: its own, or the original. */
  private <T extends Article> T shown(Map<Language, T> pair, Language language) {
    T own = pair.get(language);
    return own == null ? Article.originalOf(pair.values(), config.languages()) : own;
  }

  private <T extends Article> PageLocation spot(Map<Language, T> pair, Language language) {
    T article = shown(pair, language);
    List<PageLocation.Other> others = others(language).map(l -> other(shown(pair, l), l)).toList();
    boolean translated = article.language().equals(language);
    return new PageLocation(config.shownAt(article, language), language, others, translated);
  }

  private PageLocation.Other other(Article article, Language language) {
    boolean translated = article.language().equals(language);
    List<Section> sections = translated ? article.sections() : List.of();
    return new PageLocation.Other(
        language, config.shownAt(article, language), translated, sections);
  }

  private Page infoPage(Map<Language, InfoPage> pair, Language language) {
    PageLocation spot = spot(pair, language);
    InfoPage page = shown(pair, language);
    return new Page.Info(spot, page, sections(page, spot.address()), site.terms(page.sections()));
  }

  private List<Page> guidePages(Page.TopicList list) {
    Language language = list.spot().language();
    List<Page> pages = new ArrayList<>();
    for (Map<Language, Guide> pair : inTopic(list.topic().id()).values()) {
      PageLocation spot = spot(pair, language);
      Guide guide = shown(pair, language);
      int index = pages.size();
      pages.add(
          new Page.GuidePage(
              spot,
              guide,
              sections(guide, spot.address()),
              site.terms(guide.sections()),
              list.topic(),
              list.spot().address(),
              sheets(guide),
              neighbour(list, index - 1),
              neighbour(list, index + 1),
              new Page.Download(
                  StandaloneFiles.alone(guide.key(), language),
                  numbers.getOrDefault(guide.id(), 0))));
    }
    return pages;
  }

  /** A guide's own pamphlets and the one where it stands beside its original. */
  private List<Page.Sheet> sheets(Guide guide) {
    List<Page.Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < pamphlets.size(); i++) {
      if (isOf(guide, pamphlets.get(i))) {
        sheets.add(new Page.Sheet(pamphlets.get(i), i + 1));
      }
    }
    return sheets;
  }

  private static boolean isOf(Guide guide, Pamphlet pamphlet) {
    return pamphlet.guide().equals(guide.id())
        && (pamphlet.language().equals(guide.language())
            || pamphlet.format() == PamphletFormat.BILINGUAL);
  }

  private List<Page.Printable> printable(Language language) {
    return site.guides().stream()
        .filter(g -> g.language().equals(language) && g.isPublished())
        .map(g -> new Page.Printable(g, sheets(g)))
        .toList();
  }

  private static Optional<Page.Entry> neighbour(Page.TopicList list, int index) {
    boolean there = index >= 0 && index < list.entries().size();
    return there ? Optional.of(list.entries().get(index)) : Optional.empty();
  }

  /** An article's text, its links leading from the page where it is shown. */
  private static List<Section> sections(Article article, Address page) {
    Address own = article.address();
    return own.equals(page)
        ? article.sections()
        : article.sections().stream()
            .map(s -> s.with(LinkRebaser.moved(s.html(), own, page)))
            .toList();
  }

  private List<Contact> helpNow() {
    return site.contacts().stream().filter(c -> !c.phone().isEmpty()).limit(HELP_NOW).toList();
  }

  private List<Page.Need> needs() {
    Map<String, List<Contact>> needs = new LinkedHashMap<>();
    for (Contact contact : site.contacts()) {
      needs.computeIfAbsent(contact.need(), n -> new ArrayList<>()).add(contact);
    }
    return needs.entrySet().stream().map(e -> new Page.Need(e.getKey(), e.getValue())).toList();
  }

  private List<Term> terms(Language language) {
    Collator alphabet = Collator.getInstance(language.locale());
    return site.terms().stream()
        .sorted(Comparator.comparing(t -> t.term().in(language), alphabet))
        .toList();
  }
}
