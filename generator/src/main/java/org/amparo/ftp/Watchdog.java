package org.amparo.ftp;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ends connections that take no more bytes: Java itself waits without a limit when it sends. */
final class Watchdog implements AutoCloseable {

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread made = new Thread(task, "ftp-watchdog");
            made.setDaemon(true);
            return made;
          });

  private final Duration limit;

  Watchdog(Duration limit) {
    this.limit = limit;
  }

  /**
   * Begins to watch.
   *
   * @param end ends the connection; called after one to two limits without a move
   */
  Watch watch(Runnable end) {
    return new Watch(end);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  /** Watches one file. */
  final class Watch implements AutoCloseable {

    private final AtomicBoolean moved = new AtomicBoolean(true);
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Runnable end;
    private final Future<?> checks;

    private Watch(Runnable end) {
      this.end = end;
      long millis = limit.toMillis();
      checks = thread.scheduleAtFixedRate(this::check, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void check() {
      if (!moved.getAndSet(false) && !ended.getAndSet(true)) {
        end.run();
      }
    }

    /** Says that bytes were taken. */
    void moved() {
      moved.set(true);
    }

    /** Returns whether the connection was ended. */
    boolean isEnded() {
      return ended.get();
    }

    @Override
    public void close() {
      checks.cancel(false);
    }
  }
}
