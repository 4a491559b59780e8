package org.amparo.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells open pages about changes by server-sent events. A browser has one stream for all its tabs;
 * a page requests the rest.
 */
final class LiveReload {

  /**
   * The number of seconds without a change after which a comment is sent. Sending it fails if the
   * page is closed.
   */
  private static final long KEEP_ALIVE_SECONDS = 10;

  private final Set<BlockingQueue<String>> streams = ConcurrentHashMap.newKeySet();

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CompletableFuture<PreviewState> first = new CompletableFuture<>();

  private volatile @Nullable PreviewState latest;

  /**
   * Waits until somebody asks for a state.
   *
   * @param milliseconds how long at most
   * @return whether somebody asked
   */
  boolean awaitQuestion(long milliseconds) throws InterruptedException {
    return asked.await(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Returns whether there is a state, so that nobody has to wait for it. */
  boolean isReady() {
    return latest != null;
  }

  /**
   * Returns the present state. Waits for the first one.
   *
   * @throws CompletionException if the site could not be built yet
   */
  PreviewState state() {
    asked.countDown();
    PreviewState present = latest;
    return present == null ? first.join() : present;
  }

  /** Lets nobody wait any more for a first state that could not be made. */
  void fail(Exception reason) {
    first.completeExceptionally(reason);
  }

  /** Shows another state, and tells every page. */
  void show(PreviewState next) {
    latest = next;
    first.complete(next);
    streams.forEach(stream -> stream.add("data: changed\n\n"));
  }

  /**
   * Writes one stream of events until it is closed.
   *
   * @throws IOException when the browser closes it
   * @throws InterruptedException when the server is closed
   */
  void serve(OutputStream body) throws IOException, InterruptedException {
    BlockingQueue<String> stream = new LinkedBlockingQueue<>();
    streams.add(stream);
    try {
      body.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
      body.flush();
      while (true) {
        String event = stream.poll(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
        body.write((event == null ? ":\n\n" : event).getBytes(StandardCharsets.UTF_8));
        body.flush();
      }
    } finally {
      streams.remove(stream);
    }
  }
}
