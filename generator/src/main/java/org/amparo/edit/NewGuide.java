package org.amparo.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.language.DraftMessages;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Topic;
import org.amparo.output.FileNames;
import org.amparo.output.SourcePaths;
import org.amparo.project.ReadSite;
import org.amparo.text.Messages;
import org.amparo.text.Slug;

/**
 * Makes the first draft of a guide in every language of a site, with the usual sections of its
 * topic and placeholders for their text.
 */
public final class NewGuide {

  private static final int ORDER_STEP = 10;

  /** The greatest length of an id made from a title. */
  private static final int MAX_ID_LENGTH = 60;

  private final SiteConfig config;
  private final Topic topic;
  private final List<Guide> others;
  private final LocalDate today;
  private final Language spoken;
  private final Set<String> used = new HashSet<>();

  /**
   * @param read the site
   * @param topic of the guide
   * @param spoken the language of placeholders for languages in which the program has none
   */
  public NewGuide(ReadSite read, Topic topic, Language spoken) {
    Site site = read.site();
    this.config = read.project().config();
    this.topic = topic;
    this.others =
        site.guides().stream()
            .filter(g -> g.meta().topic().equals(topic.id()) && !g.isBroken())
            .toList();
    this.today = read.project().today();
    this.spoken = spoken;
    for (Article article : site.articles()) {
      used.add(article.id());
      used.add(FileNames.stem(article.file()).replaceFirst("^.*/", ""));
    }
  }

  /**
   * Returns the id of a guide with this title, which is also the name of its file. It is made from
   * the title, or is a number if the title has no letter from a to z and no digit. A name that no
   * guide can have gets a number.
   */
  public String id(String title) {
    String slug = shortened(Slug.of(title, ""));
    return slug.isEmpty() || FileNames.isReserved(slug) ? numbered(slug) : slug;
  }

  /** Returns whether the id of a guide with this title is a number. */
  public static boolean isNumbered(String title) {
    return Slug.of(title, "").isEmpty();
  }

  private String numbered(String reserved) {
    String name = reserved.isEmpty() ? "guide" : reserved;
    String id = name;
    for (int i = 2; used.contains(id) || FileNames.isReserved(id); i++) {
      id = name + "-" + i;
    }
    return id;
  }

  /** Returns as many whole words as an id may have. */
  private static String shortened(String slug) {
    if (slug.length() <= MAX_ID_LENGTH) {
      return slug;
    }
    int end = slug.lastIndexOf('-', MAX_ID_LENGTH);
    return slug.substring(0, end > 0 ? end : MAX_ID_LENGTH);
  }

  /** Returns the languages that the guide is translated into. */
  public List<Language> translations() {
    return config.languages().subList(1, config.languages().size());
  }

  /**
   * Returns the text of each file by its path from the site's folder; the first is the original, in
   * the site's first language.
   *
   * @param title in the site's first language
   */
  public Map<String, String> files(String title) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Language language : config.languages()) {
      files.put(file(title, language), text(title, language));
    }
    return files;
  }

  /** Returns the path of the original of a guide with this title. */
  public String original(String title) {
    return file(title, config.defaultLanguage());
  }

  /**
   * Returns the text of an original with a body, instead of placeholders.
   *
   * @param body in Markdown
   */
  public String text(String title, String body) {
    return front(title, config.defaultLanguage()) + "\n" + body;
  }

  private String file(String title, Language language) {
    return SourcePaths.CONTENT
        + language
        + "/"
        + topic.folder().in(language)
        + "/"
        + id(title)
        + ".md";
  }

  private String text(String title, Language language) {
    Messages own = DraftMessages.of(language, spoken);
    StringBuilder out = new StringBuilder(front(title, language));
    sections(language, own)
        .forEach(
            (id, heading) ->
                out.append("\n## ")
                    .append(heading)
                    .append(" {#")
                    .append(id)
                    .append("}\n\n")
                    .append(own.get("text"))
                    .append('\n'));
    return out.toString();
  }

  private String front(String title, Language language) {
    Messages own = DraftMessages.of(language, spoken);
    boolean original = language.equals(config.defaultLanguage());
    String shown = original ? title : own.get("translate", title);
    StringBuilder out = new StringBuilder("---\n");
    out.append("id: ").append(id(title)).append('\n');
    out.append("title: ").append(Quotes.of(shown)).append('\n');
    out.append("summary: ").append(Quotes.of(own.get("summary"))).append('\n');
    out.append("topic: ").append(topic.id()).append('\n');
    out.append("order: ").append(order()).append('\n');
    out.append("status: draft\n");
    out.append("original: ").append(config.defaultLanguage()).append('\n');
    out.append("reviewed: ").append(today).append('\n');
    out.append("review-every: 3 months\n");
    responsible().ifPresent(r -> out.append("responsible: ").append(Quotes.of(r)).append('\n'));
    return out.append("legal-review: pending\nsources: []\n---\n").toString();
  }

  private int order() {
    return others.stream().mapToInt(g -> g.meta().order()).max().orElse(0) + ORDER_STEP;
  }

  private Optional<String> responsible() {
    return others.stream()
        .map(g -> g.meta().review().responsible())
        .filter(r -> !r.isEmpty())
        .findFirst();
  }

  /** Returns the headings by id of the sections of most guides of the topic, in their order. */
  private Map<String, String> sections(Language language, Messages own) {
    Map<String, List<Integer>> places = new TreeMap<>();
    List<Guide> originals = guides(config.defaultLanguage());
    for (Guide guide : originals) {
      for (int i = 0; i < guide.sections().size(); i++) {
        if (guide.sections().get(i).named()) {
          places.computeIfAbsent(guide.sections().get(i).id(), id -> new ArrayList<>()).add(i);
        }
      }
    }
    Map<String, String> headings = new LinkedHashMap<>();
    places.entrySet().stream()
        .filter(e -> e.getValue().size() * 2 > originals.size())
        .sorted(Comparator.comparingDouble(e -> average(e.getValue())))
        .forEach(e -> headings.put(e.getKey(), heading(language, e.getKey())));
    return headings.isEmpty() ? Map.of("now", own.get("heading")) : headings;
  }

  /** Returns the guides of a language, without letters: their sections serve no guide. */
  private List<Guide> guides(Language language) {
    return others.stream().filter(g -> g.language().equals(language) && !g.isLetter()).toList();
  }

  private static double average(List<Integer> places) {
    return places.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  /** Returns the heading of a section in a language, or in another if no guide has it. */
  private String heading(Language language, String id) {
    return Stream.concat(guides(language).stream(), others.stream())
        .flatMap(g -> g.section(id).stream())
        .map(Section::title)
        .findFirst()
        .orElse(id);
  }
}
