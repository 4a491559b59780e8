package org.amparo.docx;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends the wait for work that takes too long. */
final class TimeLimit {

  private TimeLimit() {}

  /**
   * Does a piece of work in a thread of its own, which ends with the program.
   *
   * @throws DocxException if it takes longer, or more memory than there is
   * @throws IOException that of the work
   */
  static <T> T of(Duration time, Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "word");
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
