package org.amparo.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.text.Json;
import org.amparo.text.Messages;

/** Writes problems as JSON lines, for scripts: an object a line; lines and columns from 1. */
public final class JsonFormat implements ProblemFormat {

  private final Messages messages;

  /**
   * @param messages of {@code problems_LANG.properties}
   */
  public JsonFormat(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String format(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    problems.stream().sorted().distinct().forEach(p -> out.append(Json.of(fields(p))).append('\n'));
    return out.toString();
  }

  private Map<String, Object> fields(Problem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", problem.code().code());
    fields.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    fields.put("file", problem.place().file());
    fields.put("line", problem.place().line());
    fields.put("column", problem.place().column());
    fields.put("what", problem.what(messages));
    fields.put("mend", problem.hint(messages));
    return fields;
  }
}
