package org.amparo.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.facts.Fact;
import org.amparo.facts.FactDifference;
import org.amparo.facts.FactReader;
import org.amparo.facts.Facts;
import org.amparo.facts.Value.Address;
import org.amparo.model.Article;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Compares the facts of each translation with those of its original, block by block. Facts are
 * numbers, dates, phones and the targets of links; see {@link FactReader}.
 */
final class FactCheck {

  private static final String LINK = "→ ";

  /** A link to a page with an unknown id, since its file could not be read. */
  private static final String UNREAD = LINK + "?";

  private final SiteConfig config;
  private final TranslationSets sets;
  private final ErrorLines errors;
  private final CheckCache cache;
  private final Map<String, String> ids;
  private final Set<String> confirmed = new HashSet<>();
  private final Map<Language, FactReader> readers = new ConcurrentHashMap<>();

  FactCheck(Comparison comparison) {
    this.cache = comparison.cache();
    this.config = comparison.config();
    this.sets = comparison.sets();
    this.errors = comparison.errors();
    Site site = comparison.site();
    Snapshots snapshots = new Snapshots(site);
    Map<String, String> byFile = new HashMap<>();
    for (Article article : site.articles()) {
      byFile.put(article.file(), article.id());
      if (snapshots.find(article).isPresent()) {
        confirmed.add(article.file());
      }
    }
    this.ids = cache.ids(byFile);
  }

  List<Problem> problems() {
    return sets.all().parallelStream().flatMap(this::compare).toList();
  }

  private Stream<Problem> compare(Map<Language, Article> set) {
    Article original = TranslationSets.original(set, config);
    return TranslationSets.translations(set, original).stream()
        .filter(translation -> published(original, translation))
        .flatMap(
            translation ->
                cache
                    .facts(
                        translation.file(),
                        inputs(original, translation),
                        () -> compare(original, translation).toList())
                    .stream());
  }

  /** Returns whether readers see both: a draft is not compared. */
  private static boolean published(Article original, Article translation) {
    return original.isPublished() && translation.isPublished();
  }

  /** Returns everything that the result of a comparison depends on. */
  private List<Object> inputs(Article original, Article translation) {
    return List.of(
        original,
        translation,
        errors.lines(original),
        errors.lines(translation),
        ids,
        confirmed.contains(translation.file()));
  }

  private Stream<Problem> compare(Article original, Article translation) {
    return original.sections().stream().flatMap(s -> compare(original, s, translation));
  }

  private Stream<Problem> compare(Article original, Section section, Article translation) {
    Optional<Section> other =
        section.isIntroduction()
            ? translation.sections().stream().filter(Section::isIntroduction).findFirst()
            : translation.section(section.id());
    boolean sound =
        !errors.in(original, section) && other.filter(o -> errors.in(translation, o)).isEmpty();
    return sound && other.isPresent()
        ? compare(original, section, translation, other.get())
        : Stream.empty();
  }

  private Stream<Problem> compare(Article from, Section original, Article to, Section translation) {
    List<Claims> ours = claims(from, original);
    List<Claims> theirs = claims(to, translation);
    return Stream.concat(ours.stream(), theirs.stream()).anyMatch(Claims::linkToUnread)
        ? compare(withoutLinks(ours), translation, withoutLinks(theirs))
        : compare(ours, translation, theirs);
  }

  private Stream<Problem> compare(List<Claims> ours, Section translation, List<Claims> theirs) {
    if (ours.size() == theirs.size()) {
      return IntStream.range(0, ours.size())
          .boxed()
          .flatMap(i -> problem(ours.get(i), translation, theirs.get(i)).stream());
    }
    return ours.isEmpty() || theirs.isEmpty()
        ? Stream.empty()
        : problem(together(ours), translation, together(theirs)).stream();
  }

  private List<Claims> claims(Article article, Section section) {
    FactReader reader = readers.computeIfAbsent(article.language(), FactReader::new);
    return section.blocks().stream()
        .map(b -> new Claims(b, reader.read(b, t -> name(article, t))))
        .toList();
  }

  private static List<Claims> withoutLinks(List<Claims> claims) {
    return claims.stream().map(Claims::withoutLinks).toList();
  }

  private static Claims together(List<Claims> claims) {
    Facts all = Facts.join(claims.stream().map(Claims::facts).toList());
    return new Claims(claims.get(0).block(), all);
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
      return "term:" + term.id();
    }
    return target instanceof Target.External external ? external.url() : "?";
  }

  private Optional<Problem> problem(Claims ours, Section section, Claims theirs) {
    FactDifference difference = FactDifference.between(ours.facts(), theirs.facts());
    if (difference.isEmpty()) {
      return Optional.empty();
    }
    boolean harmless = difference.isWording() || unrelated(theirs.block(), difference);
    ProblemCode code = harmless ? ProblemCode.NUMBER_IN_ONE : ProblemCode.OTHER_FACTS;
    SourcePlace place = ours.block().place();
    return Optional.of(
        Problem.of(
            code,
            theirs.block().place(),
            section.title(),
            shown(difference.missing()),
            shown(difference.added()),
            place.file() + ":" + place.line()));
  }

  /**
   * Returns whether two number words are probably unrelated. They are if the translation is not
   * confirmed and the numbers have different digit counts. Otherwise one is probably a typo.
   */
  private boolean unrelated(Block block, FactDifference difference) {
    return !confirmed.contains(block.place().file()) && difference.isOtherOrder();
  }

  private static String shown(List<Fact> facts) {
    return facts.isEmpty()
        ? "—"
        : facts.stream().map(Fact::written).distinct().collect(Collectors.joining(", "));
  }

  /** A block with its facts, or the first block of a section with those of all its blocks. */
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
