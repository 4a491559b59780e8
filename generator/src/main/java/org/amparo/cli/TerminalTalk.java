package org.amparo.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amparo.publish.Talk;
import org.amparo.text.Messages;

/** Speaks with the person at the terminal. */
final class TerminalTalk implements Talk {

  private static final double MEGA = 1e6;

  /** A line of progress for each of so many parts. */
  private static final int PARTS = 20;

  private final CommandLine.Streams streams;
  private final PrintStream out;
  private final Messages messages;
  private final TerminalQuestions questions;
  private long shown;

  TerminalTalk(CommandLine.Streams streams, Messages messages) {
    this.streams = streams;
    this.out = streams.out();
    this.messages = messages;
    this.questions = new TerminalQuestions(out, messages, streams.answers());
  }

  @Override
  public void say(List<String> lines) {
    lines.forEach(out::println);
  }

  @Override
  public Optional<Boolean> ask(List<String> lines, String question) {
    return questions.askWith(lines, question + " " + messages.get("publish.yes-no"));
  }

  @Override
  public Optional<String> secret(String question) {
    out.print(question + " ");
    out.flush();
    Optional<String> secret = streams.secrets().get().filter(s -> !s.isEmpty());
    out.println();
    return secret;
  }

  @Override
  public boolean canAsk() {
    return Launcher.isTerminal();
  }

  @Override
  public void at(long sent, long all, Optional<Duration> left) {
    long part = all == 0 ? PARTS : sent * PARTS / all;
    if (part > shown && left.isPresent()) {
      shown = part;
      long minutes = left.get().toMinutes();
      streams.err().println(messages.get("publish.left", sent / MEGA, all / MEGA, minutes));
    }
  }
}
