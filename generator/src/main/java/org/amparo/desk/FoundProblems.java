package org.amparo.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.edit.Fix;
import org.amparo.problem.Problem;
import org.amparo.text.Json;

/** The problems of a text, as the script of its editor underlines and corrects them. */
final class FoundProblems {

  private final Workplace place;
  private final Words words;

  FoundProblems(Workplace place, Visit visit) {
    this.place = place;
    this.words = place.pages().words(visit.language());
  }

  /**
   * Returns the problems of a file as values for {@link Json}.
   *
   * @param text of the file, as it is checked
   */
  List<Map<String, Object>> of(String file, String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return place.state().problems().stream()
        .filter(p -> p.place().file().equals(file))
        .map(p -> values(p, lines))
        .toList();
  }

  private Map<String, Object> values(Problem problem, String text) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("line", problem.place().line());
    values.put("column", problem.place().column());
    values.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    values.put("code", problem.code().code());
    values.put("what", problem.what(words.problems()));
    values.put("hint", problem.hint(words.problems()));
    Fix.of(problem, text)
        .ifPresent(
            fix ->
                values.put(
                    "fix",
                    Map.of(
                        "label", words.desk().get("editor.fix", fix.text()),
                        "from", fix.from(),
                        "to", fix.to(),
                        "text", fix.text())));
    return values;
  }
}
