package org.amparo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
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
  private final Map<Language, Facts> facts = new ConcurrentHashMap<>();

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
    List<Facts.Found> ourFacts = facts(from, ours);
    List<Facts.Found> theirFacts = facts(to, theirs);
    if (ours.size() == theirs.size()) {
      return IntStream.range(0, ours.size())
          .filter(i -> !ourFacts.get(i).all().equals(theirFacts.get(i).all()))
          .mapToObj(
              i ->
                  problem(
                      ours.get(i), ourFacts.get(i), translation, theirs.get(i), theirFacts.get(i)));
    }
    if (ours.isEmpty() || theirs.isEmpty()) {
      return Stream.empty();
    }
    Facts.Found all = together(ourFacts);
    Facts.Found allTheirs = together(theirFacts);
    return all.all().equals(allTheirs.all())
        ? Stream.empty()
        : Stream.of(problem(ours.get(0), all, translation, theirs.get(0), allTheirs));
  }

  private List<Facts.Found> facts(Article article, List<Block> blocks) {
    Facts ofLanguage = facts.computeIfAbsent(article.language(), Facts::new);
    return blocks.stream().map(b -> ofLanguage.of(b, t -> name(article, t))).toList();
  }

  private static Facts.Found together(List<Facts.Found> facts) {
    return new Facts.Found(
        facts.stream().flatMap(f -> f.all().stream()).sorted().toList(),
        facts.stream().flatMap(f -> f.inWords().stream()).toList());
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

  private Problem problem(
      Block ours, Facts.Found facts, Section section, Block theirs, Facts.Found theirFacts) {
    List<String> here = only(theirFacts.all(), facts.all());
    List<String> there = only(facts.all(), theirFacts.all());
    List<String> words = facts.inWords();
    List<String> theirWords = theirFacts.inWords();
    boolean inWords = words.containsAll(there) && theirWords.containsAll(here);
    boolean manner = inWords && (here.isEmpty() || there.isEmpty() || chance(theirs, there, here));
    ProblemCode code = manner ? ProblemCode.NUMBER_IN_ONE : ProblemCode.OTHER_FACTS;
    SourcePlace place = ours.place();
    return Problem.of(
        code,
        theirs.place(),
        section.title(),
        shown(there),
        shown(here),
        place.file() + ":" + place.line());
  }

  /**
   * Whether two numbers in words may stand in for nothing: nobody has confirmed that the texts say
   * the same, and one number is of another order than the other, which no slip makes it.
   */
  private boolean chance(Block block, List<String> there, List<String> here) {
    return !confirmed.contains(block.place().file())
        && there.size() == 1
        && here.size() == 1
        && there.get(0).length() != here.get(0).length();
  }

  private static String shown(List<String> facts) {
    return facts.isEmpty() ? "—" : String.join(", ", facts);
  }

  /** What the first list has more often than the second. */
  private static List<String> only(List<String> some, List<String> others) {
    List<String> rest = new ArrayList<>(some);
    others.forEach(rest::remove);
    return rest;
  }
}
