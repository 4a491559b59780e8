package org.amparo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.config.SiteConfig;
import org.amparo.facts.FactDifference;
import org.amparo.facts.FactReader;
import org.amparo.facts.Facts;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Section;
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

  private final SiteConfig config;
  private final TranslationSets sets;
  private final ErrorLines errors;
  private final CheckCache cache;
  private final Set<Language> mayExist;
  private final Snapshots snapshots;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Map<String, LocalDate>> outdated = new HashMap<>();

  OutdatedSectionCheck(Comparison comparison) {
    this.cache = comparison.cache();
    this.config = comparison.config();
    this.sets = comparison.sets();
    this.errors = comparison.errors();
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
    Optional<Snapshot> snapshot = snapshots.find(translation);
    if (snapshot.isEmpty()) {
      checkUnconfirmed(original, translation);
      return;
    }
    List<Object> inputs = List.of(original, translation, snapshot.get(), errors.lines(original));
    Found found =
        cache.outdated(
            translation.file(), inputs, () -> compared(original, translation, snapshot.get()));
    problems.addAll(found.problems());
    if (!found.outdated().isEmpty()) {
      outdated.put(translation.file(), found.outdated());
    }
  }

  /** Asks for a confirmation, but not of a draft. */
  private void checkUnconfirmed(Article original, Article translation) {
    if (original.isPublished() && translation.isPublished()) {
      SourcePlace place = SourcePlace.wholeFile(translation.file());
      String language = translation.language().tag();
      problems.add(Problem.of(ProblemCode.NOT_CONFIRMED, place, translation.id(), language));
    }
  }

  private Found compared(Article original, Article translation, Snapshot snapshot) {
    List<Problem> found = new ArrayList<>();
    Map<String, LocalDate> since = new HashMap<>();
    for (Section section : original.sections()) {
      Optional<Section> confirmed = snapshot.section(section.id());
      boolean same = confirmed.filter(c -> words(c).equals(words(section))).isPresent();
      if (!same && !errors.in(original, section)) {
        found.add(
            Problem.of(
                code(original.language(), section, confirmed),
                place(translation, section),
                section.title(),
                snapshot.confirmed(section.id()).toString(),
                original.file() + ":" + Math.max(1, section.place().line()),
                translation.id(),
                translation.language().tag()));
        since.put(section.id(), snapshot.confirmed(section.id()));
      }
    }
    return new Found(found, since);
  }

  /** Returns whether the facts of a section changed since it was confirmed, or only its words. */
  private static ProblemCode code(Language language, Section section, Optional<Section> confirmed) {
    FactReader reader = new FactReader(language);
    Facts before = confirmed.map(c -> facts(reader, c)).orElse(Facts.join(List.of()));
    return FactDifference.between(before, facts(reader, section)).isEmpty()
        ? ProblemCode.WORDING_CHANGED
        : ProblemCode.FACTS_CHANGED;
  }

  /** Returns the place of a section's translation; the whole file if it has none. */
  private static SourcePlace place(Article translation, Section section) {
    return translation
        .section(section.id())
        .map(Section::place)
        .orElse(SourcePlace.wholeFile(translation.file()));
  }

  /** Returns the title and the words of a section without emphasis, with single spaces. */
  private static String words(Section section) {
    String all = section.title() + "\n" + section.text();
    return all.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static Facts facts(FactReader reader, Section section) {
    return Facts.join(
        section.blocks().stream().map(b -> reader.read(b, Object::toString)).toList());
  }

  /**
   * The result for one translation.
   *
   * @param outdated by the anchors of the outdated sections, the day they were confirmed
   */
  record Found(List<Problem> problems, Map<String, LocalDate> outdated) {
    Found {
      problems = List.copyOf(problems);
      outdated = Map.copyOf(outdated);
    }
  }
}
