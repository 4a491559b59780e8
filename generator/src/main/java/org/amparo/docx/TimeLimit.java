package org.amparo.docx;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work with a time limit. */
final class TimeLimit {

  private TimeLimit() {}

  /**
   * Runs work in a daemon thread and returns its result.
   *
   * @throws DocxException if the work takes longer, or runs out of memory
   * @throws IOException of the work
   */
  static <T> T run(Duration time, Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "docx");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new DocxException(DocxException.Reason.LONG);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof VirtualMachineError) { // no memory
        throw new DocxException(DocxException.Reason.LONG);
      }
      throw new IllegalStateException(e);
    }
  }
}
