package org.amparo.publish;

import java.util.List;
import java.util.Optional;

/** Speaks with the person who publishes, at a terminal or at the desk. */
public interface Talk extends Progress {

  /** Shows some lines. */
  void say(List<String> lines);

  /**
   * Shows some lines and asks a question.
   *
   * @return whether the answer is a yes; empty if nobody answers
   */
  Optional<Boolean> ask(List<String> lines, String question);

  /**
   * Asks for a secret, which is not shown while it is typed.
   *
   * @return empty if nobody answers, or nothing was typed
   */
  Optional<String> secret(String question);

  /** Returns whether somebody can be asked. */
  boolean canAsk();
}
