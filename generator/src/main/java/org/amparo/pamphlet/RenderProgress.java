package org.amparo.pamphlet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The state that the rendering threads share: the number of rendered files and the first I/O
 * failure. {@link #end} throws the failure after all threads have ended.
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

  synchronized boolean isRunning() {
    return failure == null;
  }

  synchronized void end() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
