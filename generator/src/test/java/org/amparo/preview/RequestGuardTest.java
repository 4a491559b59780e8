package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and to what. */
class RequestGuardTest {

  @TempDir private Path folder;

  @Test
  void onlyTheOrganisersOwnBrowserAndOnlyTheSite() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Path outside = Files.writeString(folder.resolve("secret.png"), "secret");
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.move(folder.resolve("content"), site.resolve("content"));
    Files.createSymbolicLink(site.resolve("content/es/out.png"), outside);
    try (SiteFolder opened = SiteFolder.open(site);
        Preview preview = Previews.of(opened)) {
      int port = preview.address().getPort();
      String own = "Host: localhost:" + port;
      assertEquals(200, code(port, "GET /index.html", own));
      assertEquals(200, code(port, "GET /", "Host: 127.0.0.1:" + port));
      assertEquals(200, code(port, "GET /", own + "\r\nOrigin: http://localhost:" + port));
      assertEquals(404, code(port, "GET /es/none.html", own));
      assertEquals(200, code(port, "GET /.preview/report", own));
      assertEquals(200, code(port, "GET /.preview/lawyer.html", own));
      assertEquals(404, code(port, "GET /.preview/other.html", own));
      assertEquals(403, code(port, "GET /", "Host: evil.example"));
      assertEquals(403, code(port, "GET /", "Host: evil.example:" + port));
      assertEquals(403, code(port, "GET /", own + "\r\nOrigin: http://evil.example"));
      assertEquals(403, code(port, "GET /", own + "\r\nOrigin: null"));
      assertEquals(403, code(port, "GET /es/index.html", own + "\r\nSec-Fetch-Site: cross-site"));
      assertEquals(403, code(port, "POST /", own + "\r\nContent-Length: 0"));
      assertEquals(403, code(port, "GET /../secret.png", own));
      assertEquals(403, code(port, "GET /es/%2e%2e/%2e%2e/secret.png", own));
      assertEquals(403, code(port, "GET /es/..%5c..%5csecret.png", own));
      assertEquals(403, code(port, "GET /C:%5csecret.png", own));
      assertEquals(403, code(port, "GET //evil.example/x", own));
      assertEquals(403, code(port, "GET /es/out.png", own));
      assertEquals(403, code(port, "GET /.preview/panel?/../x", own));
    }
  }

  @Test
  void aPageOnAnotherPortGetsNothing() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      int port = preview.address().getPort();
      String own = "Host: localhost:" + port + "\r\nSec-Fetch-Site: ";
      for (String site : List.of("same-site", "cross-site", "anything")) {
        for (String path : List.of("/", "/.preview/panel?/", "/.preview/events")) {
          assertEquals(403, code(port, "GET " + path, own + site), site + " " + path);
        }
        String navigation = own + site + "\r\nSec-Fetch-Mode: navigate";
        assertEquals(403, code(port, "GET /.preview/report", navigation), site);
        assertEquals(403, code(port, "GET /.preview/panel?/", navigation), site);
        String framed = navigation + "\r\nSec-Fetch-Dest: iframe";
        assertEquals(403, code(port, "GET /", framed), site);
        String page = navigation + "\r\nSec-Fetch-Dest: document";
        assertEquals(200, code(port, "GET /", page), site);
      }
      for (String site : List.of("same-origin", "none")) {
        assertEquals(200, code(port, "GET /", own + site), site);
        assertEquals(200, code(port, "GET /.preview/report", own + site), site);
        assertEquals(200, code(port, "GET /.preview/panel?/", own + site), site);
      }
    }
  }

  /** By hand: a client would mend the request. */
  private static int code(int port, String request, String headers) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String all = request + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
      try (InputStream in = socket.getInputStream()) {
        String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        return Integer.parseInt(answer.split(" ", 3)[1]);
      }
    }
  }
}
