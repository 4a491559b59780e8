package org.amparo.offline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/** A host of a site as the web has many: it compresses text, counts what it sends, and can fail. */
final class StaticServer implements AutoCloseable {

  /** What was asked for; {@code saving} is what a script itself fetches. */
  record Asked(String path, int sent, boolean saving, String referer) {}

  /** How a host answers for one file when it does not answer well. */
  enum Trouble {
    /** It closes the connection. */
    CLOSES,
    /** It takes the question and never answers. */
    HANGS,
    /** It answers with other bytes, as a proxy that changes pages does. */
    REWRITES,
    /** It sends the right bytes with status 404, as nginx does for its own page of errors. */
    DISOWNS,
    /** It has no such file. */
    LACKS,
    /** It answers with status 500 and a page of its own. */
    ERRS,
    /** It sends half of the bytes, and then none. */
    STALLS,
    /** It sends half of the bytes and closes the connection when told to. */
    TEARS,
    /** It calls the right bytes plain text. */
    MISLABELS,
    /** It fails once and then answers well. */
    FAILS_ONCE
  }

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "webmanifest", "application/manifest+json",
          "txt", "text/plain",
          "xml", "application/xml",
          "svg", "image/svg+xml",
          "png", "image/png",
          "zip", "application/zip");

  private static final int PACKET = 1500;

  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
  private final Map<String, String> headers = new ConcurrentHashMap<>();
  private volatile Path folder;
  private volatile boolean shortens;
  private volatile boolean packs = true;
  private volatile Predicate<String> isCompressed = name -> !name.matches(".*[.](png|zip)");
  private volatile int bytesPerSecond;
  private final ReentrantLock link = new ReentrantLock(true);
  private volatile String keeping = "no-cache";
  private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
  private final Map<String, Path> builds = new ConcurrentHashMap<>();
  private final BlockingQueue<HttpExchange> torn = new LinkedBlockingQueue<>();
  private HttpServer server;
  private final int port;

  private StaticServer(Path folder) throws IOException {
    this.folder = folder;
    this.server = listen(0);
    this.port = server.getAddress().getPort();
  }

  static StaticServer of(Path folder) throws IOException {
    return new StaticServer(folder);
  }

  private HttpServer listen(int at) throws IOException {
    HttpServer made =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
    made.createContext("/", this::answer);
    made.setExecutor(threads);
    made.start();
    return made;
  }

  String address(String path) {
    return "http://localhost:" + port + "/" + path;
  }

  /** Returns the requests since the last call. */
  List<Asked> asked() {
    List<Asked> now = List.copyOf(asked);
    asked.removeAll(now);
    return now;
  }

  /** The files that a save asked for since then, without its list and the worker. */
  List<String> saved() {
    return asked().stream()
        .filter(Asked::saving)
        .map(Asked::path)
        .filter(p -> !p.startsWith("offline/") && !p.equals("sw.js"))
        .toList();
  }

  /**
   * Closes the connection of the answer that is torn, as soon as half of it is sent. A browser may
   * drop what it has not read of a closed connection, so a test first waits until it has read it.
   */
  void tears() throws InterruptedException {
    torn.take().close();
  }

  /** Shows another build from now on. */
  void shows(Path other) {
    folder = other;
  }

  /** Leads every address of a page to the same without {@code .html}, as some hosts do. */
  void shortens() {
    shortens = true;
  }

  /** Compresses only files of such names from now on. */
  void compresses(Predicate<String> names) {
    isCompressed = names;
  }

  /** Limits the bytes sent in a second from now on, over all answers. */
  void isSlow(int bytes) {
    bytesPerSecond = bytes;
  }

  /** Lets browsers keep what they fetch, as many hosts do. */
  void letsKeep() {
    keeping = "max-age=600";
  }

  /** Sends a header with everything from now on. */
  void sends(String header, String value) {
    headers.put(header, value);
  }

  /** Sends this number of further answers, and then no more. */
  void cutAfter(int answers) {
    left.set(answers);
  }

  /** Does not answer any more for one file. */
  void refuses(String path) {
    has(path, Trouble.CLOSES);
  }

  /**
   * Answers for one file with trouble. A host with a troubled page has no packs either, so that the
   * page itself is asked for.
   */
  void has(String path, Trouble trouble) {
    troubles.put(path, trouble);
    packs &= !path.endsWith(".html");
  }

  /** Has no packs of pages from now on, so that they are asked for one by one. */
  void hasNoPacks() {
    packs = false;
  }

  /** Answers for one file with that of another build. */
  void takes(String path, Path build) {
    builds.put(path, build);
  }

  /** Answers well for all files. */
  void isWell() {
    troubles.clear();
    packs = true;
  }

  void stop() {
    server.stop(0);
  }

  void startAgain() {
    left.set(Integer.MAX_VALUE);
    try {
      server = listen(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    boolean saving = "empty".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest"));
    boolean cut = left.get() < Integer.MAX_VALUE && left.decrementAndGet() < 0;
    Trouble trouble = troubles.get(path);
    if (cut || trouble == Trouble.CLOSES) {
      exchange.close();
      return;
    }
    if (trouble == Trouble.HANGS) {
      asked.add(new Asked(path, 0, saving, ""));
      return; // the connection stays open
    }
    if (trouble == Trouble.FAILS_ONCE && troubles.remove(path, trouble)) {
      asked.add(new Asked(path, 0, saving, ""));
      exchange.sendResponseHeaders(500, -1);
      exchange.close();
      return;
    }
    if (trouble == Trouble.ERRS) {
      asked.add(new Asked(path, 0, saving, ""));
      exchange.sendResponseHeaders(500, -1);
      exchange.close();
      return;
    }
    if (shortens && path.endsWith(".html")) {
      String shorter = path.replaceFirst("(index)?\\.html$", "");
      exchange.getResponseHeaders().set("Location", "/" + shorter);
      exchange.sendResponseHeaders(308, -1);
      exchange.close();
      return;
    }
    Path file = builds.getOrDefault(path, folder).resolve(path);
    if (Files.isDirectory(file)) {
      file = file.resolve("index.html");
    } else if (shortens && !Files.exists(file)) {
      file = folder.resolve(path + ".html");
    }
    boolean lacks = trouble == Trouble.LACKS || (!packs && path.startsWith("offline/pages/"));
    boolean there = Files.isRegularFile(file) && !lacks;
    byte[] bytes = Files.readAllBytes(there ? file : folder.resolve("404.html"));
    String name = there ? file.toString() : "404.html";
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    if (trouble == Trouble.REWRITES) {
      bytes = concat(bytes, "<!-- seen -->".getBytes(StandardCharsets.UTF_8));
    }
    if (trouble == Trouble.MISLABELS) {
      type = "text/plain";
    }
    if (isCompressed.test(name)) {
      bytes = compressed(bytes);
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", keeping);
    String referer = exchange.getRequestHeaders().getFirst("Referer");
    asked.add(new Asked(path, bytes.length, saving, referer == null ? "" : referer));
    boolean found = there && trouble != Trouble.DISOWNS;
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
    if (trouble == Trouble.STALLS || trouble == Trouble.TEARS) {
      exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
      exchange.getResponseBody().flush();
      if (trouble == Trouble.TEARS) {
        torn.add(exchange);
      }
      return; // of a stalled answer the connection stays open
    }
    try (OutputStream body = exchange.getResponseBody()) {
      send(body, bytes);
    }
  }

  private void send(OutputStream body, byte[] bytes) throws IOException {
    if (bytesPerSecond == 0) {
      body.write(bytes);
      return;
    }
    for (int start = 0; start < bytes.length; start += PACKET) {
      link.lock();
      try {
        Thread.sleep(1000L * PACKET / bytesPerSecond);
      } catch (InterruptedException e) {
        throw new IOException(e);
      } finally {
        link.unlock();
      }
      body.write(bytes, start, Math.min(PACKET, bytes.length - start));
      body.flush();
    }
  }

  private static byte[] concat(byte[] bytes, byte[] more) {
    byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, all, bytes.length, more.length);
    return all;
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
