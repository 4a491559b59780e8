package org.amparo.s3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.amparo.host.Digests;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostFile;
import org.amparo.host.HostLimits;
import org.amparo.host.HostPlace;
import org.amparo.testing.S3Proxy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends to S3Proxy, which checks the signature of each request. */
class S3HostTest {

  @TempDir static Path folder;
  private static S3Proxy server;

  @BeforeAll
  static void start() throws Exception {
    server = S3Proxy.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void aFileIsPutListedReadAndDeleted() throws Exception {
    server.bucket("one");
    try (Host host = open("one/sitio", S3Proxy.SECRET)) {
      assertEquals(Map.of(), host.list());
      AtomicLong sent = new AtomicLong();
      host.put("es/guía ñ+1.html", content("hola".repeat(50_000)), sent::addAndGet);
      assertEquals(200_000, sent.get());
      host.put("es/guía ñ+1.html", content("chau"), b -> {});
      host.put("_headers", content(""), b -> {});
      Map<String, HostFile> list = host.list();
      assertEquals(Set.of("_headers", "es/guía ñ+1.html"), list.keySet());
      HostFile file = list.get("es/guía ñ+1.html");
      assertEquals(4, file.size());
      assertEquals(
          Optional.of(
              new HostFile.Digest(
                  HostFile.Kind.MD5, Digests.of(HostFile.Kind.MD5, content("chau")))),
          file.digest());
      assertArrayEquals("chau".getBytes(StandardCharsets.UTF_8), host.read("es/guía ñ+1.html"));
      host.delete("es/guía ñ+1.html");
      host.delete("es/guía ñ+1.html");
      assertEquals(Set.of("_headers"), host.list().keySet());
      HostException none = assertThrows(HostException.class, () -> host.read("es/x"));
      assertEquals(Kind.NOT_FOUND, none.kind());
    }
  }

  @Test
  void aListingOfSeveralPagesIsReadWhole() throws Exception {
    Path bucket = server.bucket("many");
    for (int i = 0; i < 1001; i++) {
      Files.writeString(bucket.resolve(i + ".html"), "x");
    }
    try (Host host = open("many", S3Proxy.SECRET)) {
      assertEquals(1001, host.list().size());
    }
  }

  @Test
  void failuresAreTold() throws Exception {
    server.bucket("told");
    assertEquals(Kind.WRONG_PASSWORD, failure("told", "otra"));
    assertEquals(Kind.NO_PLACE, failure("nowhere", S3Proxy.SECRET));
  }

  private static Kind failure(String place, String secret) {
    return assertThrows(HostException.class, () -> open(place, secret)).kind();
  }

  private static Host open(String place, String secret) throws HostException {
    HostAddress address = HostAddress.parse("s3://" + S3Proxy.KEY + "@" + place).orElseThrow();
    HostLimits limits = new HostLimits(Duration.ofSeconds(5), Duration.ofSeconds(5));
    HostAccess access =
        new HostAccess(
            folder,
            folder,
            Optional.empty(),
            (kind, owner) -> Optional.of(secret),
            (host, fingerprint) -> {},
            limits,
            Clock.systemUTC());
    return S3Host.open(
        new HostPlace("web", address, true, Optional.of(server.endpoint()), Optional.empty()),
        access);
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
        return Digests.sha256(bytes);
      }

      @Override
      public void writeTo(java.io.OutputStream stream) throws java.io.IOException {
        stream.write(bytes);
      }
    };
  }
}
