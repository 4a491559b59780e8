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

/** Serves a view to the browser on this machine, from memory. */
final class Server implements AutoCloseable {

  /** Where the preview's own files stand, beside those of the site. */
  static final String OWN = ".preview/";

  /** What the panel stands on while nothing has been built. */
  private static final byte[] NOTHING =
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
          Map.entry("webmanifest", "application/manifest+json"));

  private final SiteFolder folder;
  private final Panel panel;
  private final Map<String, Function<PreviewState, OutputFile>> reports;
  private final LiveReload tabs;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newCachedThreadPool(Server::daemon);
  private final RequestGuard gate;

  /**
   * @param port to listen on; 0 for any that is free
   * @param reports make the organisers' pages, by name
   * @param tabs what is served
   * @throws IOException if the port is taken
   */
  Server(
      SiteFolder folder,
      int port,
      Panel panel,
      Map<String, Function<PreviewState, OutputFile>> reports,
      LiveReload tabs)
      throws IOException {
    this.folder = folder;
    this.panel = panel;
    this.reports = Map.copyOf(reports);
    this.tabs = tabs;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.gate = new RequestGuard(port());
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
          gate.admits(exchange)
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
      case "events" -> tabs.serve(exchange);
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
      send(exchange, 200, HTML, report.apply(tabs.view()).bytes());
    }
  }

  private byte[] resource(String name) throws IOException {
    return Files.readAllBytes(folder.programFile("org/amparo/preview/" + name));
  }

  /** The panel over a page, and by a header what the page itself is now. */
  private void panel(HttpExchange exchange) throws IOException {
    PreviewState now = tabs.view();
    Optional<Address> page =
        RequestGuard.address(String.valueOf(exchange.getRequestURI().getQuery()));
    if (page.isEmpty()) {
      exchange.sendResponseHeaders(403, -1);
      return;
    }
    Optional<OutputFile> file = now.file(page.get());
    exchange.getResponseHeaders().set("X-Page", mark(body(now, file)));
    String markup = panel.over(page.get(), file.isPresent(), now);
    send(exchange, 200, HTML, markup.getBytes(StandardCharsets.UTF_8));
  }

  private void file(HttpExchange exchange, Address address) throws IOException {
    if (leadsOut(address)) {
      exchange.sendResponseHeaders(403, -1);
      return;
    }
    PreviewState now = tabs.view();
    Optional<OutputFile> file = now.file(address);
    int code = file.isPresent() ? 200 : 404;
    String path = address.path();
    if (path.endsWith(".html")) {
      send(exchange, code, HTML, watched(body(now, file)));
    } else {
      String ending = path.substring(path.lastIndexOf('.') + 1);
      String type = TYPES.getOrDefault(ending, "application/octet-stream");
      send(exchange, code, type, file.map(OutputFile::bytes).orElse(new byte[0]));
    }
  }

  /** A page's bytes, or those of the page that says that it does not exist. */
  private static byte[] body(PreviewState now, Optional<OutputFile> page) {
    return page.or(() -> missing(now)).map(OutputFile::bytes).orElse(NOTHING);
  }

  private static Optional<OutputFile> missing(PreviewState now) {
    try {
      return now.file(SitePaths.NOT_FOUND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a picture is a link to a file outside the site's folder. */
  private boolean leadsOut(Address address) throws IOException {
    Path file = folder.content().resolve(address.path());
    return Files.exists(file) && !file.toRealPath().startsWith(folder.root().toRealPath());
  }

  /**
   * A page with the script that asks for its changes, after all that a build would write; its
   * policy lets the panel's style in.
   */
  private static byte[] watched(byte[] page) {
    String own =
        "<script src=\"/" + OWN + "preview.js\" data-page=\"" + mark(page) + "\"></script>\n";
    String text = new String(page, StandardCharsets.UTF_8);
    return (text.replaceFirst("style-src ", "style-src 'self' ") + own)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A short name for a page's bytes. */
  private static String mark(byte[] page) {
    CRC32 sum = new CRC32();
    sum.update(page);
    return Long.toHexString(sum.getValue()) + "-" + page.length;
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
