package org.amparo.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enforces the limits on the rendering of one template. */
final class Guard {

  /**
   * The maximum call depth. Useful templates need a tenth of it. The stack holds five times as
   * much.
   */
  private static final int MAX_FRAMES = 2_000;

  private final Limits limits;
  private final boolean limitsDepth;
  private final long start;
  private final long nanoseconds;
  private long characters;
  private @Nullable TemplateException stop;
  private volatile boolean abandoned;

  private Guard(Limits limits, boolean limitsDepth, long start) {
    this.limits = limits;
    this.limitsDepth = limitsDepth;
    this.start = start;
    this.nanoseconds = limits.time().toNanos();
  }

  /** Returns a guard of time and length. */
  static Guard of(Limits limits) {
    return new Guard(limits, false, System.nanoTime());
  }

  /** Returns a guard that also limits the depth of calls, which is slow. */
  static Guard ofDepth(Limits limits) {
    return new Guard(limits, true, System.nanoTime());
  }

  /** Returns whether the template must stop. Called in each iteration and each macro call. */
  boolean isOver() {
    boolean late = System.nanoTime() - start > nanoseconds;
    return stopsIf(late || isTooLong() || (limitsDepth && depth() > MAX_FRAMES));
  }

  private boolean isTooLong() {
    return characters > limits.characters();
  }

  /** Records the place in the template when it must stop. */
  private boolean stopsIf(boolean over) {
    if (over && stop == null) {
      Environment here = Environment.getCurrentEnvironment();
      stop = here == null ? null : new TemplateException(here);
    }
    return stop != null;
  }

  private static long depth() {
    return StackWalker.getInstance().walk(frames -> frames.limit(MAX_FRAMES + 1L).count());
  }

  /**
   * Returns how long to wait for the template. This is longer than its time limit, so that a loop
   * stops itself and reports its place.
   */
  Duration patience() {
    return limits.time().multipliedBy(2).plusSeconds(2);
  }

  /** Records that the template exceeded its limits in code that does not call the guard. */
  void abandon() {
    abandoned = true;
  }

  /** Returns whether the template was stopped. */
  boolean wasStopped() {
    return abandoned || stop != null;
  }

  /** Returns the place where the template was stopped; empty if it was not stopped. */
  Optional<TemplateException> stop() {
    return Optional.ofNullable(stop);
  }

  /** Returns a writer that counts the characters written. */
  Writer counting(Writer out) {
    return new FilterWriter(out) {
      @Override
      public void write(int c) throws IOException {
        count(1);
        out.write(c);
      }

      @Override
      public void write(char[] text, int offset, int length) throws IOException {
        count(length);
        out.write(text, offset, length);
      }

      @Override
      public void write(String text, int offset, int length) throws IOException {
        count(length);
        out.write(text, offset, length);
      }
    };
  }

  /** Counts what is written. The time is only read in iterations and calls: writes are many. */
  private void count(int length) throws IOException {
    characters += length;
    if (stopsIf(isTooLong())) {
      throw new IOException("the template is over its limits");
    }
  }
}
