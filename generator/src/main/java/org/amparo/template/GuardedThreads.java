package org.amparo.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Threads that render templates. FreeMarker checks in each iteration and each macro call whether
 * its thread is interrupted; here the {@link Guard} answers, and so learns the place in the
 * template.
 */
final class GuardedThreads {

  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), GuardedThread::new);

  /**
   * Runs a task and waits for it.
   *
   * @param task renders a template
   * @param guard enforces its limits
   * @throws TemplateException from the task
   * @throws IOException from the task, or if this thread is interrupted
   */
  void run(Task task, Guard guard) throws TemplateException, IOException {
    Future<?> done = threads.submit(guarded(task, guard));
    try {
      done.get(guard.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) { // in one long expression, which never asks the guard
      done.cancel(true);
      guard.abandon();
      throw new IOException(e);
    } catch (ExecutionException e) {
      rethrow(e.getCause());
    } catch (InterruptedException e) {
      done.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Callable<?> guarded(Task task, Guard guard) {
    return () -> {
      GuardedThread thread = (GuardedThread) Thread.currentThread();
      thread.guard = guard;
      try {
        task.run();
        return true;
      } catch (RuntimeException e) { // FreeMarker's own, which is not public
        throw guard.wasStopped() ? new IOException(e) : e;
      } catch (OutOfMemoryError e) { // one text or list of an expression is too large
        guard.abandon();
        throw new IOException(e);
      } finally {
        thread.guard = null;
      }
    };
  }

  private static void rethrow(@Nullable Throwable cause) throws TemplateException, IOException {
    if (cause instanceof TemplateException e) {
      throw e;
    } else if (cause instanceof IOException e) {
      throw e;
    } else if (cause instanceof Error e) {
      throw e;
    }
    throw cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /** A task that renders a template. */
  @FunctionalInterface
  interface Task {

    /** Renders the template. */
    void run() throws TemplateException, IOException;
  }

  private static final class GuardedThread extends Thread {

    private @Nullable Guard guard;

    GuardedThread(Runnable work) {
      super(work, "template");
      setDaemon(true);
    }

    @Override
    public boolean isInterrupted() {
      return super.isInterrupted() || (guard != null && guard.isOver());
    }
  }
}
