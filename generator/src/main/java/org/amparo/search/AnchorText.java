package org.amparo.search;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Block;
import org.amparo.model.Goal;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Link;
import org.amparo.model.Question;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Target;

/**
 * The text of lines that only link to another guide. Such a line is indexed for the target of its
 * link, and not for its own page. Lists of contacts are indexed for the page of contacts. The words
 * of an option of a question are indexed for the section to which it leads.
 */
final class AnchorText {

  /** A longer line with a link is text of its own. */
  private static final int MAX_LENGTH = 150;

  private final Map<Language, Map<Target, StringBuilder>> words = new HashMap<>();

  private AnchorText() {}

  /** Returns the anchor text of all published articles. */
  static AnchorText of(Site site) {
    AnchorText anchorText = new AnchorText();
    for (Article article : site.articles()) {
      if (article.isPublished()) {
        article.sections().forEach(section -> anchorText.add(article.language(), section));
      }
    }
    anchorText.addOptions(site);
    return anchorText;
  }

  private void addOptions(Site site) {
    for (Question question : site.questions()) {
      for (Question.Option option : question.options()) {
        if (option.goal() instanceof Goal.ToArticle to) {
          site.articles().stream()
              .filter(a -> a.isPublished() && a.id().equals(to.id()))
              .forEach(a -> add(a, to.section(), option));
        }
      }
    }
  }

  private void add(Article article, String section, Question.Option option) {
    String anchor = article.section(section).isPresent() ? section : "";
    Language language = article.language();
    add(language, new Target.ToGuide(article.file(), anchor), option.text().in(language));
  }

  private void add(Language language, Section section) {
    if (hasLink(section)) {
      section.blocks().stream()
          .filter(AnchorText::isAnchorText)
          .forEach(b -> b.targets().forEach(target -> add(language, target, b.text())));
    }
  }

  private void add(Language language, Target target, String text) {
    words
        .computeIfAbsent(language, l -> new HashMap<>())
        .computeIfAbsent(target, t -> new StringBuilder())
        .append(text)
        .append('\n');
  }

  /** Returns the anchor text of a target, a line for each link. */
  String to(Language language, Target target) {
    return words
        .getOrDefault(language, Map.of())
        .getOrDefault(target, new StringBuilder())
        .toString();
  }

  /**
   * Returns the text of a section without its anchor text, a line for each block; empty for a
   * section that only lists contacts.
   */
  static String without(Section section) {
    if (!hasLink(section)) {
      return section.text(); // the usual case needs no copy
    }
    boolean directory = section.blocks().stream().allMatch(b -> linksTo(b, Target.ToContact.class));
    return section.blocks().stream()
        .filter(block -> !directory && !isAnchorText(block))
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }

  private static boolean hasLink(Section section) {
    return section.links().stream()
        .map(Link::target)
        .anyMatch(t -> isGuide(t) || t instanceof Target.ToContact);
  }

  private static boolean isAnchorText(Block block) {
    return block.text().length() <= MAX_LENGTH
        && block.targets().stream().anyMatch(AnchorText::isGuide);
  }

  /** Returns false for a letter: a guide that offers one still says the same itself. */
  private static boolean isGuide(Target target) {
    return target instanceof Target.ToGuide to && !Guide.isLetter(to.file());
  }

  private static boolean linksTo(Block block, Class<? extends Target> to) {
    return block.targets().stream().anyMatch(to::isInstance);
  }
}
