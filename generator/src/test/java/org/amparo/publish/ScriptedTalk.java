package org.amparo.publish;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person whose answers are known before; {@code yes} is a yes. */
public final class ScriptedTalk implements Talk {

  private final Deque<String> answers;
  private final List<String> said = new ArrayList<>();

  ScriptedTalk(String... answers) {
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  /** Returns everything that was said and asked. */
  public String said() {
    return String.join("\n", said);
  }

  @Override
  public void say(List<String> lines) {
    said.addAll(lines);
  }

  @Override
  public Optional<Boolean> ask(List<String> lines, String question) {
    say(lines);
    return secret(question).map("yes"::equals);
  }

  @Override
  public Optional<String> secret(String question) {
    said.add(question);
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public boolean canAsk() {
    return !answers.isEmpty();
  }

  @Override
  public void at(long sent, long all, Optional<Duration> left) {
    // not shown
  }
}
