package org.amparo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSection;
import org.amparo.model.OutdatedSection.State;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Snapshot;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Compares each original with its snapshot, which is its text when a translation was last
 * confirmed. File dates are not used. A corrected typo would count as a change. A touched file
 * would count as translated.
 */
final class OutdatedSectionCheck {

  private final Comparison comparison;
  private final SiteConfig config;
  private final TranslationSets sets;
  private final Set<Language> mayExist;
  private final Snapshots snapshots;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Map<String, OutdatedSection>> outdated = new HashMap<>();

  OutdatedSectionCheck(Comparison comparison) {
    this.comparison = comparison;
    this.config = comparison.config();
    this.sets = comparison.sets();
    this.mayExist =
        comparison
            .unread()
            .languages(comparison.site().articles().stream().filter(Article::isPublished).toList());
    this.snapshots = new Snapshots(comparison.site());
  }

  /** Returns the outdated sections of the site, with a problem for each. */
  Checked<OutdatedSections> check() {
    for (Map<Language, Article> set : sets.all()) {
      Article original = TranslationSets.original(set, config);
      if (!mayBeNoOriginal(original)) {
        TranslationSets.translations(set, original).stream()
            .filter(t -> original.isPublished() || !t.isPublished()) // a draft outdates no page
            .forEach(t -> check(original, t));
      }
    }
    return new Checked<>(new OutdatedSections(outdated), problems);
  }

  /** Returns whether an unread text may be the original instead of the article. */
  private boolean mayBeNoOriginal(Article article) {
    Optional<Language> own = Optional.of(article.language());
    return !article.original().equals(own)
        && config.languages().stream()
            .takeWhile(l -> !l.equals(article.language()))
            .anyMatch(mayExist::contains);
  }

  private void check(Article original, Article translation) {
    List<ShortTextPair> shortTexts =
        original.isPublished() && translation.isPublished()
            ? ShortTextPair.of(comparison.site(), original, translation)
            : List.of();
    Optional<Snapshot> snapshot = snapshots.find(translation);
    shortTexts.forEach(pair -> check(pair, snapshot));
    if (snapshot.isEmpty()) {
      checkUnconfirmed(original, translation);
      return;
    }
    ErrorLines errors = comparison.errors();
    List<Object> inputs =
        List.of(
            original,
            translation,
            snapshot.get(),
            errors.lines(original),
            errors.lines(translation),
            comparison.facts().ids());
    Found found =
        comparison
            .cache()
            .outdated(
                translation.file(),
                inputs,
                () ->
                    new SnapshotComparison(comparison, original, translation, snapshot.get())
                        .compare());
    problems.addAll(found.problems());
    if (!found.outdated().isEmpty()) {
      outdated.put(translation.file(), found.outdated());
    }
  }

  /**
   * Compares a card or zine with that of the original. A snapshot does not contain them. So readers
   * get that of the original wherever facts differ, unless somebody said that both say the same.
   */
  private void check(ShortTextPair pair, Optional<Snapshot> snapshot) {
    List<String> same = snapshot.map(Snapshot::same).orElse(List.of());
    List<Difference> differences =
        comparison.facts().shortTexts(pair).stream()
            .filter(d -> !d.facts().isWording() && !same.contains(d.key()))
            .toList();
    if (!differences.isEmpty()) {
      LocalDate confirmed = snapshot.map(Snapshot::confirmed).orElse(OutdatedSection.NEVER);
      outdated.put(
          pair.translation().file(),
          Map.of(
              OutdatedSections.WHOLE,
              new OutdatedSection(
                  State.REPLACED, confirmed, pair.from().language(), pair.original().file())));
      problems.add(fromOriginal(ProblemCode.SHORT_TEXT_REPLACED, differences, pair.to()));
    }
  }

  /** Returns the problem that readers see a part of the original in place of its translation. */
  static Problem fromOriginal(ProblemCode code, List<Difference> differences, Article translation) {
    Difference first = differences.get(0);
    return Problem.of(
        code,
        first.translation(),
        first.title(),
        all(differences, Difference::missing),
        all(differences, Difference::added),
        first.line(),
        translation.id(),
        translation.language().tag());
  }

  private static String all(List<Difference> differences, Function<Difference, String> values) {
    String all =
        differences.stream()
            .map(values)
            .filter(v -> !v.equals(Problem.NONE))
            .distinct()
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? Problem.NONE : all;
  }

  /**
   * Asks for a confirmation, but not of a draft. Readers get a notice, and the sections of the
   * original that the translation lacks.
   */
  private void checkUnconfirmed(Article original, Article translation) {
    if (original.isPublished() && translation.isPublished()) {
      SourcePlace place = SourcePlace.wholeFile(translation.file());
      String language = translation.language().tag();
      problems.add(Problem.of(ProblemCode.NOT_CONFIRMED, place, translation.id(), language));
      outdated.put(
          translation.file(), Unconfirmed.sections(original, translation, comparison.errors()));
    }
  }

  /**
   * The result for one translation.
   *
   * @param outdated by the anchors of the outdated sections, what readers see
   */
  record Found(List<Problem> problems, Map<String, OutdatedSection> outdated) {
    Found {
      problems = List.copyOf(problems);
      outdated = Map.copyOf(outdated);
    }
  }
}
