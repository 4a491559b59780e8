package org.amparo.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.amparo.publish.Publishing;
import org.amparo.publish.Talk;
import org.amparo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Publishing while the page shows how far it is. It runs in a thread of its own; what it asks is
 * answered by a form of the page.
 */
final class PublishJob implements Talk {

  private static final double MEGA = 1e6;

  /** How long a question waits for an answer. */
  private static final Duration WAIT = Duration.ofMinutes(30);

  private final Messages console;
  private final List<String> lines = new ArrayList<>();
  private final SynchronousQueue<String> answers = new SynchronousQueue<>();
  private @Nullable Question question;
  private String progress = "";
  private Publishing.@Nullable Outcome outcome;

  PublishJob(Messages console) {
    this.console = console;
  }

  /**
   * What the job asks.
   *
   * @param text the question
   * @param secret whether the answer is a password
   */
  public record Question(String text, boolean secret) {}

  /** What is done. */
  @FunctionalInterface
  interface Work {
    Publishing.Outcome run() throws IOException;
  }

  /** Starts the work. */
  void start(Work work) {
    Thread thread = new Thread(() -> run(work), "desk-publish");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Work work) {
    try {
      end(work.run());
    } catch (IOException | UncheckedIOException e) {
      say(List.of(console.get("disk.failed", String.valueOf(e.getMessage()))));
      end(Publishing.Outcome.FAILED);
    }
  }

  private synchronized void end(Publishing.Outcome ended) {
    outcome = ended;
    progress = "";
  }

  /** Returns whether the work goes on. */
  synchronized boolean isRunning() {
    return outcome == null;
  }

  /**
   * Adds what a page shows of it: everything that was said, how far it is, and what is asked now or
   * what came of it.
   */
  synchronized void show(Map<String, Object> model) {
    model.put("lines", List.copyOf(lines));
    model.put("progress", progress);
    model.put("running", isRunning());
    if (question != null) {
      model.put("question", question);
    }
    if (outcome != null) {
      model.put("outcome", outcome.name());
    }
  }

  /** Answers the question; nothing happens if none is asked. */
  void answer(String answer) {
    synchronized (this) {
      if (question == null) {
        return;
      }
      question = null;
    }
    try {
      answers.offer(answer, 1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void say(List<String> more) {
    lines.addAll(more);
  }

  @Override
  public Optional<Boolean> ask(List<String> more, String text) {
    say(more);
    return asked(new Question(text, false)).map(a -> a.equals("yes"));
  }

  @Override
  public Optional<String> secret(String text) {
    return asked(new Question(text, true)).filter(a -> !a.isEmpty());
  }

  private Optional<String> asked(Question next) {
    synchronized (this) {
      question = next;
    }
    try {
      return Optional.ofNullable(answers.poll(WAIT.toMinutes(), TimeUnit.MINUTES));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public boolean canAsk() {
    return true;
  }

  @Override
  public synchronized void at(long sent, long all, Optional<Duration> left) {
    long minutes = left.orElse(Duration.ZERO).toMinutes();
    progress = console.get("publish.left", sent / MEGA, all / MEGA, minutes);
  }
}
