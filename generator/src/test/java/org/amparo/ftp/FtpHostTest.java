package org.amparo.ftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostKeys;
import org.amparo.host.HostLimits;
import org.amparo.host.HostPlace;
import org.amparo.testing.Vsftpd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends to Debian's vsftpd, which refuses data connections of another TLS session. */
class FtpHostTest {

  @TempDir static Path folder;
  private static Vsftpd server;

  @BeforeAll
  static void start() throws Exception {
    server = Vsftpd.start(folder, Map.of());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void aFileIsPutListedReadAndDeleted() throws Exception {
    Path web = server.folder("one");
    try (Host host = open("/one", PASSWORD, ANY)) {
      assertEquals(Map.of(), host.list());
      AtomicLong sent = new AtomicLong();
      host.put("es/guía ñ.html", content("hola".repeat(50_000)), sent::addAndGet);
      assertEquals(200_000, sent.get());
      host.put("es/guía ñ.html", content("chau"), b -> {});
      assertEquals("chau", Files.readString(web.resolve("es/guía ñ.html")));
      host.put(".htaccess", content("x"), b -> {});
      assertEquals(Set.of(".htaccess", "es/guía ñ.html"), host.list().keySet());
      assertEquals(4, host.list().get("es/guía ñ.html").size());
      assertArrayEquals("chau".getBytes(StandardCharsets.UTF_8), host.read("es/guía ñ.html"));
      host.delete("es/guía ñ.html");
      host.delete("es/guía ñ.html");
      assertEquals(Set.of(".htaccess"), host.list().keySet());
      assertTrue(Files.notExists(web.resolve("es")));
      HostException none = assertThrows(HostException.class, () -> host.read("es/x"));
      assertEquals(Kind.NOT_FOUND, none.kind());
    }
  }

  private static final String PASSWORD = Vsftpd.PASSWORD;
  private static final HostKeys ANY = (server, fingerprint) -> {};

  private static Host open(String path, String password, HostKeys keys) throws HostException {
    HostAddress address =
        HostAddress.parse("ftps://" + Vsftpd.USER + "@127.0.0.1:" + server.port() + path)
            .orElseThrow();
    HostLimits limits = new HostLimits(Duration.ofSeconds(5), Duration.ofSeconds(5));
    HostAccess access =
        new HostAccess(
            folder, folder, Optional.empty(), (kind, owner) -> Optional.of(password), keys, limits, Clock.systemUTC());
    return FtpHost.open(HostPlace.of("web", address), access);
  }

  private static HostContent content(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new HostContent() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public String sha256() {
        return "";
      }

      @Override
      public void writeTo(OutputStream stream) throws IOException {
        stream.write(bytes);
      }
    };
  }
}
