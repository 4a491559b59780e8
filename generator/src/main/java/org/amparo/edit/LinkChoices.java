package org.amparo.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;

/** The links that an author can put into an article, each as the Markdown that she would write. */
public final class LinkChoices {

  private final Site site;
  private final String file;
  private final Language language;

  /**
   * @param file of the article with the link, as its path from the site's folder
   * @param language of the article
   */
  public LinkChoices(Site site, String file, Language language) {
    this.site = site;
    this.file = file;
    this.language = language;
  }

  /**
   * Returns the sections of the article itself, then the other articles in its language with their
   * sections, then contacts and terms.
   */
  public List<Choice> all() {
    List<Choice> choices = new ArrayList<>();
    List<Article> articles =
        site.articles().stream().filter(a -> a.language().equals(language)).toList();
    articles.stream().filter(a -> a.file().equals(file)).forEach(a -> addSections(a, choices));
    for (Article article : articles) {
      if (!article.file().equals(file)) {
        String kind = article instanceof Guide ? "guide" : "page";
        choices.add(choice(kind, article.title(), article.summary(), path(article)));
        addSections(article, choices);
      }
    }
    site.contacts()
        .forEach(
            c -> {
              String detail = String.join(" ", c.phone(), c.note().in(language)).strip();
              choices.add(choice("contact", c.name().in(language), detail, "contact:" + c.id()));
            });
    site.terms()
        .forEach(
            t -> {
              String detail = t.definition().in(language);
              choices.add(choice("word", t.term().in(language), detail, "term:" + t.id()));
            });
    return choices;
  }

  private void addSections(Article article, List<Choice> choices) {
    boolean own = article.file().equals(file);
    for (Section section : article.sections()) {
      if (!section.isIntroduction()) {
        String target = (own ? "" : path(article)) + "#" + section.id();
        choices.add(choice("section", section.title(), article.title(), target));
      }
    }
  }

  /** Returns the path of another article from the folder of this one. */
  private String path(Article other) {
    List<String> from = List.of(file.split("/", -1));
    List<String> to = List.of(other.file().split("/", -1));
    int common = 0;
    int most = Math.min(from.size(), to.size()) - 1;
    while (common < most && from.get(common).equals(to.get(common))) {
      common++;
    }
    return Stream.concat(
            Stream.generate(() -> "..").limit(from.size() - 1L - common),
            to.subList(common, to.size()).stream())
        .reduce((a, b) -> a + "/" + b)
        .orElseThrow();
  }

  private static Choice choice(String kind, String title, String detail, String target) {
    String label = title.replaceAll("[\\\\\\[\\]]", "\\\\$0");
    boolean plain = target.matches("[^\\s()<>]+");
    String address = plain ? target : "<" + target + ">";
    return new Choice(kind, title, detail, "[" + label + "](" + address + ")");
  }

  /**
   * A link.
   *
   * @param kind {@code guide}, {@code page}, {@code section}, {@code contact} or {@code word}
   * @param title of what it leads to
   * @param detail tells it from others with this title; may be empty
   * @param markdown of the link
   */
  public record Choice(String kind, String title, String detail, String markdown) {}
}
