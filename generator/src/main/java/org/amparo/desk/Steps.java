package org.amparo.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amparo.model.SourcePlace;
import org.amparo.output.FileNames;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** What to do next: the problems of a site, the most urgent first, with the way to each place. */
final class Steps {

  /** How many of a kind are shown. */
  private static final int MAX_OF_KIND = 3;

  /** The problems of a translation that are seen best beside its original. */
  private static final Set<String> COMPARED =
      Set.of("G203", "G207", "G208", "G209", "G213", "G214", "G215", "G216");

  /** The screens of lists, by their files. */
  static final Map<String, String> SCREENS = screens();

  private final List<Problem> problems;
  private final Words words;
  private final Workplace place;
  private final Visit visit;

  Steps(Workplace place, Visit visit) {
    this.problems = place.state().problems();
    this.words = place.words(visit);
    this.place = place;
    this.visit = visit;
  }

  private static Map<String, String> screens() {
    Map<String, String> screens = new HashMap<>();
    for (ListKind kind : ListKind.values()) {
      screens.put(kind.file(), kind.screen());
    }
    screens.put(SourcePaths.QUESTIONS, QuestionsScreen.NAME);
    screens.put(SourcePaths.SETTINGS, SiteScreen.NAME);
    return Map.copyOf(screens);
  }

  /** Returns the steps: of each kind a few, with the number of the others. */
  List<Step> all() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        Comparator.comparing((Problem p) -> p.severity())
            .thenComparing(p -> !p.code().code().startsWith("G5"))
            .thenComparing(p -> p.code().code()));
    Map<ProblemCode, Integer> seen = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    for (Problem problem : sorted) {
      if (seen.merge(problem.code(), 1, Integer::sum) <= MAX_OF_KIND) {
        steps.add(step(problem));
      }
    }
    return steps;
  }

  /** Returns the problems of one file. */
  List<Step> of(String file) {
    return problems.stream()
        .filter(p -> p.place().file().equals(file))
        .sorted(Comparator.comparing(Problem::severity))
        .map(this::step)
        .toList();
  }

  /** Returns these problems. */
  List<Step> of(List<Problem> some) {
    return some.stream().map(this::step).toList();
  }

  private Step step(Problem problem) {
    SourcePlace at = problem.place();
    return new Step(
        problem.severity().name().toLowerCase(Locale.ROOT),
        words.what(problem),
        words.hint(problem),
        place.title(at.file(), words),
        at,
        link(problem));
  }

  /** Returns the address of the screen that mends a problem; empty if no screen does. */
  private String link(Problem problem) {
    String file = problem.place().file();
    if (problem.code() == ProblemCode.COPY_OF_FILE) {
      return visit.to(ChooseScreen.NAME);
    }
    boolean text = file.startsWith(SourcePaths.CONTENT) && FileNames.isMarkdown(file);
    if (SCREENS.containsKey(file)) {
      return visit.to(SCREENS.get(file));
    }
    if (!text && !file.endsWith(".yml")) {
      return "";
    }
    boolean compared =
        COMPARED.contains(problem.code().code())
            && place.article(file).filter(place::isTranslation).isPresent();
    return compared
        ? visit.to(TranslationScreen.NAME, file)
        : visit.toGuide(file) + "&line=" + problem.place().line() + field(problem);
  }

  /** Returns the field that is missing, as a part of a query. */
  private static String field(Problem problem) {
    return problem.code() == ProblemCode.MISSING_FIELD
        ? "&field=" + Visit.encoded(problem.details().get(0))
        : "";
  }

  /**
   * One problem as a step.
   *
   * @param severity {@code error}, {@code warning} or {@code info}
   * @param what is wrong
   * @param hint how to mend it
   * @param title of the text that it is in, or the name of the file
   * @param place where it is
   * @param link the screen that mends it; may be empty
   */
  public record Step(
      String severity, String what, String hint, String title, SourcePlace place, String link) {}
}
