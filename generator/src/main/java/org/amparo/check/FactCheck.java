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
import org.amparo.model.Article;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Holds the facts of a translation against those of its original, block by block. */
final class FactCheck {

  private final SiteConfig config;
  private final TranslationSets pairs;
  private final ErrorLines mistakes;
  private final CheckCache memory;
  private final Map<String, String> ids;
  private final Set<String> confirmed = new HashSet<>();
  private final Map<Language, FactReader> facts = new ConcurrentHashMap<>();

  FactCheck(Comparison comparison) {
    this.memory = comparison.memory();
    this.config = comparison.config();
    this.pairs = comparison.pairs();
    this.mistakes = comparison.mistakes();
    Site site = comparison.site();
    Snapshots snapshots = new Snapshots(site);
    Map<String, String> byFile = new HashMap<>();
    for (Article article : site.articles()) {
      byFile.put(article.file(), article.id());
      if (snapshots.of(article).isPresent()) {
        confirmed.add(article.file());
      }
    }
    this.ids = memory.ids(byFile);
  }

  List<Problem> problems() {
    return pairs.all().parallelStream().flatMap(this::compare).toList();
  }

  private Stream<Problem> compare(Map<Language, Article> pair) {
    Article original = TranslationSets.original(pair, config);
    return TranslationSets.translations(pair, original).stream()
        .filter(translation -> published(original, translation))
        .flatMap(
            translation ->
                memory
                    .facts(
                        translation.file(),
                        inputs(original, translation),
                        () -> compare(original, translation).toList())
                    .stream());
  }

  /** A draft is still being translated: it is compared once readers are to see both. */
  private static boolean published(Article original, Article translation) {
    return original.isPublished() && translation.isPublished();
  }

  /** All that the comparison of a pair looks at. */
  private List<Object> inputs(Article original, Article translation) {
    return List.of(
        original,
        translation,
        mistakes.lines(original),
        mistakes.lines(translation),
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
        !mistakes.in(original, section) && other.filter(o -> mistakes.in(translation, o)).isEmpty();
    return sound && other.isPresent()
        ? compare(original, section, translation, other.get())
        : Stream.empty();
  }

  private Stream<Problem> compare(Article from, Section original, Article to, Section translation) {
    List<Block> ours = original.blocks();
    List<Block> theirs = translation.blocks();
    List<Facts> ourFacts = facts(from, ours);
    List<Facts> theirFacts = facts(to, theirs);
    if (ours.size() == theirs.size()) {
      return IntStream.range(0, ours.size())
          .boxed()
          .flatMap(
              i ->
                  problem(
                      ours.get(i),
                      translation,
                      theirs.get(i),
                      FactDifference.between(ourFacts.get(i), theirFacts.get(i)))
                      .stream());
    }
    if (ours.isEmpty() || theirs.isEmpty()) {
      return Stream.empty();
    }
    FactDifference all = FactDifference.between(Facts.join(ourFacts), Facts.join(theirFacts));
    return problem(ours.get(0), translation, theirs.get(0), all).stream();
  }

  private List<Facts> facts(Article article, List<Block> blocks) {
    FactReader reader = facts.computeIfAbsent(article.language(), FactReader::new);
    return blocks.stream().map(b -> reader.read(b, t -> name(article, t))).toList();
  }

  /** What a link's target is called in every language. */
  private String name(Article article, Target target) {
    if (target instanceof Target.ToGuide guide) {
      boolean own = guide.file().equals(article.file());
      String id = own ? "" : ids.getOrDefault(guide.file(), "?");
      return "→ " + (guide.section().isEmpty() ? id : id + "#" + guide.section());
    }
    if (target instanceof Target.ToSection section) {
      return "→ #" + section.section();
    }
    if (target instanceof Target.ToContact contact) {
      return "contact:" + contact.id();
    }
    if (target instanceof Target.ToTerm term) {
      return "term:" + term.id();
    }
    return target instanceof Target.Outside outside ? outside.url() : "?";
  }

  private Optional<Problem> problem(
      Block ours, Section section, Block theirs, FactDifference difference) {
    if (difference.isEmpty()) {
      return Optional.empty();
    }
    boolean manner = difference.isWording() || chance(theirs, difference);
    ProblemCode code = manner ? ProblemCode.NUMBER_IN_ONE : ProblemCode.OTHER_FACTS;
    SourcePlace place = ours.place();
    return Optional.of(
        Problem.of(
            code,
            theirs.place(),
            section.title(),
            shown(difference.missing()),
            shown(difference.added()),
            place.file() + ":" + place.line()));
  }

  /**
   * Whether two numbers in words may stand in for nothing: nobody has confirmed that the texts say
   * the same, and one number is of another order than the other, which no slip makes it.
   */
  private boolean chance(Block block, FactDifference difference) {
    return !confirmed.contains(block.place().file()) && difference.isOtherOrder();
  }

  private static String shown(List<Fact> facts) {
    return facts.isEmpty()
        ? "—"
        : facts.stream().map(Fact::written).distinct().collect(Collectors.joining(", "));
  }
}
