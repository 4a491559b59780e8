package org.amparo.search;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.Link;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Target;

/**
 * Lines that only send their reader on to another guide. Every guide has such lines about what
 * others say, so that their words count for the place where they lead. Lists of contacts, which
 * stand below every guide, are found on the page of contacts.
 */
final class AnchorText {

  /** A line with a link that has more letters says something itself. */
  private static final int LONGEST = 150;

  private final Map<Language, Map<Target, StringBuilder>> words = new HashMap<>();

  private AnchorText() {}

  /** Those of all articles that are published. */
  static AnchorText of(Site site) {
    AnchorText all = new AnchorText();
    for (Article article : site.articles()) {
      if (article.isPublished()) {
        article.sections().forEach(section -> all.enter(article.language(), section));
      }
    }
    return all;
  }

  private void enter(Language language, Section section) {
    if (leadsAway(section)) {
      section.blocks().stream()
          .filter(AnchorText::isSignpost)
          .forEach(b -> b.targets().forEach(target -> enter(language, target, b.text())));
    }
  }

  private void enter(Language language, Target target, String text) {
    words
        .computeIfAbsent(language, l -> new HashMap<>())
        .computeIfAbsent(target, t -> new StringBuilder())
        .append(text)
        .append('\n');
  }

  /** What stands on the signposts to a place, one line each. */
  String to(Language language, Target target) {
    return words
        .getOrDefault(language, Map.of())
        .getOrDefault(target, new StringBuilder())
        .toString();
  }

  /**
   * The words of a section without those of its signposts, one line a block; none of one that only
   * lists contacts.
   */
  static String without(Section section) {
    if (!leadsAway(section)) {
      return section.text(); // as in most sections
    }
    boolean directory = section.blocks().stream().allMatch(b -> leads(b, Target.ToContact.class));
    return section.blocks().stream()
        .filter(block -> !directory && !isSignpost(block))
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }

  private static boolean leadsAway(Section section) {
    return section.links().stream()
        .map(Link::target)
        .anyMatch(t -> t instanceof Target.ToGuide || t instanceof Target.ToContact);
  }

  private static boolean isSignpost(Block block) {
    return block.text().length() <= LONGEST && leads(block, Target.ToGuide.class);
  }

  private static boolean leads(Block block, Class<? extends Target> to) {
    return block.targets().stream().anyMatch(to::isInstance);
  }
}
