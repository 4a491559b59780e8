package org.amparo.git;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs JGit apart, since a repository on a full stick makes a thread of JGit print its failure
 * although the push says it too.
 */
final class Quiet extends ThreadGroup {

  private Quiet() {
    super("git");
  }

  /**
   * Runs something and waits for it.
   *
   * @throws IOException that it throws
   */
  static <T> T call(Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(new Quiet(), task, "git");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    // The push has failed with the same reason.
  }
}
