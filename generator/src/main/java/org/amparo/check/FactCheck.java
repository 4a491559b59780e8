package org.amparo.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Section;
import org.amparo.model.Snapshot;
import org.amparo.parallel.Parallel;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Compares the facts of each translation with those of its original, block by block. A section
 * whose original changed since it was confirmed is left to {@link OutdatedSectionCheck}.
 */
final class FactCheck {

  private final SiteConfig config;
  private final TranslationSets sets;
  private final ErrorLines errors;
  private final CheckCache cache;
  private final FactComparison facts;
  private final Snapshots snapshots;

  FactCheck(Comparison comparison) {
    this.cache = comparison.cache();
    this.config = comparison.config();
    this.sets = comparison.sets();
    this.errors = comparison.errors();
    this.facts = comparison.facts();
    this.snapshots = new Snapshots(comparison.site());
  }

  List<Problem> problems() {
    return Parallel.map(List.copyOf(sets.all()), set -> compare(set).toList()).stream()
        .flatMap(List::stream)
        .toList();
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
        facts.ids(),
        snapshots.find(translation));
  }

  private Stream<Problem> compare(Article original, Article translation) {
    Optional<Snapshot> snapshot = snapshots.find(translation);
    ChangedSections changed = new ChangedSections(facts);
    Stream<Difference> heading =
        snapshot.isEmpty() || snapshot.get().heading().equals(original.heading())
            ? facts.headings(original, translation).stream()
            : Stream.of();
    Stream<Difference> sections =
        original.sections().stream()
            .filter(s -> snapshot.isEmpty() || !changed.isChanged(original, s, snapshot.get()))
            .flatMap(s -> compare(original, s, translation));
    return Stream.concat(heading, sections)
        .filter(d -> snapshot.isEmpty() || !snapshot.get().same().contains(d.key()))
        .map(d -> problem(d, translation, snapshot.isPresent()));
  }

  private Stream<Difference> compare(Article original, Section section, Article translation) {
    Optional<Section> other = FactComparison.counterpart(section, translation);
    boolean sound =
        !errors.in(original, section) && other.filter(o -> errors.in(translation, o)).isEmpty();
    return sound && other.isPresent()
        ? Stream.concat(
            facts.titles(original, section, translation, other.get()).stream(),
            facts.between(original, section, translation, other.get()).stream())
        : Stream.of();
  }

  /**
   * Returns a problem. Two number words are probably unrelated if the translation is not confirmed
   * and the numbers have different digit counts. Otherwise one is probably a typo.
   */
  private static Problem problem(Difference difference, Article translation, boolean confirmed) {
    boolean unrelated = !confirmed && difference.facts().isOtherOrder();
    boolean harmless = difference.facts().isWording() || unrelated;
    ProblemCode code = harmless ? ProblemCode.NUMBER_IN_ONE : ProblemCode.OTHER_FACTS;
    return Problem.of(
        difference.facts().isOrder() ? ProblemCode.CALL_ORDER : code,
        difference.translation(),
        difference.part().equals(OutdatedSections.HEADING)
            ? OutdatedSections.HEADING
            : difference.title(),
        difference.missing(),
        difference.added(),
        difference.original().file() + ":" + difference.original().line(),
        translation.id(),
        translation.language().tag());
  }
}
