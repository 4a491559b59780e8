package org.amparo.template;

import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** A template that an organisation wrote and that does not work. */
public final class BrokenTemplate extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BrokenTemplate(Exception cause, String template, int line, int column, String what) {
    this(cause, Problem.of(ProblemCode.BROKEN_TEMPLATE, place(template, line, column), what));
  }

  private BrokenTemplate(Throwable cause, Problem problem) {
    super(cause);
    this.problem = problem;
  }

  /** A template that calls itself or repeats something without an end. */
  static BrokenTemplate endless(Throwable cause, String template, int line) {
    return new BrokenTemplate(
        cause, Problem.of(ProblemCode.ENDLESS_TEMPLATE, place(template, line, 0)));
  }

  private static SourcePlace place(String template, int line, int column) {
    return new SourcePlace("templates/" + template, line, column);
  }

  /** What to tell the author. */
  public Problem problem() {
    return problem;
  }
}
