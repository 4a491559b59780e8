package org.amparo.problem;

import java.util.List;
import org.amparo.model.SourcePlace;
import org.amparo.text.Messages;

/**
 * Writes problems as workflow commands, which GitHub shows beside the lines of a change:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
public final class GithubFormat implements ProblemFormat {

  private final Messages messages;

  /**
   * @param messages of {@code problems_LANG.properties}
   */
  public GithubFormat(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String format(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    problems.stream().sorted().distinct().forEach(p -> append(out, p));
    return out.toString();
  }

  private void append(StringBuilder out, Problem problem) {
    SourcePlace place = problem.place();
    String command =
        switch (problem.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "notice";
        };
    out.append("::").append(command).append(" file=").append(property(place.file()));
    if (place.line() > 0) {
      out.append(",line=").append(place.line());
    }
    if (place.column() > 0) {
      out.append(",col=").append(place.column());
    }
    out.append(",title=").append(problem.code().code()).append("::");
    out.append(data(problem.what(messages) + " " + problem.hint(messages))).append('\n');
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
