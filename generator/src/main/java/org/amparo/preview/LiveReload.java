package org.amparo.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

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

  private volatile PreviewState state;

  /**
   * @param state the first one
   */
  LiveReload(PreviewState state) {
    this.state = state;
  }

  /** Returns the present state. */
  PreviewState state() {
    return state;
  }

  /** Shows another state, and tells every page. */
  void show(PreviewState next) {
    state = next;
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
