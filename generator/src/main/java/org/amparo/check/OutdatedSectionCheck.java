package org.amparo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Holds each original against the text that its translation was last confirmed against. Dates
 * mislead: a mended slip looks like news, and a touched file looks translated.
 */
final class OutdatedSectionCheck {

  private final SiteConfig config;
  private final TranslationSets pairs;
  private final ErrorLines mistakes;
  private final CheckCache memory;
  private final Snapshots snapshots;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Map<String, LocalDate>> stale = new HashMap<>();

  OutdatedSectionCheck(Comparison comparison) {
    this.memory = comparison.memory();
    this.config = comparison.config();
    this.pairs = comparison.pairs();
    this.mistakes = comparison.mistakes();
    this.snapshots = new Snapshots(comparison.site());
  }

  Checked<OutdatedSections> drift() {
    for (Map<Language, Article> pair : pairs.all()) {
      Article original = TranslationSets.original(pair, config);
      TranslationSets.translations(pair, original).stream()
          .filter(t -> original.isPublished() || !t.isPublished()) // a draft outdates no page
          .forEach(t -> check(original, t));
    }
    return new Checked<>(new OutdatedSections(stale), problems);
  }

  private void check(Article original, Article translation) {
    Optional<Snapshot> snapshot = snapshots.of(translation);
    if (snapshot.isEmpty()) {
      checkUnconfirmed(original, translation);
      return;
    }
    List<Object> inputs = List.of(original, translation, snapshot.get(), mistakes.lines(original));
    Found found =
        memory.drift(
            translation.file(), inputs, () -> compared(original, translation, snapshot.get()));
    problems.addAll(found.problems());
    if (!found.stale().isEmpty()) {
      stale.put(translation.file(), found.stale());
    }
  }

  /** Nobody is asked to confirm a draft: it is still being translated. */
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
      Optional<Section> then = snapshot.section(section.id());
      boolean same = then.filter(t -> words(t).equals(words(section))).isPresent();
      if (!same && !mistakes.in(original, section)) {
        LocalDate day = snapshot.confirmed(section.id());
        found.add(problem(original, translation, section, then, day));
        since.put(section.id(), day);
      }
    }
    return new Found(found, since);
  }

  private static Problem problem(
      Article original,
      Article translation,
      Section section,
      Optional<Section> then,
      LocalDate since) {
    FactReader reader = new FactReader(original.language());
    Facts before = then.map(t -> facts(reader, t)).orElse(Facts.join(List.of()));
    boolean factsChanged = !FactDifference.between(before, facts(reader, section)).isEmpty();
    ProblemCode code = factsChanged ? ProblemCode.FACTS_CHANGED : ProblemCode.WORDING_CHANGED;
    SourcePlace place =
        translation
            .section(section.id())
            .map(Section::place)
            .orElse(SourcePlace.wholeFile(translation.file()));
    String where = original.file() + ":" + Math.max(1, section.place().line());
    return Problem.of(
        code,
        place,
        section.title(),
        since.toString(),
        where,
        translation.id(),
        translation.language().tag());
  }

  /** A section's words; spaces and emphasis do not count. */
  private static String words(Section section) {
    String all = section.title() + "\n" + section.text();
    return all.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static Facts facts(FactReader reader, Section section) {
    return Facts.join(
        section.blocks().stream().map(b -> reader.read(b, Object::toString)).toList());
  }

  /**
   * What came of one translation.
   *
   * @param stale by the anchors of sections that may be behind: the day they were confirmed
   */
  record Found(List<Problem> problems, Map<String, LocalDate> stale) {
    Found {
      problems = List.copyOf(problems);
      stale = Map.copyOf(stale);
    }
  }
}
