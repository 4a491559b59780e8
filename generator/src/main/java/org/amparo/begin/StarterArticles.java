package org.amparo.begin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.amparo.edit.Quotes;
import org.amparo.model.Language;
import org.amparo.model.Topic;
import org.amparo.output.SourcePaths;
import org.amparo.text.Slug;

/**
 * Writes the articles of a new site. Each starter text has a line with its title, one with its
 * summary, and a text in Markdown. A guide in a language without starter texts is a draft to
 * translate.
 */
final class StarterArticles {

  private static final String EXTRA = "start";
  private static final List<String> GUIDES = List.of("first", "options", "help", "request.letter");

  /** The topics that guides belong to, the best first. */
  private static final Map<String, List<String>> WANTED =
      Map.of(
          "options", List.of("reporting"),
          "help", List.of("help"),
          "request.letter", List.of("papers", "help"));

  private static final List<String> PAGES = List.of("about", "privacy");

  /** The endings of the short texts of the first guide. */
  private static final List<String> SHORT = List.of(".card.md", ".zine.md");

  private static final int ORDER_STEP = 10;

  private final SiteWish wish;
  private final StarterWords words;
  private final LocalDate today;
  private final List<StarterGuide> guides = new ArrayList<>();

  /**
   * @param topics at least one; each gets a guide that is no letter
   */
  StarterArticles(SiteWish wish, StarterWords words, List<Topic> topics, LocalDate today) {
    this.wish = wish;
    this.words = words;
    this.today = today;
    for (int i = 0; i < GUIDES.size(); i++) {
      String resource = GUIDES.get(i);
      add(resource, resource.replaceFirst("\\..*", ""), topic(resource, topics, i));
    }
    List<Topic> used = guides.stream().filter(g -> !g.isLetter()).map(StarterGuide::topic).toList();
    topics.stream()
        .filter(t -> !used.contains(t))
        .forEach(t -> add(EXTRA, t.id() + "-" + EXTRA, t));
  }

  /** Returns the topic that a guide belongs to, or the one at its place. */
  private static Topic topic(String resource, List<Topic> topics, int place) {
    List<String> wanted = WANTED.getOrDefault(resource, List.of());
    return wanted.stream()
        .flatMap(id -> topics.stream().filter(t -> t.id().equals(id)))
        .findFirst()
        .orElse(topics.get(place % topics.size()));
  }

  private void add(String resource, String id, Topic topic) {
    guides.add(new StarterGuide(resource, id, topic, (guides.size() + 1) * ORDER_STEP));
  }

  /** Returns the guides in their order. */
  List<StarterGuide> guides() {
    return List.copyOf(guides);
  }

  /** Returns the texts by their paths from the site's folder; those of an original first. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (StarterGuide guide : guides) {
      Map<Language, String> texts = new LinkedHashMap<>();
      wish.languages().forEach(l -> texts.put(l, text(guide, l)));
      texts.forEach((l, text) -> files.put(file(guide, l), text));
      files.putAll(Confirmed.snapshots(guide.id(), words.original(), texts, today));
    }
    wish.languages().stream().filter(this::isPublished).forEach(l -> addShort(files, l));
    for (int i = 0; i < PAGES.size(); i++) {
      String page = PAGES.get(i);
      Map<Language, String> texts = new LinkedHashMap<>();
      int order = (i + 1) * ORDER_STEP;
      wish.languages().forEach(l -> texts.put(l, page(page, l, order)));
      texts.forEach((l, text) -> files.put(pageFile(page, l), text));
      files.putAll(Confirmed.snapshots(page, wish.first(), texts, today));
    }
    return files;
  }

  /** Returns whether guides in a language are no drafts: they, or no others, can be read. */
  private boolean isPublished(Language language) {
    return StarterWords.has(language) || wish.languages().stream().noneMatch(StarterWords::has);
  }

  private void addShort(Map<String, String> files, Language language) {
    StarterGuide guide = guides.get(0);
    String file = file(guide, language);
    String stem = file.substring(0, file.length() - ".md".length());
    for (String ending : SHORT) {
      String text = words.in(language).file(guide.resource() + ending);
      files.put(stem + ending, places(language, guide.topic()).fill(text));
    }
  }

  private String file(StarterGuide guide, Language language) {
    String folder = SourcePaths.CONTENT + language + "/" + guide.topic().folder().in(language);
    return folder + "/" + fileName(guide, language);
  }

  private String fileName(StarterGuide guide, Language language) {
    boolean extra = guide.resource().equals(EXTRA);
    String name = extra ? guide.id() : Slug.of(starter(guide.resource(), language).title(), "");
    return (name.isEmpty() ? guide.id() : name) + guide.ending();
  }

  private String pageFile(String page, Language language) {
    String name = Slug.of(starter(page, language).title(), page);
    return SourcePaths.CONTENT + language + "/" + name + ".md";
  }

  private StarterText starter(String resource, Language language) {
    return StarterText.of(words.in(language).file(resource + ".md"));
  }

  private String text(StarterGuide guide, Language language) {
    StarterText starter =
        starter(guide.resource(), language).filled(places(language, guide.topic()));
    boolean published = isPublished(language);
    UnaryOperator<String> mark = marks(language);
    StringBuilder out = new StringBuilder("---\n");
    out.append("id: ").append(guide.id()).append('\n');
    out.append("title: ").append(Quotes.of(mark.apply(starter.title()))).append('\n');
    out.append("summary: ").append(Quotes.of(mark.apply(starter.summary()))).append('\n');
    out.append("topic: ").append(guide.topic().id()).append('\n');
    out.append("order: ").append(guide.order()).append('\n');
    out.append("status: ").append(published ? "published" : "draft").append('\n');
    out.append("original: ").append(words.original()).append('\n');
    out.append("reviewed: ").append(today).append('\n');
    out.append("review-every: 6 months\n");
    out.append("responsible: ").append(Quotes.of(words.word(language, "guide.responsible")));
    out.append("\nlegal-review: pending\nsources:\n  - { norm: ");
    out.append(Quotes.of(words.word(language, "guide.source")));
    out.append(", consulted: ").append(today).append(" }\n---\n\n");
    String body = starter.body();
    String translate = words.toTranslate(language, "").strip();
    return out.append(published ? body : StarterText.marked(body, translate)).toString();
  }

  /** Returns how the title of a text is marked that is not in its language. */
  private UnaryOperator<String> marks(Language language) {
    if (StarterWords.has(language)) {
      return text -> text;
    }
    return isPublished(language)
        ? text -> words.blank(language, text)
        : text -> words.toTranslate(language, text);
  }

  private String page(String page, Language language, int order) {
    StarterText starter = starter(page, language).filled(places(language, guides.get(0).topic()));
    UnaryOperator<String> mark =
        StarterWords.has(language) ? text -> text : text -> words.blank(language, text);
    return "---\nid: "
        + page
        + "\norder: "
        + order
        + "\ntitle: "
        + Quotes.of(mark.apply(starter.title()))
        + "\nsummary: "
        + Quotes.of(mark.apply(starter.summary()))
        + "\n---\n\n"
        + starter.body();
  }

  /** Returns the places of a text; its links begin in a folder of a language or of a topic. */
  private Placeholders places(Language language, Topic topic) {
    return new Placeholders(
        Map.of(
            "write", text -> words.blank(language, text),
            "link", goal -> link(goal, language),
            "topic", nothing -> topic.title().in(language),
            "country", nothing -> new Settings(wish, words).country(language)));
  }

  private String link(String goal, Language language) {
    int mark = goal.indexOf('#');
    String id = goal.substring(0, mark);
    StarterGuide guide = guides.stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
    String folder = "../" + guide.topic().folder().in(language) + "/";
    return folder + fileName(guide, language) + goal.substring(mark);
  }
}
