package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in to the desk, to what, and who may change something. */
class DeskServerTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";

  @TempDir private Path folder;

  @RegisterExtension private final OpenDesk desk = new OpenDesk();

  @BeforeEach
  void start() throws Exception {
    Path site = folder.resolve("site");
    TestSite.copy(site, TestSite.fixture("sites/pair"));
    Path outside = Files.writeString(folder.resolve("secret.md"), "secret");
    Files.createSymbolicLink(site.resolve("content/es/derechos/out.md"), outside);
    desk.open(site);
  }

  @Test
  void withoutTheKeyNothingIsShown() throws IOException {
    String own = "Host: localhost:" + desk.address().getPort();
    String known = own + "\r\nCookie: " + cookie();
    for (String path : List.of("/", "/es/", "/es/guide?file=" + GUIDE, "/files/desk.js")) {
      assertEquals(403, code("GET " + path, own), path);
      assertEquals(403, code("GET " + path, own + "\r\nCookie: " + cookie() + "0"), path);
    }
    assertEquals(200, code("GET /es/", known));
    assertEquals(200, code("GET /files/desk.js", known));
    assertEquals(303, code("GET /es/?" + desk.address().getQuery(), own));
    assertEquals(403, code("GET /es/?key=0", own));
  }

  @Test
  void whoComesFromElsewhereIsRefused() throws IOException {
    String known = "Host: localhost:" + desk.address().getPort() + "\r\nCookie: " + cookie();
    String evil = "Host: evil.example\r\nCookie: " + cookie();
    assertEquals(403, code("GET /es/", evil));
    for (String header :
        List.of("Origin: http://evil.example", "Origin: null", "Origin: http://localhost:1")) {
      assertEquals(403, code("GET /es/", known + "\r\n" + header), header);
    }
    for (String site : List.of("same-site", "cross-site", "anything")) {
      String from = known + "\r\nSec-Fetch-Site: " + site;
      for (String path : List.of("/es/", "/api/events", "/files/desk.js", "/page/es/index.html")) {
        assertEquals(403, code("GET " + path, from), site + " " + path);
      }
      String link = from + "\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document";
      assertEquals(200, code("GET /es/", link), site);
      assertEquals(403, code("GET /page/es/index.html", link), site);
      assertEquals(403, code("POST /es/end", link + "\r\nContent-Length: 0"), site);
    }
    assertEquals(403, code("PUT /es/", known + "\r\nContent-Length: 0"));
    assertEquals(403, code("DELETE /es/", known));
  }

  @Test
  void noPathLeadsOutOfTheContent() throws IOException {
    String known = "Host: localhost:" + desk.address().getPort() + "\r\nCookie: " + cookie();
    for (String path :
        List.of(
            "/files/../secret.md",
            "/files/%2e%2e/Secrets.class",
            "/page/../secret.md",
            "/page/es/%2e%2e/%2e%2e/secret.md",
            "/page/..%5csecret.md",
            "//evil.example/")) {
      assertTrue(List.of(403, 404).contains(code("GET " + path, known)), path);
    }
    for (String file :
        List.of(
            "secret.md",
            "../secret.md",
            "content/../../secret.md",
            "content/es/derechos/out.md",
            "content/.translations/arrest.en.md",
            "content/es/derechos",
            "content/es/derechos/none.md",
            "/etc/passwd",
            "C:%5csecret.md",
            "content%2fes%2f..%2f..%2fsecret.md",
            "content/es%00.md")) {
      assertEquals(404, code("GET /es/guide?file=" + file, known), file);
    }
  }

  @Test
  void aBodyIsReadOnlyIfItIsAwaited() throws IOException {
    String own = "Host: localhost:" + desk.address().getPort();
    String long41 = "\r\nContent-Length: 41000000";
    assertEquals(403, code("POST /es/end", own + long41)); // none of it was sent
    assertEquals(403, code("POST /es/end", "Host: evil.example\r\nCookie: " + cookie() + long41));
    assertEquals(413, code("POST /es/end", own + "\r\nCookie: " + cookie() + long41));
  }

  @Test
  void aChangeNeedsTheChangeKey() throws Exception {
    Visitor visitor = desk.visitor();
    String address = "/es/guide?file=" + GUIDE;
    String before = Files.readString(folder.resolve("site").resolve(GUIDE));
    Map<String, String> change = Map.of("text", "---\nnew", "base", "");
    assertEquals(403, visitor.post(address, change, "").statusCode());
    assertEquals(403, visitor.post(address, change, "0".repeat(48)).statusCode());
    assertEquals(403, visitor.post("/api/type?file=" + GUIDE, change, "").statusCode());
    assertEquals(403, visitor.post("/es/end", Map.of(), "").statusCode());
    assertEquals(before, Files.readString(folder.resolve("site").resolve(GUIDE)));
  }

  @Test
  void aPageOfTheSiteRunsNoScript() throws Exception {
    Files.writeString(
        Files.createDirectories(folder.resolve("site").resolve("templates")).resolve("info.ftl"),
        "<script>alert(1)</script>");
    var page = desk.visitor().get("/page/es/derechos/detencion.html");
    assertEquals(200, page.statusCode());
    assertEquals(
        "sandbox allow-same-origin; frame-ancestors 'self'",
        page.headers().firstValue("Content-Security-Policy").orElse(""));
    assertTrue(!page.body().contains("<script"), page.body());
  }

  private String cookie() {
    String key = desk.address().getQuery().substring("key=".length());
    return "amparo-" + desk.address().getPort() + "=" + key;
  }

  /** By hand: a client would mend the request. */
  private int code(String request, String headers) throws IOException {
    try (Socket socket = new Socket("localhost", desk.address().getPort())) {
      String all = request + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      byte[] line = in.readNBytes("HTTP/1.1 200".length());
      return Integer.parseInt(new String(line, StandardCharsets.ISO_8859_1).split(" ", 3)[1]);
    }
  }
}
