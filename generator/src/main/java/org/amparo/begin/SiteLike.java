package org.amparo.begin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.edit.Quotes;
import org.amparo.model.Article;
import org.amparo.model.Blank;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.Link;
import org.amparo.model.Localized;
import org.amparo.model.Question;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.Target;
import org.amparo.model.Topic;
import org.amparo.output.SourcePaths;
import org.amparo.project.ReadSite;

/** Makes the files of a site with the structure of another: its ids, and no words of it. */
final class SiteLike {

  /** The needs of contacts that every site has. */
  private static final Set<String> NEEDS =
      Set.of("violence", "health", "emergency", "complaint", "legal", "other");

  private final Site site;
  private final List<Topic> topics;
  private final SiteWish wish;
  private final StarterWords words;
  private final LocalDate today;

  /**
   * @param other the site whose structure is taken
   * @param today the day on which all is reviewed
   */
  SiteLike(ReadSite other, SiteWish wish, StarterWords words, LocalDate today) {
    this.site = other.site();
    this.topics = other.project().config().topics();
    this.wish = wish;
    this.words = words;
    this.today = today;
  }

  /** Returns the texts by their paths from the site's folder. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        SourcePaths.SETTINGS,
        new Settings(wish, words).text(topics.stream().map(this::bare).toList()));
    if (!site.contacts().isEmpty()) {
      files.put(SourcePaths.CONTACTS, contacts());
    }
    if (!site.terms().isEmpty()) {
      files.put(SourcePaths.GLOSSARY, terms());
    }
    if (!site.questions().isEmpty()) {
      files.put(SourcePaths.QUESTIONS, questions());
    }
    for (Article article : originals()) {
      Map<Language, String> texts = new LinkedHashMap<>();
      wish.languages().forEach(l -> texts.put(l, text(article, l)));
      texts.forEach((l, text) -> files.put(stem(article, l) + ending(article), text));
      files.putAll(Confirmed.snapshots(article.id(), wish.first(), texts, today));
      addShortTexts(files, article);
    }
    return files;
  }

  /** Returns the first article of each translation set. */
  private List<Article> originals() {
    Map<String, Article> byId = new LinkedHashMap<>();
    site.articles().stream()
        .filter(a -> !a.id().isEmpty() && a.isPublished())
        .forEach(a -> byId.putIfAbsent(a.id(), a));
    return List.copyOf(byId.values());
  }

  private Topic bare(Topic topic) {
    Map<Language, String> titles = new LinkedHashMap<>();
    Map<Language, String> folders = new LinkedHashMap<>();
    Map<Language, String> summaries = new LinkedHashMap<>();
    for (Language language : wish.languages()) {
      folders.put(language, topic.id());
      titles.put(language, words.word(language, "like.topic"));
      summaries.put(language, words.word(language, "topic.own.summary"));
    }
    return new Topic(
        topic.id(),
        new Localized(folders),
        new Localized(titles),
        new Localized(summaries),
        topic.icon());
  }

  private String stem(Article article, Language language) {
    String folder = article instanceof Guide guide ? guide.meta().topic() + "/" : "";
    return SourcePaths.CONTENT + language + "/" + folder + article.id();
  }

  private static String ending(Article article) {
    return (article instanceof Guide guide && guide.isLetter() ? Guide.LETTER : "") + ".md";
  }

  private String text(Article article, Language language) {
    StringBuilder out = new StringBuilder("---\nid: ").append(article.id()).append('\n');
    String title = words.in(language).words().get("like.title", article.id());
    out.append("title: ").append(Quotes.of(words.blank(language, title))).append('\n');
    out.append("summary: ").append(quoted(language, "like.summary")).append('\n');
    if (article instanceof Guide guide) {
      out.append("topic: ").append(guide.meta().topic()).append('\n');
      out.append("order: ").append(guide.meta().order()).append('\n');
      out.append("status: published\noriginal: ").append(wish.first()).append('\n');
      out.append("reviewed: ").append(today).append("\nresponsible: ");
      out.append(quoted(language, "guide.responsible"));
      out.append("\nlegal-review: pending\nsources:\n  - { norm: ");
      out.append(quoted(language, "guide.source"));
      out.append(", consulted: ").append(today).append(" }\n---\n");
    } else if (article instanceof InfoPage page) {
      out.append("order: ").append(page.order()).append("\n---\n");
    }
    article.sections().forEach(s -> append(out, s, language));
    return out.toString();
  }

  private void append(StringBuilder out, Section section, Language language) {
    if (!section.isIntroduction()) {
      out.append("\n## ").append(words.word(language, "like.heading"));
      out.append(" {#").append(section.id()).append("}\n");
    }
    out.append('\n').append(words.word(language, "like.text")).append('\n');
    for (Link link : section.links()) {
      if (link.target() instanceof Target.ToBlank to) {
        out.append('\n').append(words.word(language, "like.blank"));
        out.append("(").append(address(to.blank())).append(")\n");
      }
    }
  }

  private static String address(Blank blank) {
    boolean lines = blank.size() == Blank.Size.LONG;
    String room = lines ? "lines=" + blank.lines() : "size=" + blank.size().key();
    return "blank:" + blank.name() + "?" + room;
  }

  private void addShortTexts(Map<String, String> files, Article article) {
    for (ShortText text : site.shortTexts()) {
      if (text.guide().equals(article.file())) {
        for (Language language : wish.languages()) {
          StringBuilder out = new StringBuilder();
          text.panels().forEach(p -> append(out, p, language));
          files.put(stem(article, language) + text.kind().ending() + ".md", out.substring(1));
        }
      }
    }
  }

  private String contacts() {
    StringBuilder out = new StringBuilder("contacts:\n");
    for (Contact contact : site.contacts()) {
      out.append("  - id: ").append(contact.id()).append("\n    name: ");
      out.append(words.each("like.contact")).append("\n    # ");
      out.append(words.in(wish.first()).words().get("contact.phone")).append("\n    need: ");
      out.append(NEEDS.contains(contact.need()) ? contact.need() : "other");
      out.append("\n    seen: { source: ").append(quoted(wish.first(), "like.source"));
      out.append(", date: ").append(today).append(" }\n    called: pending\n\n");
    }
    return out.toString().stripTrailing() + "\n";
  }

  private String terms() {
    StringBuilder out = new StringBuilder("terms:\n");
    site.terms()
        .forEach(
            t ->
                out.append("  - { id: ")
                    .append(t.id())
                    .append(", term: ")
                    .append(words.each("like.term"))
                    .append(", definition: ")
                    .append(words.each("like.definition"))
                    .append(" }\n"));
    return out.toString();
  }

  private String questions() {
    List<String> lines = new ArrayList<>(List.of("questions:"));
    for (Question question : site.questions()) {
      lines.add("  - id: " + question.id());
      lines.add("    question: " + words.each("like.question"));
      if (!question.urgent().isEmpty()) {
        lines.add("    # urgent: " + question.urgent());
      }
      lines.add("    options:");
      for (Question.Option option : question.options()) {
        String icon = option.icon().isEmpty() ? "" : ", icon: " + option.icon();
        String to = Quotes.of(option.written());
        lines.add("      - { text: " + words.each("like.option") + ", to: " + to + icon + " }");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String quoted(Language language, String key) {
    return Quotes.of(words.word(language, key));
  }
}
