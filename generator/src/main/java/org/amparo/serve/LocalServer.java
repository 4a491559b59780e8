package org.amparo.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** Answers requests to a port of this machine. Other machines cannot reach it. */
public final class LocalServer implements AutoCloseable {

  /** The largest body that is read, in bytes: a photograph of a phone, several times over. */
  private static final int MAX_BODY = 40_000_000;

  /** How long an answer is waited for when the server ends. */
  private static final int PATIENCE_SECONDS = 2;

  private final ReadWriteLock running = new ReentrantReadWriteLock();
  private final HttpServer http;
  private final ExecutorService threads = Executors.newCachedThreadPool(LocalServer::daemon);
  private final Map<String, String> headers;
  private final Function<Request, Optional<Answer>> refusals;
  private final Function<Request, Answer> answers;

  /**
   * Starts listening.
   *
   * @param port to listen on; 0 for any that is free
   * @param headers of every answer
   * @param refusals makes the answer to a request that is refused; empty for one that is admitted.
   *     It is asked before the body is read, and sees none
   * @param answers makes the answer to a request; called by several threads
   * @throws IOException if the port is taken
   */
  public LocalServer(
      int port,
      Map<String, String> headers,
      Function<Request, Optional<Answer>> refusals,
      Function<Request, Answer> answers)
      throws IOException {
    this.refusals = refusals;
    this.headers = Map.copyOf(headers);
    this.answers = answers;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    http.setExecutor(threads);
    http.createContext("/", this::answer);
  }

  /** Begins to answer. */
  public void start() {
    http.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "local-server");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns the port that it listens on. */
  public int port() {
    return http.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      headers.forEach(exchange.getResponseHeaders()::set);
      boolean asProxy = exchange.getRequestURI().getRawAuthority() != null;
      Optional<Answer> refusal =
          asProxy ? Optional.of(Answer.empty(403)) : refusals.apply(request(exchange, new byte[0]));
      if (refusal.isPresent()) {
        send(exchange, refusal.get());
      } else if (length(exchange) > MAX_BODY) {
        exchange.sendResponseHeaders(413, -1);
      } else {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        send(
            exchange, body.length > MAX_BODY ? Answer.empty(413) : answer(request(exchange, body)));
      }
    }
  }

  private Answer answer(Request request) {
    running.readLock().lock();
    try {
      return answers.apply(request);
    } finally {
      running.readLock().unlock();
    }
  }

  /** Returns the length of a body that its headers name; 0 if they name none. */
  private static long length(HttpExchange exchange) {
    String named = exchange.getRequestHeaders().getFirst("Content-Length");
    return named != null && named.matches("[0-9]{1,18}") ? Long.parseLong(named) : 0;
  }

  private static Request request(HttpExchange exchange, byte[] body) {
    String query = exchange.getRequestURI().getRawQuery();
    String path = exchange.getRequestURI().getPath();
    return new Request(
        exchange.getRequestMethod(),
        path == null ? "" : path,
        query == null ? "" : query,
        exchange.getRequestHeaders(),
        new Bytes(body));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    if (answer.body() instanceof Bytes body) {
      boolean none = exchange.getRequestMethod().equals("HEAD") || body.length() == 0;
      exchange.sendResponseHeaders(answer.code(), none ? -1 : body.length());
      if (!none) {
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(body.array());
        }
      }
    } else if (answer.body() instanceof Answer.Stream stream) {
      exchange.sendResponseHeaders(answer.code(), 0);
      try (OutputStream out = exchange.getResponseBody()) {
        stream.write(out);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Ends listening. What is being answered is waited for, because it may be writing a file. */
  @Override
  public void close() {
    http.stop(0);
    try {
      if (running.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        running.writeLock().unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }
}
