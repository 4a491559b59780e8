package org.amparo.ftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostFile;
import org.amparo.host.HostKeys;
import org.amparo.host.HostLimits;
import org.amparo.host.HostPlace;
import org.amparo.testing.Tools;
import org.amparo.testing.Vsftpd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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
  static void stop() {
    server.close();
  }

  @Test
  void aFileIsPutListedReadAndDeleted() throws Exception {
    Path web = server.folder("one");
    try (Host host = open("/one", Vsftpd.PASSWORD, ANY)) {
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

  @Test
  void aNewCertificateIsAskedForByFingerprint() throws Exception {
    server.folder("asked");
    List<String> asked = new ArrayList<>();
    try (Host host =
        open("/asked", Vsftpd.PASSWORD, (who, print) -> asked.add(who + " " + print))) {
      host.put("a.txt", content("a"), b -> {});
      host.list();
    }
    String print = "127.0.0.1:" + server.port() + " ([0-9A-F]{2}:){31}[0-9A-F]{2}";
    assertTrue(asked.get(0).matches(print), asked.get(0));
    assertEquals(1, Set.copyOf(asked).size());
  }

  @Test
  void anotherCertificateEndsBeforeThePassword() {
    for (Kind kind : List.of(Kind.UNKNOWN_KEY, Kind.CHANGED_KEY)) {
      HostKeys keys =
          (who, print) -> {
            throw new HostException(kind, who, print);
          };
      assertEquals(kind, failure(() -> open("/web", Vsftpd.PASSWORD, keys)));
    }
  }

  @Test
  void failuresOfTheServerAreTold() throws Exception {
    assertEquals(Kind.WRONG_PASSWORD, failure(() -> open("/web", "otra", ANY)));
    Path foreign = Files.createDirectories(server.folder("foreign").resolve("of-root"));
    try (Host host = open("/foreign/of-root", Vsftpd.PASSWORD, ANY)) {
      assertEquals(Kind.NO_RIGHT, failure(() -> host.put("a.txt", content("a"), b -> {})));
      Files.writeString(foreign.resolve("b.txt"), "b");
      assertEquals(Kind.NO_RIGHT, failure(() -> host.delete("b.txt")));
      assertEquals(Set.of("b.txt"), host.list().keySet());
    }
    String closed = "ftps://a@127.0.0.1:1/web";
    assertEquals(Kind.NO_CONNECTION, failure(() -> open(closed, false, "x", ANY)));
  }

  @Test
  void aFullDiskIsTold() throws Exception {
    Path full = server.folder("full");
    Tools.requireSuccess(
        folder,
        List.of("mount", "-t", "tmpfs", "-o", "size=64k,mode=777", "tmpfs", full.toString()));
    try (Host host = open("/full", Vsftpd.PASSWORD, ANY)) {
      HostContent large = content("x".repeat(500_000));
      assertEquals(Kind.DISK_FULL, failure(() -> host.put("a.txt", large, b -> {})));
      host.put("b.txt", content("b"), b -> {});
      assertEquals(Set.of("b.txt"), host.list().keySet());
    } finally {
      Tools.requireSuccess(folder, List.of("umount", "-l", full.toString()));
    }
  }

  @Test
  void aServerThatTakesTwoConnectionsGetsTwo() throws Exception {
    Path own = Files.createDirectories(folder.resolve("two"));
    try (Vsftpd two = Vsftpd.start(own, Map.of("max_per_ip", "2"));
        Host host = open(address(two.port(), "/web"), false, Vsftpd.PASSWORD, ANY)) {
      List<String> names = IntStream.range(0, 24).mapToObj(i -> "g" + i % 5 + "/" + i).toList();
      ExecutorService threads = Executors.newFixedThreadPool(host.lanes());
      for (Future<?> end : threads.invokeAll(names.stream().map(n -> putting(host, n)).toList())) {
        end.get();
      }
      threads.shutdown();
      assertEquals(new TreeSet<>(names), host.list().keySet());
    }
  }

  private static Callable<Boolean> putting(Host host, String path) {
    return () -> {
      host.put(path, content("hola"), b -> {});
      return true;
    };
  }

  @Test
  void aCutIsToldAndTheNextCallConnectsAgain() throws Exception {
    server.folder("cut");
    try (Host host = open("/cut", Vsftpd.PASSWORD, ANY)) {
      HostContent large = content("x".repeat(5_000_000));
      assertEquals(
          Kind.CONNECTION_LOST, failure(() -> host.put("a.txt", large, b -> server.cut())));
      host.put("a.txt", large, b -> {});
      assertEquals(Set.of("a.txt"), host.list().keySet());
    }
  }

  @Test
  void aServerThatTakesNoBytesIsLeft() throws Exception {
    server.folder("still");
    HostLimits brief = new HostLimits(Duration.ofSeconds(5), Duration.ofMillis(300));
    Host host = open(address(server.port(), "/still"), brief);
    try (host) {
      HostContent large = content("x".repeat(30_000_000));
      assertEquals(
          Kind.TIMED_OUT, failure(() -> host.put("a.txt", large, b -> server.signal("STOP"))));
    } finally {
      server.signal("CONT");
    }
  }

  @Test
  void withoutTlsOnlyAnInsecurePlaceIsOpened() throws Exception {
    try (StubServer stub = new StubServer()) {
      String plain = "ftp://ana@127.0.0.1:" + stub.port();
      assertEquals(Kind.INSECURE, failure(() -> open(plain, false, "x", ANY)));
      assertEquals(Kind.INSECURE, failure(() -> open("ftps" + plain.substring(3), true, "x", ANY)));
      try (Host host = open(plain, true, "x", ANY)) {
        host.put("a.txt", content("uno"), b -> {});
        host.put("a.txt", content("dos, que reemplaza"), b -> {});
        HostFile file = host.list().get("a.txt");
        assertEquals(18, file.size());
        assertEquals(Optional.of(Instant.parse("2026-11-30T17:15:00Z")), file.changed());
        assertEquals(Set.of("/a.txt"), stub.files.keySet());
      }
    }
  }

  private static Kind failure(Executable step) {
    return assertThrows(HostException.class, step).kind();
  }

  private static final HostKeys ANY = (server, fingerprint) -> {};

  private static String address(int port, String path) {
    return "ftps://" + Vsftpd.USER + "@127.0.0.1:" + port + path;
  }

  private static Host open(String path, String password, HostKeys keys) throws HostException {
    return open(address(server.port(), path), false, password, keys);
  }

  private static Host open(String to, boolean insecure, String password, HostKeys keys)
      throws HostException {
    HostLimits limits = new HostLimits(Duration.ofSeconds(10), Duration.ofSeconds(10));
    return open(to, insecure, access(password, keys, limits));
  }

  private static Host open(String to, HostLimits limits) throws HostException {
    return open(to, false, access(Vsftpd.PASSWORD, ANY, limits));
  }

  private static Host open(String to, boolean insecure, HostAccess access) throws HostException {
    HostAddress address = HostAddress.parse(to).orElseThrow();
    return FtpHost.open(
        new HostPlace("web", address, insecure, Optional.empty(), Optional.empty()), access);
  }

  private static HostAccess access(String password, HostKeys keys, HostLimits limits) {
    return new HostAccess(
        folder,
        folder,
        Optional.empty(),
        (kind, owner) -> Optional.of(password),
        keys,
        limits,
        Clock.systemUTC());
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
