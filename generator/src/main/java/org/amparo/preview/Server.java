package org.amparo.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.source.SiteFolder;

/** Serves the site and the preview's own files to the browsers of this machine, from memory. */
final class Server implements AutoCloseable {

  /** The folder of the preview's own files. */
  static final String OWN = ".preview/";

  /** The page below the panel as long as no site could be built. */
  private static final byte[] EMPTY_PAGE =
      "<!doctype html>\n<body>\n".getBytes(StandardCharsets.UTF_8);

  private static final String HTML = "text/html; charset=utf-8";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("webmanifest", "application/manifest+json"));

  private final SiteFolder folder;
  private final Panel panel;
  private final Map<String, Function<PreviewState, OutputFile>> reports;
  private final LiveReload liveReload;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newCachedThreadPool(Server::daemon);
  private final RequestGuard guard;

  /**
   * @param port to listen on; 0 for any that is free
   * @param reports make the pages for organisers, by name
   * @param liveReload has the state that is served
   * @throws IOException if the port is taken
   */
  Server(
      SiteFolder folder,
      int port,
      Panel panel,
      Map<String, Function<PreviewState, OutputFile>> reports,
      LiveReload liveReload)
      throws IOException {
    this.folder = folder;
    this.panel = panel;
    this.reports = Map.copyOf(reports);
    this.liveReload = liveReload;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.guard = new RequestGuard(port());
    http.setExecutor(threads);
    http.createContext("/", this::answer);
    http.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return http.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
      exchange.getResponseHeaders().set("Content-Security-Policy", "frame-ancestors 'none'");
      Optional<Address> address =
          guard.admits(exchange)
              ? RequestGuard.address(exchange.getRequestURI().getPath())
              : Optional.empty();
      if (address.isEmpty()) {
        exchange.sendResponseHeaders(403, -1);
      } else if (address.get().path().startsWith(OWN)) {
        own(exchange, address.get().path().substring(OWN.length()));
      } else {
        file(exchange, address.get());
      }
    }
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    switch (name) {
      case "events" -> liveReload.serve(exchange);
      case "preview.js", "tabs.js" ->
          send(exchange, 200, TYPES.getOrDefault("js", HTML), resource(name));
      case "preview.css" -> send(exchange, 200, "text/css; charset=utf-8", resource(name));
      case "panel" -> panel(exchange);
      default -> report(exchange, name);
    }
  }

  private void report(HttpExchange exchange, String name) throws IOException {
    Function<PreviewState, OutputFile> report = reports.get(name);
    if (report == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      send(exchange, 200, HTML, report.apply(liveReload.state()).bytes());
    }
  }

  private byte[] resource(String name) throws IOException {
    return Files.readAllBytes(folder.programFile("org/amparo/preview/" + name));
  }

  /** Sends the panel over a page, with the etag of the page in a header. */
  private void panel(HttpExchange exchange) throws IOException {
    PreviewState now = liveReload.state();
    Optional<Address> page =
        RequestGuard.address(String.valueOf(exchange.getRequestURI().getQuery()));
    if (page.isEmpty()) {
      exchange.sendResponseHeaders(403, -1);
      return;
    }
    Optional<OutputFile> file = now.file(page.get());
    exchange.getResponseHeaders().set("X-Page", etag(body(now, file)));
    String markup = panel.over(page.get(), file.isPresent(), now);
    send(exchange, 200, HTML, markup.getBytes(StandardCharsets.UTF_8));
  }

  private void file(HttpExchange exchange, Address address) throws IOException {
    if (leavesSite(address)) {
      exchange.sendResponseHeaders(403, -1);
      return;
    }
    PreviewState now = liveReload.state();
    Optional<OutputFile> file = now.file(address);
    int code = file.isPresent() ? 200 : 404;
    String path = address.path();
    if (path.endsWith(".html")) {
      send(exchange, code, HTML, withScript(body(now, file)));
    } else {
      String ending = path.substring(path.lastIndexOf('.') + 1);
      String type = TYPES.getOrDefault(ending, "application/octet-stream");
      send(exchange, code, type, file.map(OutputFile::bytes).orElse(new byte[0]));
    }
  }

  /** Returns a page's bytes, or those of the page for an unknown address. */
  private static byte[] body(PreviewState now, Optional<OutputFile> page) {
    return page.or(() -> missing(now)).map(OutputFile::bytes).orElse(EMPTY_PAGE);
  }

  private static Optional<OutputFile> missing(PreviewState now) {
    try {
      return now.file(SitePaths.NOT_FOUND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether a file is a symbolic link to one outside the site's folder. */
  private boolean leavesSite(Address address) throws IOException {
    Path file = folder.content().resolve(address.path());
    return Files.exists(file) && !file.toRealPath().startsWith(folder.root().toRealPath());
  }

  /** Returns a page with the preview's script at its end, and a policy for the panel's style. */
  private static byte[] withScript(byte[] page) {
    String own =
        "<script src=\"/" + OWN + "preview.js\" data-page=\"" + etag(page) + "\"></script>\n";
    String text = new String(page, StandardCharsets.UTF_8);
    return (text.replaceFirst("style-src ", "style-src 'self' ") + own)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the ETag of a page: its CRC-32 and its length. */
  private static String etag(byte[] page) {
    CRC32 crc32 = new CRC32();
    crc32.update(page);
    return Long.toHexString(crc32.getValue()) + "-" + page.length;
  }

  private static void send(HttpExchange exchange, int code, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(code, head ? -1 : body.length);
    if (!head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
