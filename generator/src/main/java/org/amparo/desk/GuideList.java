package org.amparo.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.language.LanguageNames;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.Topic;
import org.amparo.preview.PreviewState;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;

/** Every guide of a site by topic, with its state in each language. */
final class GuideList {

  private final Workplace place;
  private final Visit visit;
  private final PreviewState now;
  private final Optional<CheckedSite> checked;
  private final Set<String> confirmed;
  private final Set<String> withErrors;

  GuideList(Workplace place, Visit visit) {
    this.place = place;
    this.visit = visit;
    this.now = place.state();
    this.checked = now.site().map(s -> s.checked());
    this.confirmed =
        checked.stream()
            .flatMap(c -> c.site().snapshots().stream())
            .map(s -> s.id() + "." + s.language())
            .collect(Collectors.toSet());
    this.withErrors =
        now.problems().stream()
            .filter(Problem::isError)
            .map(p -> p.place().file())
            .collect(Collectors.toSet());
  }

  /** Returns the languages of the site with their names in the desk's language. */
  Map<String, String> languages() {
    LanguageNames names = new LanguageNames(place.words(visit).console());
    Map<String, String> languages = new LinkedHashMap<>();
    siteLanguages().forEach(l -> languages.put(l.tag(), names.name(l.tag())));
    return languages;
  }

  private List<Language> siteLanguages() {
    return checked.map(c -> c.config().languages()).orElse(List.of());
  }

  /** Returns the topics with their guides. */
  List<TopicGuides> topics() {
    List<TopicGuides> topics = new ArrayList<>();
    for (Topic topic : checked.map(c -> c.config().topics()).orElse(List.of())) {
      Map<String, List<Article>> sets = new LinkedHashMap<>();
      checked.orElseThrow().site().guides().stream()
          .filter(g -> g.meta().topic().equals(topic.id()))
          .forEach(g -> sets.computeIfAbsent(g.id(), id -> new ArrayList<>()).add(g));
      topics.add(new TopicGuides(topic.id(), title(topic), rows(sets)));
    }
    return topics;
  }

  /** Returns the topics with their titles, without guides. */
  List<TopicGuides> topicNames() {
    return checked.map(c -> c.config().topics()).orElse(List.of()).stream()
        .map(t -> new TopicGuides(t.id(), title(t), List.of()))
        .toList();
  }

  private String title(Topic topic) {
    Language first = siteLanguages().get(0);
    Language shown = siteLanguages().contains(visit.language()) ? visit.language() : first;
    return topic.title().in(shown);
  }

  /** Returns the pages of no topic. */
  List<Row> infoPages() {
    Map<String, List<Article>> sets = new LinkedHashMap<>();
    for (InfoPage page : checked.map(c -> c.site().info()).orElse(List.of())) {
      sets.computeIfAbsent(page.id(), id -> new ArrayList<>()).add(page);
    }
    return rows(sets);
  }

  private List<Row> rows(Map<String, List<Article>> sets) {
    return sets.entrySet().stream()
        .map(s -> new Row(s.getKey(), name(s.getValue()), cells(s.getValue())))
        .toList();
  }

  private String name(List<Article> set) {
    return set.stream()
        .filter(a -> a.language().equals(visit.language()))
        .findFirst()
        .orElse(set.get(0))
        .title();
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
    String state = state(article);
    boolean compared = state.equals("behind") || state.equals("unconfirmed");
    String link =
        compared ? visit.to(TranslationScreen.NAME, article.file()) : visit.toGuide(article.file());
    return new Cell(article.language().tag(), article.title(), link, state);
  }

  /** Returns the key of an article's state: the first that calls for work. */
  private String state(Article article) {
    if (article.isBroken() || withErrors.contains(article.file())) {
      return "broken";
    }
    if (!article.isPublished()) {
      return "draft";
    }
    CheckedSite site = checked.orElseThrow();
    if (!site.outdated().of(article.file()).isEmpty()) {
      return "behind";
    }
    if (article instanceof Guide guide) {
      boolean original = guide.meta().original().equals(guide.language());
      if (!original && !confirmed.contains(guide.id() + "." + guide.language())) {
        return "unconfirmed";
      }
      if (guide.meta().review().isLate(place.today())) {
        return "late";
      }
    }
    return "published";
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
   * @param cells its state in each language of the site
   */
  public record Row(String id, String title, List<Cell> cells) {}

  /**
   * A guide in one language.
   *
   * @param link the screen that opens it; empty if there is none
   * @param state {@code published}, {@code draft}, {@code behind}, {@code unconfirmed}, {@code
   *     late}, {@code broken} or {@code missing}
   */
  public record Cell(String language, String title, String link, String state) {}
}
