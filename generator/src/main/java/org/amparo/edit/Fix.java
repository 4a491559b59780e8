package org.amparo.edit;

import java.util.Optional;
import java.util.Set;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * A change of a text that corrects a problem: what was written is replaced by what the problem
 * suggests.
 *
 * @param from the index of the first character to replace
 * @param to the index after the last one
 * @param text what comes in its place
 */
public record Fix(int from, int to, String text) {

  /** Problems of a field, whose first detail was written instead of the suggestion. */
  private static final Set<ProblemCode> FIELDS =
      Set.of(
          ProblemCode.UNKNOWN_KEY,
          ProblemCode.WRONG_DATE,
          ProblemCode.WRONG_VALUE,
          ProblemCode.UNKNOWN_TOPIC,
          ProblemCode.WRONG_FORM);

  /** Problems of a link, whose second detail is in its address. */
  private static final Set<ProblemCode> LINKS =
      Set.of(
          ProblemCode.NO_SUCH_PAGE,
          ProblemCode.NO_SUCH_SECTION,
          ProblemCode.NO_SUCH_CONTACT,
          ProblemCode.NO_SUCH_TERM,
          ProblemCode.OTHER_CASE,
          ProblemCode.NO_SUCH_FILE);

  /**
   * Returns the change that corrects a problem.
   *
   * @param text of the problem's file, with line feeds only
   * @return empty if the problem suggests nothing, or if what was written is not found
   */
  public static Optional<Fix> of(Problem problem, String text) {
    boolean image = problem.code() == ProblemCode.NO_SUCH_IMAGE;
    boolean link = LINKS.contains(problem.code());
    boolean known = image || link || FIELDS.contains(problem.code());
    if (!known || problem.nearest().isEmpty() || problem.place().line() < 1) {
      return Optional.empty();
    }
    int line = lineStart(text, problem.place().line());
    int start = line + Math.max(0, problem.place().column() - 1);
    int end = text.indexOf('\n', start);
    String rest = text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end);
    int address = link || image ? rest.indexOf("](") + 2 : 0;
    boolean inAddress = address != 1; // a link by its name has none
    String written = problem.details().get(link ? 1 : 0);
    int at = inAddress && !written.isEmpty() ? rest.indexOf(written, address) : -1;
    return at < 0
        ? Optional.empty()
        : Optional.of(new Fix(start + at, start + at + written.length(), problem.nearest()));
  }

  private static int lineStart(String text, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    return start;
  }
}
