package org.amparo.problem;

import java.util.List;

/** Writes problems as text. */
public interface ProblemFormat {

  /**
   * Returns the problems as text, sorted by place, each once.
   *
   * @return text that ends with a line end, or is empty
   */
  String format(List<Problem> problems);
}
