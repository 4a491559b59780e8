package org.amparo.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.serve.Answer;
import org.amparo.serve.LocalServer;
import org.amparo.serve.Request;
import org.amparo.serve.RequestGuard;
import org.amparo.source.SiteFolder;

/** Serves the site and the preview's own files to the browsers of this machine, from memory. */
final class Server implements AutoCloseable {

  /** The folder of the preview's own files. */
  static final String OWN = ".preview/";

  /** The page below the panel as long as no site could be built. */
  private static final byte[] EMPTY_PAGE =
      "<!doctype html>\n<body>\n".getBytes(StandardCharsets.UTF_8);

  private static final String HTML = "html";

  /** No answer may be framed by another page. */
  private static final Map<String, String> NOT_FRAMED =
      Map.of("X-Frame-Options", "DENY", "Content-Security-Policy", "frame-ancestors 'none'");

  private final SiteFolder folder;
  private final Panel panel;
  private final Map<String, Function<PreviewState, OutputFile>> reports;
  private final LiveReload liveReload;
  private final LocalServer http;
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
    this.http = new LocalServer(port, NOT_FRAMED, this::refusal, this::answer);
    this.guard =
        new RequestGuard(port(), Set.of("GET", "HEAD"), path -> !path.startsWith("/" + OWN));
    http.start();
  }

  int port() {
    return http.port();
  }

  private Optional<Answer> refusal(Request request) {
    boolean admitted = guard.admits(request) && RequestGuard.address(request.path()).isPresent();
    return admitted ? Optional.empty() : Optional.of(Answer.empty(403));
  }

  private Answer answer(Request request) {
    Address address = RequestGuard.address(request.path()).orElseThrow();
    try {
      return address.path().startsWith(OWN)
          ? own(request, address.path().substring(OWN.length()))
          : file(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer own(Request request, String name) throws IOException {
    return switch (name) {
      case "events" -> Answer.events(liveReload::serve);
      case "preview.js", "tabs.js", "preview.css" ->
          Answer.of(200, request.ending(), resource(name));
      case "panel" -> panel(request);
      default -> report(name);
    };
  }

  private Answer report(String name) {
    Function<PreviewState, OutputFile> report = reports.get(name);
    return report == null
        ? Answer.empty(404)
        : Answer.of(200, HTML, report.apply(liveReload.state()).bytes());
  }

  private byte[] resource(String name) throws IOException {
    return Files.readAllBytes(folder.programFile("org/amparo/preview/" + name));
  }

  /** Returns the panel over a page, with the etag of the page in a header. */
  private Answer panel(Request request) throws IOException {
    PreviewState now = liveReload.state();
    Optional<Address> page =
        RequestGuard.address(String.valueOf(URI.create("?" + request.query()).getQuery()));
    if (page.isEmpty()) {
      return Answer.empty(403);
    }
    Optional<OutputFile> file = now.file(page.get());
    return Answer.of(200, HTML, panel.over(page.get(), file.isPresent(), now))
        .with("X-Page", etag(body(now, file)));
  }

  private Answer file(Address address) throws IOException {
    if (leavesSite(address)) {
      return Answer.empty(403);
    }
    PreviewState now = liveReload.state();
    Optional<OutputFile> file = now.file(address);
    int code = file.isPresent() ? 200 : 404;
    String path = address.path();
    if (path.endsWith(".html")) {
      return Answer.of(code, HTML, withScript(body(now, file)));
    }
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return Answer.of(code, ending, file.map(OutputFile::bytes).orElse(new byte[0]));
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

  @Override
  public void close() {
    http.close();
  }
}
