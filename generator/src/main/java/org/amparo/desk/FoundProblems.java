package org.amparo.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.edit.Fix;
import org.amparo.problem.Problem;
import org.amparo.text.Json;
import org.amparo.text.LineEnds;

/** The problems of a text, as the script of its editor underlines and corrects them. */
final class FoundProblems {

  private final Workplace place;
  private final Words words;

  FoundProblems(Workplace place, Visit visit) {
    this.place = place;
    this.words = place.words(visit);
  }

  /**
   * Returns the problems of a file as values for {@link Json}.
   *
   * @param text of the file, as it is checked
   * @param start where the edited text begins in it
   */
  List<Map<String, Object>> of(String file, String text, GuideText.Place start) {
    return of(place.state().problems(), file, text, start);
  }

  /** Returns those of some problems that are in a file; errors are first. */
  List<Map<String, Object>> of(
      List<Problem> problems, String file, String text, GuideText.Place start) {
    String lines = LineEnds.plain(text);
    return problems.stream()
        .filter(p -> p.place().file().equals(file))
        .sorted(Comparator.comparing(Problem::severity))
        .map(p -> values(p, lines, start))
        .toList();
  }

  private Map<String, Object> values(Problem problem, String text, GuideText.Place start) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("line", Math.max(0, problem.place().line() - start.lines()));
    values.put("field", start.field(problem));
    values.put("column", problem.place().column());
    values.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    values.put("code", problem.code().code());
    values.put("what", words.what(problem));
    values.put("hint", words.hint(problem));
    Fix.of(problem, text)
        .filter(fix -> fix.from() >= start.index())
        .ifPresent(fix -> values.put("fix", values(fix, start.index())));
    return values;
  }

  private Map<String, Object> values(Fix fix, int start) {
    return Map.of(
        "label",
        words.desk().get("editor.fix", fix.text()),
        "from",
        fix.from() - start,
        "to",
        fix.to() - start,
        "text",
        fix.text());
  }
}
