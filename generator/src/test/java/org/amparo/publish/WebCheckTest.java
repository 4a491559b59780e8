package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers see at the address of a site, on a server of ours that is slow or wrong. */
class WebCheckTest {

  private static final Patience SOON =
      new Patience(1, Duration.ZERO, Duration.ofMillis(300), Duration.ofMillis(10));
  private static final Patience LATE =
      new Patience(1, Duration.ZERO, Duration.ofSeconds(20), Duration.ofMillis(10));

  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private Plan plan;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          byte[] page = pages.get(exchange.getRequestURI().getPath().substring(1));
          byte[] body = page == null ? new byte[0] : page;
          exchange.sendResponseHeaders(
              page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    Release release = new SmallSite(9).release();
    plan = Plan.of(release, new HostState(Map.of(), FileList.NONE, Underway.NONE));
    release.files().forEach(f -> pages.put(f.path(), f.content().bytes()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private WebCheck.Seen look(Patience patience) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    return new WebCheck(address, patience).look(WebCheck.pages(plan));
  }

  @Test
  void everyPageThatWasSentIsCompared() {
    assertEquals(11, look(SOON).same());
    assertEquals(11, asked.get());
    assertTrue(look(SOON).isAll());
  }

  @Test
  void aSlowHostIsWaitedFor() {
    byte[] now = pages.put("es/derechos/guía-3.html", "before".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("es/derechos/guía-3.html"), look(SOON).other());
    server.removeContext("/");
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring(1);
          boolean late = path.endsWith("3.html") && asked.incrementAndGet() > 40;
          byte[] body = late ? now : pages.getOrDefault(path, new byte[1]);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    assertTrue(look(LATE).isAll());
  }

  @Test
  void aPageThatIsNotThereIsSaid() {
    pages.remove("index.html");
    assertEquals(List.of("index.html"), look(SOON).missing());
  }

  @Test
  void aServerThatDoesNotAnswerIsSaid() {
    server.stop(0);
    WebCheck.Seen seen = look(SOON);
    assertEquals(0, seen.same());
    assertEquals(11, seen.unreached().size());
  }
}
