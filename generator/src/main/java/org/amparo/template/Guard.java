package org.amparo.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Watches one template being filled in, and stops it when it goes over its limits. */
final class Guard {

  /** Ten times as deep as templates of any use; a stack holds five times as much. */
  private static final int MAX_FRAMES = 2_000;

  private final Limits limits;
  private final boolean watchesDepth;
  private final long start;
  private long characters;
  private @Nullable TemplateException stop;
  private volatile boolean abandoned;

  private Guard(Limits limits, boolean watchesDepth, long start) {
    this.limits = limits;
    this.watchesDepth = watchesDepth;
    this.start = start;
  }

  /** Watches time and length. */
  static Guard of(Limits limits) {
    return new Guard(limits, false, System.nanoTime());
  }

  /** Watches also how deep calls go, which takes long. */
  static Guard ofDepth(Limits limits) {
    return new Guard(limits, true, System.nanoTime());
  }

  /** Whether the template is to stop; asked at each turn of a loop and each call of a macro. */
  boolean isOver() {
    return stopsIf(isOverLimits() || (watchesDepth && depth() > MAX_FRAMES));
  }

  private boolean isOverLimits() {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return characters > limits.characters() || took.compareTo(limits.time()) > 0;
  }

  /** Notes where the template is when it is to stop. */
  private boolean stopsIf(boolean over) {
    Environment here = Environment.getCurrentEnvironment();
    if (over && stop == null && here != null) {
      stop = new TemplateException(here);
    }
    return stop != null;
  }

  private static long depth() {
    return StackWalker.getInstance().walk(frames -> frames.limit(MAX_FRAMES + 1L).count());
  }

  /**
   * How long to wait for the template: a little longer than its limit of time, so that a loop stops
   * itself and says where it is.
   */
  Duration patience() {
    return limits.time().multipliedBy(2).plusSeconds(2);
  }

  /** Notes that the template is over its limits where it does not ask. */
  void abandon() {
    abandoned = true;
  }

  /** Returns whether the template was stopped. */
  boolean wasStopped() {
    return abandoned || stop != null;
  }

  /** Where the template was when it was stopped, if it was. */
  Optional<TemplateException> stop() {
    return Optional.ofNullable(stop);
  }

  /** A writer that also watches what is written. */
  Writer watching(Writer out) {
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

  private void count(int length) throws IOException {
    characters += length;
    if (stopsIf(isOverLimits())) {
      throw new IOException("the template is over its limits");
    }
  }
}
