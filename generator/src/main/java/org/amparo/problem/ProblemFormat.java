package org.amparo.problem;

import java.util.List;

/** A way to write problems down. All of them say the same. */
public interface ProblemFormat {

  /**
   * The problems as text, sorted by place, each once.
   *
   * @return ends with a line end, unless it is empty
   */
  String format(List<Problem> problems);
}
