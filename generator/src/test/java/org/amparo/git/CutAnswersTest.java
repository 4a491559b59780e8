package org.amparo.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostLimits;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer over HTTP that is cut at any of its bytes is a connection that was lost. */
class CutAnswersTest {

  private static final String STATE = "1".repeat(40);

  @TempDir Path folder;
  private final AtomicReference<String> part = new AtomicReference<>("");

  @Test
  void anAnswerThatIsCutAnywhereIsALostConnection() throws Exception {
    String refs =
        line("# service=git-receive-pack\n")
            + "0000"
            + line(STATE + " refs/heads/pages\0report-status delete-refs\n")
            + "0000";
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/x-git-receive-pack-advertisement\r\n";
    String answer = head + "Content-Length: " + refs.length() + "\r\n\r\n" + refs;
    Map<Integer, String> other = new TreeMap<>();
    try (Repository repository = Repositories.open(folder.resolve("pages"));
        ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> answer(door));
      server.start();
      for (int cut = 0; cut < answer.length(); cut++) {
        part.set(answer.substring(0, cut));
        try {
          push(repository, door.getLocalPort());
          other.put(cut, "no failure");
        } catch (HostException e) {
          if (!e.kind().isPassing()) {
            other.put(cut, e.kind() + " " + e.detail());
          }
        }
      }
    }
    assertEquals(Map.of(), other);
  }

  private void push(Repository repository, int port) throws HostException {
    HostAddress address =
        HostAddress.parse("git+https://ana@127.0.0.1:" + port + "/a.git#pages").orElseThrow();
    HostLimits limits = new HostLimits(Duration.ofSeconds(5), Duration.ofSeconds(5));
    HostAccess access =
        new HostAccess(
            folder,
            folder,
            Optional.empty(),
            (kind, owner) -> Optional.of("x"),
            (server, print) -> {},
            limits,
            Clock.systemUTC());
    new Connection(repository, address, access)
        .push(
            "refs/heads/pages",
            Optional.of(ObjectId.fromString(STATE)),
            ObjectId.fromString(STATE));
  }

  private static String line(String text) {
    return "%04x%s".formatted(text.length() + 4, text);
  }

  /** Answers once with a part, and with nothing after it. */
  private void answer(ServerSocket door) {
    try {
      while (true) {
        try (Socket client = door.accept()) {
          client.getInputStream().read(new byte[8192]);
          client.getOutputStream().write(part.getAndSet("").getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      return; // the end of the test
    }
  }
}
