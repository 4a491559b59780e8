package org.amparo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.facts.Fact;
import org.amparo.facts.FactDifference;
import org.amparo.model.Article;
import org.amparo.model.OutdatedSection;
import org.amparo.model.OutdatedSection.State;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Section;
import org.amparo.model.Snapshot;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Compares an original with its snapshot and, where it has changed, with its translation. Decides
 * what readers of the translation see.
 */
final class SnapshotComparison {

  private final FactComparison facts;
  private final ErrorLines errors;
  private final Article original;
  private final Article translation;
  private final Snapshot snapshot;
  private final IdentityHashMap<Section, Section> pairs;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, OutdatedSection> outdated = new HashMap<>();

  /**
   * @param comparison of the site
   * @param snapshot the original as it was when the translation was confirmed
   */
  SnapshotComparison(
      Comparison comparison, Article original, Article translation, Snapshot snapshot) {
    this.facts = comparison.facts();
    this.errors = comparison.errors();
    this.original = original;
    this.translation = translation;
    this.snapshot = snapshot;
    this.pairs = pairs(original, translation);
  }

  OutdatedSectionCheck.Found compare() {
    ChangedSections sections = new ChangedSections(facts);
    original.sections().stream()
        .filter(s -> sections.isChanged(original, s, snapshot) && !errors.in(original, s))
        .forEach(this::changed);
    if (isSeen()) {
      withdrawn();
      heading();
    }
    return new OutdatedSectionCheck.Found(problems, outdated);
  }

  /** Returns whether readers see both texts. In a draft, nothing is shown in its place. */
  private boolean isSeen() {
    return original.isPublished() && translation.isPublished();
  }

  /**
   * Returns the section of the translation for each of the original that has one: by the anchor, or
   * by the order if the anchors are made of the headings' words.
   */
  private static IdentityHashMap<Section, Section> pairs(Article original, Article translation) {
    IdentityHashMap<Section, Section> pairs = new IdentityHashMap<>();
    for (Section section : original.sections()) {
      FactComparison.counterpart(section, translation).ifPresent(s -> pairs.put(section, s));
    }
    List<Section> ours =
        original.sections().stream().filter(s -> isLoose(s) && !pairs.containsKey(s)).toList();
    List<Section> theirs =
        translation.sections().stream().filter(s -> isLoose(s) && !pairs.containsValue(s)).toList();
    for (int i = 0; i < ours.size() && ours.size() == theirs.size(); i++) {
      pairs.put(ours.get(i), theirs.get(i));
    }
    return pairs;
  }

  private static boolean isLoose(Section section) {
    return !section.named() && !section.isIntroduction();
  }

  /** Decides about a section of the original that has changed. */
  private void changed(Section section) {
    Optional<Section> other = Optional.ofNullable(pairs.get(section));
    FactDifference changes = facts.changes(original, snapshot.section(section.id()), section);
    boolean sound = isSeen() && other.filter(o -> errors.in(translation, o)).isEmpty();
    List<Difference> differences =
        sound && other.isPresent() ? differences(section, other.get(), changes) : List.of();
    if (!differences.isEmpty()) {
      mark(other.orElseThrow().id(), State.REPLACED, section);
      problems.add(replaced(section, differences));
    } else if (sound && other.isEmpty() && (isNew(section) || hasNews(changes))) {
      added(section);
    } else {
      mark(other.map(Section::id).orElse(section.id()), State.BEHIND, section);
      ProblemCode code =
          changes.isEmpty() ? ProblemCode.WORDING_CHANGED : ProblemCode.FACTS_CHANGED;
      problems.add(problem(code, place(other), section));
    }
  }

  private boolean isNew(Section section) {
    return !section.isIntroduction() && snapshot.section(section.id()).isEmpty();
  }

  /** Shows a section that the translation lacks. Another one of it may say what it said before. */
  private void added(Section section) {
    mark(section.id(), State.ADDED, section);
    problems.add(problem(ProblemCode.SECTION_ADDED, place(Optional.empty()), section));
    translation.sections().stream()
        .filter(s -> !s.isIntroduction() && !pairs.containsValue(s))
        .forEach(s -> markIfFirst(s.id(), State.BEHIND, s));
  }

  /** Marks the sections that the original had and no longer has. */
  private void withdrawn() {
    for (Section section : translation.sections()) {
      if (!pairs.containsValue(section) && snapshot.section(section.id()).isPresent()) {
        mark(section.id(), State.WITHDRAWN, section);
      }
    }
  }

  private void heading() {
    if (original.heading().equals(snapshot.heading())) {
      return;
    }
    FactDifference changes = facts.changes(original, snapshot.heading());
    List<Difference> differences = relevant(facts.headings(original, translation), changes);
    if (!differences.isEmpty()) {
      outdated.put(
          OutdatedSections.HEADING,
          new OutdatedSection(
              State.REPLACED, snapshot.confirmed(), original.language(), OutdatedSections.HEADING));
      problems.add(
          OutdatedSectionCheck.fromOriginal(
              ProblemCode.HEADING_REPLACED, differences, translation));
    }
  }

  /** Returns the differences for which the original is shown, also in the titles. */
  private List<Difference> differences(Section section, Section other, FactDifference changes) {
    List<Difference> all =
        Stream.concat(
                facts.titles(original, section, translation, other).stream(),
                facts.between(original, section, translation, other).stream())
            .toList();
    return relevant(all, changes);
  }

  /** Returns the differences that nobody confirmed and that are more than a manner of speaking. */
  private List<Difference> relevant(List<Difference> all, FactDifference changes) {
    return all.stream()
        .filter(d -> !snapshot.same().contains(d.key()))
        .filter(d -> !d.facts().isWording() || concerns(changes, d.facts()))
        .filter(d -> hasNews(d.facts()))
        .toList();
  }

  /** Returns whether a fact changed in the original that only one of the texts has. */
  private static boolean concerns(FactDifference changes, FactDifference difference) {
    return difference.missing().stream().anyMatch(f -> isAmong(f, changes.added()))
        || difference.added().stream().anyMatch(f -> isAmong(f, changes.missing()));
  }

  private static boolean isAmong(Fact fact, List<Fact> facts) {
    return facts.stream().anyMatch(f -> f.value().key().equals(fact.value().key()));
  }

  /** Returns whether more differs than links inside the site, which lead to no wrong number. */
  private static boolean hasNews(FactDifference difference) {
    return Stream.concat(difference.missing().stream(), difference.added().stream())
        .anyMatch(f -> !FactComparison.isLinkInside(f));
  }

  private void mark(String anchor, State state, Section section) {
    outdated.put(anchor, outdated(state, section));
  }

  private void markIfFirst(String anchor, State state, Section section) {
    outdated.putIfAbsent(anchor, outdated(state, section));
  }

  private OutdatedSection outdated(State state, Section section) {
    return new OutdatedSection(
        state, snapshot.confirmed(section.id()), original.language(), section.id());
  }

  /** Returns where the translation of a section begins; the whole file if it has none. */
  private SourcePlace place(Optional<Section> other) {
    return other.map(Section::place).orElse(SourcePlace.wholeFile(translation.file()));
  }

  private Problem problem(ProblemCode code, SourcePlace place, Section section) {
    return Problem.of(
        code,
        place,
        section.title(),
        snapshot.confirmed(section.id()).toString(),
        original.file() + ":" + Math.max(1, section.place().line()),
        translation.id(),
        translation.language().tag());
  }

  private Problem replaced(Section section, List<Difference> differences) {
    Problem problem =
        OutdatedSectionCheck.fromOriginal(ProblemCode.SECTION_REPLACED, differences, translation);
    return Problem.of(
        problem.code(),
        problem.place(),
        Stream.concat(
                problem.details().stream(), Stream.of(snapshot.confirmed(section.id()).toString()))
            .toArray(String[]::new));
  }
}
