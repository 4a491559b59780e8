package org.amparo.bake;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteTexts;
import org.amparo.html.Hrefs;
import org.amparo.model.Address;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Term;
import org.amparo.model.Topic;

/** Lays out which pages a site has, before any of them is rendered. */
final class PagePlan {

  /** How many contacts stand in the strip "I need help now". */
  private static final int HELP_NOW = 4;

  private final SiteConfig config;
  private final SiteTexts texts;
  private final Site site;

  /** By topic and id, in the order of the topic's list: the guide of each language that has it. */
  private final Map<Topic, Map<String, Map<Language, Guide>>> published = new LinkedHashMap<>();

  PagePlan(SiteConfig config, SiteTexts texts, Site site) {
    this.config = config;
    this.texts = texts;
    this.site = site;
    config.topics().forEach(t -> published.put(t, new LinkedHashMap<>()));
    site.guides().stream()
        .filter(Guide::isPublished)
        .sorted(Comparator.comparingInt(g -> g.meta().order()))
        .forEach(this::enter);
  }

  private void enter(Guide guide) {
    Topic topic =
        config
            .topic(guide.meta().topic())
            .orElseThrow(() -> new IllegalStateException("no topic: " + guide.file()));
    published
        .getOrDefault(topic, Map.of())
        .computeIfAbsent(guide.meta().id(), id -> new LinkedHashMap<>())
        .put(guide.language(), guide);
  }

  /** Every page, each address once. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(new Page.Choice(alone("index.html", true)));
    pages.add(new Page.NotFound(alone("404.html", false)));
    for (Language language : config.languages()) {
      List<Page.TopicList> lists =
          published.keySet().stream().map(t -> topicList(t, language)).toList();
      pages.add(new Page.Home(fixed(language, FixedPage.HOME), lists, helpNow()));
      pages.add(new Page.Contacts(fixed(language, FixedPage.CONTACTS), needs()));
      pages.add(new Page.Glossary(fixed(language, FixedPage.GLOSSARY), terms(language)));
      for (Page.TopicList list : lists) {
        pages.add(list);
        pages.addAll(guidePages(list));
      }
    }
    return pages;
  }

  private Spot alone(String path, boolean listed) {
    return new Spot(new Address(path), config.defaultLanguage(), List.of(), listed);
  }

  private Spot fixed(Language language, FixedPage page) {
    List<Spot.Other> others =
        others(language).map(l -> other(l, texts.address(l, page))).collect(Collectors.toList());
    return new Spot(texts.address(language, page), language, others, true);
  }

  private static Spot.Other other(Language language, Address address) {
    return new Spot.Other(language, address, true, Set.of());
  }

  private Stream<Language> others(Language language) {
    return config.languages().stream().filter(l -> !l.equals(language));
  }

  private Page.TopicList topicList(Topic topic, Language language) {
    List<Spot.Other> others = others(language).map(l -> other(l, address(topic, l))).toList();
    Spot spot = new Spot(address(topic, language), language, others, true);
    List<Page.Entry> entries = new ArrayList<>();
    for (Map<Language, Guide> pair : inTopic(topic).values()) {
      Guide guide = shown(pair, language);
      entries.add(
          new Page.Entry(
              address(guide, topic, language),
              guide.meta().title(),
              guide.meta().summary(),
              guide.language()));
    }
    return new Page.TopicList(spot, topic, entries);
  }

  private Map<String, Map<Language, Guide>> inTopic(Topic topic) {
    return published.getOrDefault(topic, Map.of());
  }

  private static Address address(Topic topic, Language language) {
    return new Address(language + "/" + topic.folder().in(language) + "/index.html");
  }

  /** The guide that stands for its id in a language: its own, the original, or any. */
  private static Guide shown(Map<Language, Guide> pair, Language language) {
    Guide any = pair.values().iterator().next();
    Guide original = pair.getOrDefault(any.meta().original(), any);
    return pair.getOrDefault(language, original);
  }

  /** Where a guide is shown in a language: a stand-in keeps the original's file name. */
  private static Address address(Guide guide, Topic topic, Language language) {
    if (guide.language().equals(language)) {
      return guide.address();
    }
    String path = guide.address().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    return new Address(language + "/" + topic.folder().in(language) + "/" + file);
  }

  private List<Page> guidePages(Page.TopicList list) {
    Language language = list.spot().language();
    List<Page> pages = new ArrayList<>();
    int index = 0;
    for (Map<Language, Guide> pair : inTopic(list.topic()).values()) {
      Optional<Page.Entry> previous = entry(list, index - 1);
      Optional<Page.Entry> next = entry(list, ++index);
      Guide guide = shown(pair, language);
      boolean translated = guide.language().equals(language);
      Address address = address(guide, list.topic(), language);
      List<Spot.Other> others =
          others(language).map(l -> other(pair, list.topic(), l)).collect(Collectors.toList());
      pages.add(
          new Page.GuidePage(
              new Spot(address, language, others, translated),
              translated ? guide : moved(guide, address),
              list.topic(),
              list.spot().address(),
              previous,
              next));
    }
    return pages;
  }

  private static Optional<Page.Entry> entry(Page.TopicList list, int index) {
    boolean there = index >= 0 && index < list.entries().size();
    return there ? Optional.of(list.entries().get(index)) : Optional.empty();
  }

  private static Spot.Other other(Map<Language, Guide> pair, Topic topic, Language language) {
    Guide guide = shown(pair, language);
    Set<String> sections = guide.sections().stream().map(Section::id).collect(Collectors.toSet());
    return new Spot.Other(
        language, address(guide, topic, language), guide.language().equals(language), sections);
  }

  /** A guide whose links lead from another address. */
  private static Guide moved(Guide guide, Address address) {
    return guide.with(
        guide.sections().stream()
            .map(s -> s.with(Hrefs.moved(s.html(), guide.address(), address)))
            .toList());
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
