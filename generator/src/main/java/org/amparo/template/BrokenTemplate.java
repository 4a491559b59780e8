package org.amparo.template;

import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** A template that cannot be parsed or evaluated, or that exceeds its limits. */
public final class BrokenTemplate extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * @param place see {@link #place}
   * @param expression the expression that failed, or the template's name
   */
  BrokenTemplate(Exception cause, SourcePlace place, String expression) {
    this(cause, Problem.of(ProblemCode.BROKEN_TEMPLATE, place, expression));
  }

  private BrokenTemplate(Throwable cause, Problem problem) {
    super(cause);
    this.problem = problem;
  }

  /** Returns the exception for an endless loop or recursion. */
  static BrokenTemplate endless(Throwable cause, String template, int line) {
    return new BrokenTemplate(
        cause, Problem.of(ProblemCode.ENDLESS_TEMPLATE, place(template, line, 0)));
  }

  /**
   * Returns a place in a template.
   *
   * @param template its path below {@code templates/}
   * @param line from 1, or 0 if it is unknown
   * @param column from 1, or 0 if it is unknown
   */
  static SourcePlace place(String template, int line, int column) {
    return new SourcePlace("templates/" + template, line, column);
  }

  /** Returns the problem for the author. */
  public Problem problem() {
    return problem;
  }
}
