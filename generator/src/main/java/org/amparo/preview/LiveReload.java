package org.amparo.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What the browser's open pages show. Server-sent events tell a browser of every change, by one
 * stream for all its tabs; a page asks for the rest.
 */
final class LiveReload {

  /** A page that is gone is noticed when nothing can be written to it. */
  private static final long BREATH = 10;

  private final Set<BlockingQueue<String>> open = ConcurrentHashMap.newKeySet();

  private volatile PreviewState view;

  /**
   * @param view what is shown first
   */
  LiveReload(PreviewState view) {
    this.view = view;
  }

  /** What is shown now. */
  PreviewState view() {
    return view;
  }

  /** Shows something else, and tells every page. */
  void show(PreviewState now) {
    view = now;
    open.forEach(tab -> tab.add("data: changed\n\n"));
  }

  /**
   * Serves one page until it is closed.
   *
   * @throws IOException once it is closed
   */
  void serve(HttpExchange exchange) throws IOException {
    BlockingQueue<String> tab = new LinkedBlockingQueue<>();
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    open.add(tab);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
      body.flush();
      while (true) {
        String event = tab.poll(BREATH, TimeUnit.SECONDS);
        body.write((event == null ? ":\n\n" : event).getBytes(StandardCharsets.UTF_8));
        body.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(tab);
    }
  }
}
