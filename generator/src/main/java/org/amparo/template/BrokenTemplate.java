package org.amparo.template;

import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** A template that an organisation wrote and that does not work. */
public final class BrokenTemplate extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BrokenTemplate(Exception cause, String template, int line, int column, String what) {
    super(cause);
    SourcePlace place = new SourcePlace("templates/" + template, line, column);
    problem = Problem.of(ProblemCode.BROKEN_TEMPLATE, place, what);
  }

  /** What to tell the author. */
  public Problem problem() {
    return problem;
  }
}
