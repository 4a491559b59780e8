package org.amparo.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.model.Article;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.Topic;
import org.amparo.project.Outline;

/** Every guide of a site by topic, with its state in each language. */
final class GuideList {

  private final Workplace place;
  private final Visit visit;
  private final Optional<Outline> outline;
  private final Function<Article, String> states;

  /** Lists the guides of the site when it is built. */
  GuideList(Workplace place, Visit visit) {
    this(place, visit, place.outline(), new GuideStates(place.state(), place.today())::of);
  }

  /** Lists the guides before the site is built. */
  private GuideList(
      Workplace place, Visit visit, Optional<Outline> outline, Function<Article, String> states) {
    this.place = place;
    this.visit = visit;
    this.outline = outline;
    this.states = states;
  }

  /** Returns the list as far as it is known before the site is built. */
  static GuideList early(Workplace place, Visit visit, Optional<Outline> outline) {
    return new GuideList(place, visit, outline, GuideStates::early);
  }

  /** Returns the languages of the site with their names in the desk's language. */
  Map<String, String> languages() {
    SiteLanguages names = new SiteLanguages(place, visit);
    Map<String, String> languages = new LinkedHashMap<>();
    siteLanguages().forEach(l -> languages.put(l.tag(), names.name(l)));
    return languages;
  }

  private List<Language> siteLanguages() {
    return outline.map(o -> o.config().languages()).orElse(List.of());
  }

  private List<Topic> siteTopics() {
    return outline.map(o -> o.config().topics()).orElse(List.of());
  }

  /** Returns the topics with their guides. */
  List<TopicGuides> topics() {
    List<TopicGuides> topics = new ArrayList<>();
    for (Topic topic : siteTopics()) {
      Map<String, List<Article>> sets = new LinkedHashMap<>();
      outline.orElseThrow().guides().stream()
          .filter(g -> g.meta().topic().equals(topic.id()))
          .forEach(g -> sets.computeIfAbsent(g.id(), id -> new ArrayList<>()).add(g));
      topics.add(new TopicGuides(topic.id(), title(topic), rows(sets)));
    }
    return topics;
  }

  /** Returns the topics with their titles, without guides. */
  List<TopicGuides> topicNames() {
    return siteTopics().stream().map(t -> new TopicGuides(t.id(), title(t), List.of())).toList();
  }

  private String title(Topic topic) {
    Language first = siteLanguages().get(0);
    Language shown = siteLanguages().contains(visit.language()) ? visit.language() : first;
    return topic.title().in(shown);
  }

  /** Returns the pages of no topic. */
  List<Row> infoPages() {
    Map<String, List<Article>> sets = new LinkedHashMap<>();
    for (InfoPage page : outline.map(Outline::pages).orElse(List.of())) {
      sets.computeIfAbsent(page.id(), id -> new ArrayList<>()).add(page);
    }
    return rows(sets);
  }

  private List<Row> rows(Map<String, List<Article>> sets) {
    List<Row> rows = new ArrayList<>();
    sets.forEach(
        (id, set) -> {
          for (List<Article> apart : apart(set)) {
            rows.add(row(id, apart));
          }
        });
    return rows;
  }

  /** Returns the articles of an id, with further ones of the same language in sets of their own. */
  private static List<List<Article>> apart(List<Article> set) {
    List<List<Article>> sets = new ArrayList<>();
    for (Article article : set) {
      Optional<List<Article>> free =
          sets.stream()
              .filter(s -> s.stream().noneMatch(a -> a.language().equals(article.language())))
              .findFirst();
      free.ifPresentOrElse(s -> s.add(article), () -> sets.add(new ArrayList<>(List.of(article))));
    }
    return sets;
  }

  private Row row(String id, List<Article> set) {
    Article named =
        set.stream()
            .filter(a -> a.language().equals(visit.language()))
            .findFirst()
            .orElse(set.get(0));
    return new Row(id, named.title(), visit.toGuide(named.file()), cells(set));
  }

  private List<Cell> cells(List<Article> set) {
    List<Cell> cells = new ArrayList<>();
    for (Language language : siteLanguages()) {
      Optional<Article> article =
          set.stream().filter(a -> a.language().equals(language)).findFirst();
      cells.add(article.map(this::cell).orElse(new Cell(language.tag(), "", "", "missing")));
    }
    return cells;
  }

  private Cell cell(Article article) {
    String state = states.apply(article);
    boolean compared = state.equals("behind") || state.equals("unconfirmed");
    String link =
        compared ? visit.to(TranslationScreen.NAME, article.file()) : visit.toGuide(article.file());
    return new Cell(article.language().tag(), article.title(), link, state);
  }

  /**
   * A topic with its guides.
   *
   * @param id in {@code site.yml}
   */
  public record TopicGuides(String id, String title, List<Row> rows) {}

  /**
   * A guide, or a page of no topic.
   *
   * @param id of its translation set
   * @param title in the desk's language if it has one
   * @param link the screen of the text with the title
   * @param cells its state in each language of the site
   */
  public record Row(String id, String title, String link, List<Cell> cells) {}

  /**
   * A guide in one language.
   *
   * @param link the screen that opens it; empty if there is none
   * @param state of {@link GuideStates}, or {@code missing}
   */
  public record Cell(String language, String title, String link, String state) {}
}
