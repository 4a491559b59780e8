package org.amparo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.amparo.facts.Fact;
import org.amparo.facts.FactDifference;
import org.amparo.facts.FactReader;
import org.amparo.facts.Facts;
import org.amparo.facts.Value.Address;
import org.amparo.model.Article;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;

/**
 * Compares the facts of texts in two languages. Facts are numbers, dates, phones and the targets of
 * links; see {@link FactReader}.
 */
final class FactComparison {

  private static final String LINK = "→ ";
  private static final String TERM = "term:";

  /** A link to a page with an unknown id, since its file could not be read. */
  private static final String UNREAD = LINK + "?";

  private final Map<String, String> ids;
  private final Map<Language, FactReader> readers = new ConcurrentHashMap<>();

  /**
   * @param ids of articles, by their files
   */
  FactComparison(Map<String, String> ids) {
    this.ids = ids;
  }

  /** Returns the ids of articles, by their files. */
  static Map<String, String> ids(Site site) {
    Map<String, String> byFile = new HashMap<>();
    site.articles().forEach(a -> byFile.put(a.file(), a.id()));
    return byFile;
  }

  /** Returns the ids of articles, by their files, on which a result depends. */
  Map<String, String> ids() {
    return ids;
  }

  /** Returns the section of a translation that has the anchor of the original's. */
  static Optional<Section> counterpart(Section section, Article translation) {
    return section.isIntroduction()
        ? translation.sections().stream().filter(Section::isIntroduction).findFirst()
        : translation.section(section.id());
  }

  /** Compares two sections: block by block if both have as many blocks, otherwise as a whole. */
  List<Difference> between(Article from, Section original, Article to, Section translation) {
    return between(
        new Part(original.id(), translation.title()),
        claims(from, original.blocks()),
        claims(to, translation.blocks()));
  }

  /** Compares the titles of two sections. */
  List<Difference> titles(Article from, Section original, Article to, Section translation) {
    return between(
        new Part(original.id(), translation.title()),
        claims(from, List.of(new Block(original.title(), original.place(), List.of()))),
        claims(to, List.of(new Block(translation.title(), translation.place(), List.of()))));
  }

  /** Compares the titles and summaries of two articles. */
  List<Difference> headings(Article from, Article to) {
    return between(
        new Part(OutdatedSections.HEADING, from.title()),
        claims(from, headingBlocks(from.heading(), from.idPlace())),
        claims(to, headingBlocks(to.heading(), to.idPlace())));
  }

  /** Compares two short texts: panel by panel if both have as many panels. */
  List<Difference> shortTexts(ShortTextPair pair) {
    return between(
        new Part(pair.original().kind().ending(), ""),
        pair.original().panels().stream().map(p -> panel(pair.from(), p)).toList(),
        pair.translation().panels().stream().map(p -> panel(pair.to(), p)).toList());
  }

  private Claims panel(Article article, Section panel) {
    return together(claims(article, withTitle(panel)));
  }

  /** Returns the facts that changed from an earlier text of a section to the current one. */
  FactDifference changes(Article article, Optional<Section> before, Section now) {
    return changes(
        before.map(b -> claims(article, withTitle(b))).orElse(List.of()),
        claims(article, withTitle(now)));
  }

  private static FactDifference changes(List<Claims> before, List<Claims> now) {
    boolean unread = isUnread(before) || isUnread(now);
    return FactDifference.between(
        facts(unread ? withoutLinks(before) : before), facts(unread ? withoutLinks(now) : now));
  }

  private static boolean isUnread(List<Claims> claims) {
    return claims.stream().anyMatch(Claims::linkToUnread);
  }

  private static List<Block> withTitle(Section section) {
    Block title = new Block(section.title(), section.place(), List.of());
    return Stream.concat(Stream.of(title), section.blocks().stream()).toList();
  }

  private static Facts facts(List<Claims> claims) {
    return Facts.join(claims.stream().map(Claims::facts).toList());
  }

  /** Returns the facts that changed from an earlier title and summary to the current ones. */
  FactDifference changes(Article article, List<String> heading) {
    SourcePlace place = article.idPlace();
    return changes(
        claims(article, headingBlocks(heading, place)),
        claims(article, headingBlocks(article.heading(), place)));
  }

  private static List<Block> headingBlocks(List<String> heading, SourcePlace place) {
    return heading.stream().map(text -> new Block(text, place, List.of())).toList();
  }

  private static List<Difference> between(Part part, List<Claims> first, List<Claims> second) {
    boolean unread = isUnread(first) || isUnread(second);
    List<Claims> ours = unread ? withoutLinks(first) : first;
    List<Claims> theirs = unread ? withoutLinks(second) : second;
    if (ours.size() == theirs.size()) {
      List<Difference> differences = new ArrayList<>();
      for (int i = 0; i < ours.size(); i++) {
        difference(part, ours.get(i), theirs.get(i)).ifPresent(differences::add);
      }
      return differences;
    }
    return ours.isEmpty() || theirs.isEmpty()
        ? List.of()
        : difference(part, together(ours), together(theirs)).stream().toList();
  }

  private static Optional<Difference> difference(Part part, Claims ours, Claims theirs) {
    FactDifference facts = FactDifference.between(ours.facts(), theirs.facts());
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                part.name(), part.title(), ours.block().place(), theirs.block().place(), facts));
  }

  private List<Claims> claims(Article article, List<Block> blocks) {
    return blocks.stream().map(b -> claim(article, b)).toList();
  }

  private Claims claim(Article article, Block block) {
    FactReader reader = readers.computeIfAbsent(article.language(), FactReader::new);
    return new Claims(block, reader.read(block, t -> name(article, t)));
  }

  private static List<Claims> withoutLinks(List<Claims> claims) {
    return claims.stream().map(Claims::withoutLinks).toList();
  }

  private static Claims together(List<Claims> claims) {
    return new Claims(claims.get(0).block(), facts(claims));
  }

  /** Returns whether two links of a text lead to one target, as far as it could be read. */
  boolean isSame(Article article, Target before, Target now) {
    String name = name(article, now);
    String earlier = name(article, before);
    return name.equals(earlier) || name.equals(UNREAD) || earlier.equals(UNREAD);
  }

  /** Returns a name of a link's target that is the same in every language. */
  private String name(Article article, Target target) {
    if (target instanceof Target.ToGuide guide) {
      boolean own = guide.file().equals(article.file());
      String id = own ? "" : ids.getOrDefault(guide.file(), "");
      if (!own && id.isEmpty()) {
        return UNREAD;
      }
      return LINK + (guide.section().isEmpty() ? id : id + "#" + guide.section());
    }
    if (target instanceof Target.ToSection section) {
      return LINK + "#" + section.section();
    }
    if (target instanceof Target.ToContact contact) {
      return "contact:" + contact.id();
    }
    if (target instanceof Target.ToTerm term) {
      return TERM + term.id();
    }
    if (target instanceof Target.ToBlank to) {
      return "blank:" + to.blank().name();
    }
    return target instanceof Target.External external ? external.url() : "?";
  }

  /** Returns whether a fact is a link to a page, a section or a term of the site. */
  static boolean isLinkInside(Fact fact) {
    return fact.value() instanceof Address address
        && (address.key().startsWith(LINK) || address.key().startsWith(TERM));
  }

  /** The name of a compared part, and its title. */
  private record Part(String name, String title) {}

  /** A block with its facts, or the first block of several with the facts of all. */
  private record Claims(Block block, Facts facts) {

    boolean linkToUnread() {
      return facts.all().stream()
          .anyMatch(f -> f.value() instanceof Address a && a.key().equals(UNREAD));
    }

    Claims withoutLinks() {
      List<Fact> rest = facts.all().stream().filter(f -> !isLink(f)).toList();
      return new Claims(block, new Facts(rest, facts.hasNumberWords()));
    }

    private static boolean isLink(Fact fact) {
      return fact.value() instanceof Address address && address.key().startsWith(LINK);
    }
  }
}
