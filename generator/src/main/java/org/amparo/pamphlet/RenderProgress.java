package org.amparo.pamphlet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What all threads share: how many files are rendered, and the first failure of the disk. It is
 * thrown when all have ended, so that no writer is left running.
 */
final class RenderProgress {

  private final Progress progress;
  private final int all;
  private int done;
  private @Nullable IOException failure;

  RenderProgress(Progress progress, long all) {
    this.progress = progress;
    this.all = (int) all;
  }

  synchronized void count() {
    done++;
    progress.rendered(Math.min(done, all), all);
  }

  synchronized void fail(IOException failed) {
    failure = failure == null ? failed : failure;
  }

  synchronized boolean goesOn() {
    return failure == null;
  }

  synchronized void end() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
