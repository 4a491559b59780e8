package org.amparo.problem;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.amparo.model.Address;
import org.amparo.model.SourcePlace;
import org.amparo.text.Json;
import org.amparo.text.Messages;

/**
 * Writes problems as SARIF 2.1.0, which code hosts and editors read:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
public final class SarifFormat implements ProblemFormat {

  private final Messages messages;
  private final String version;

  /**
   * @param messages of {@code problems_LANG.properties}
   * @param version of the program
   */
  public SarifFormat(Messages messages, String version) {
    this.messages = messages;
    this.version = version;
  }

  @Override
  public String format(List<Problem> problems) {
    List<Problem> sorted = problems.stream().sorted().distinct().toList();
    Map<String, Object> driver =
        object("name", "Amparo", "version", version, "rules", rules(sorted));
    Map<String, Object> run =
        object(
            "tool",
            object("driver", driver),
            "columnKind",
            "utf16CodeUnits",
            "results",
            sorted.stream().map(this::result).toList());
    Map<String, Object> log =
        object(
            "$schema",
            "https://json.schemastore.org/sarif-2.1.0.json",
            "version",
            "2.1.0",
            "runs",
            List.of(run));
    return Json.of(log) + "\n";
  }

  private static List<Map<String, Object>> rules(List<Problem> problems) {
    TreeSet<ProblemCode> codes = new TreeSet<>();
    problems.forEach(p -> codes.add(p.code()));
    return codes.stream()
        .map(
            c ->
                object(
                    "id", c.code(), "defaultConfiguration", object("level", level(c.severity()))))
        .toList();
  }

  private Map<String, Object> result(Problem problem) {
    SourcePlace place = problem.place();
    Map<String, Object> physical = object("artifactLocation", object("uri", uri(place.file())));
    if (place.line() > 0) {
      Map<String, Object> region = object("startLine", place.line());
      if (place.column() > 0) {
        region.put("startColumn", place.column());
      }
      physical.put("region", region);
    }
    String text = problem.what(messages) + " " + problem.hint(messages);
    return object(
        "ruleId",
        problem.code().code(),
        "level",
        level(problem.severity()),
        "message",
        object("text", text),
        "locations",
        List.of(object("physicalLocation", physical)));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** Returns a path for a file of the site, and an absolute URI for any other. */
  private static String uri(String file) {
    Path path = Path.of(file);
    return path.isAbsolute() ? path.toUri().toString() : new Address(file).encoded();
  }

  private static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
    }
    return object;
  }
}
