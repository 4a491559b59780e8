package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.amparo.git.GitHost;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.testing.Tools;
import org.amparo.testing.Until;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What publishing does on a branch of Git. A subclass says how the repository is reached. */
abstract class BranchContract extends HostContract {

  private static final int CUTS = 8;

  /** Returns the address of a bare repository of this machine. */
  protected abstract String address(Path repository);

  /** Returns the repository of the test. */
  protected Path repository() throws Exception {
    return bare(folder.resolve("www/site.git"));
  }

  /** Returns a bare repository, which is made if it does not exist. */
  protected static Path bare(Path repository) throws Exception {
    if (!Files.exists(repository)) {
      Files.createDirectories(repository.getParent());
      git(repository.getParent(), "init", "-q", "--bare", repository.toString());
      git(repository, "config", "http.receivepack", "true");
      git(repository, "config", "receive.autogc", "false");
    }
    return repository;
  }

  /** Waits for the end of programs of a server whose connection was cut: they still write. */
  @AfterEach
  void waitForPrograms() throws Exception {
    Until.holds(
        () ->
            ProcessHandle.current()
                .descendants()
                .noneMatch(p -> p.info().command().orElse("").contains("git")));
  }

  /** Runs git in a folder and returns what it prints. */
  protected static String git(Path where, String... words) throws Exception {
    Tools.require("git", "git");
    List<String> command = new ArrayList<>(List.of("git", "-c", "safe.directory=*"));
    command.addAll(List.of(words));
    return Tools.run(where, command).out();
  }

  @Override
  protected HostPlace place() throws Exception {
    return HostPlace.of("web", HostAddress.parse(address(repository()) + "#pages").orElseThrow());
  }

  @Override
  protected HostOpener opener() {
    return GitHost::open;
  }

  /** Opens the place without the network. */
  protected Host open() throws Exception {
    return opener().open(place(), access(secrets(), (server, print) -> {}));
  }

  /** Returns a text as the content of a file. */
  protected static FileContent content(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return FileContent.of(OutputFile.of(new Address("x"), bytes));
  }

  @Test
  void aReleaseIsOneStateOfTheBranch() throws Exception {
    try (Host host = open()) {
      for (String path : List.of("CNAME", "es/a.html")) {
        host.put(path, content(path), sent -> {});
      }
      host.commit();
      host.put("es/b.html", content("b"), sent -> {});
      host.delete("es/a.html");
      host.commit();
      host.commit();
    }
    assertEquals("2", git(repository(), "rev-list", "--count", "pages").strip());
    Set<String> files =
        new TreeSet<>(git(repository(), "ls-tree", "-r", "--name-only", "pages").lines().toList());
    assertEquals(Set.of(".nojekyll", "CNAME", "es/b.html"), files);
    assertEquals("CNAME", git(repository(), "show", "pages:CNAME"));
  }

  @Test
  void aStateOfSomebodyElseIsNotLost() throws Exception {
    try (Host mine = open();
        Host other = open()) {
      other.put("a.html", content("a"), sent -> {});
      other.commit();
      mine.put("b.html", content("b"), sent -> {});
      Kind kind = assertThrows(HostException.class, mine::commit).kind();
      assertEquals(Kind.CHANGED_MEANWHILE, kind);
    }
    assertTrue(git(repository(), "ls-tree", "-r", "--name-only", "pages").contains("a.html"));
  }

  @Test
  void aStateWhoseArrivalWasCutIsSentAgain() throws Exception {
    if (network().isEmpty()) {
      return; // nothing is cut
    }
    AtomicLong seconds = new AtomicLong(1_800_000_000);
    Clock clock = ticking(() -> Instant.ofEpochSecond(seconds.incrementAndGet()));
    network().get().mend();
    try (Host host = opener().open(overNetwork(place()), withClock(clock))) {
      network().get().mend();
      host.put("0.html", content("0"), sent -> {});
      host.commit();
      long all = network().get().carried();
      for (int i = 1; i <= CUTS; i++) {
        host.put(i + ".html", content(i + ""), sent -> {});
        network().get().cutAfter(all - i * all / 40);
        tried(host);
        network().get().mend();
        waitForPrograms();
        host.commit();
      }
    }
    assertEquals(CUTS + 1 + "", git(repository(), "rev-list", "--count", "pages").strip());
  }

  /** The lock of a push that is under way is not a state of somebody else. */
  @Test
  void aPushThatIsUnderWayPasses() throws Exception {
    Path lock = repository().resolve("refs/heads/pages.lock");
    try (Host host = open()) {
      host.put("a.html", content("a"), sent -> {});
      Files.createFile(lock);
      assertTrue(assertThrows(HostException.class, host::commit).kind().isPassing());
      Files.delete(lock);
      host.commit();
    }
    assertEquals("a", git(repository(), "show", "pages:a.html"));
  }

  /** Commits; returns whether it is known to have arrived. */
  protected static boolean tried(Host host) {
    try {
      host.commit();
      return true;
    } catch (HostException e) {
      return false; // it is cut, and may have arrived
    }
  }

  private HostAccess withClock(Clock clock) {
    HostAccess access = access(secrets(), (server, print) -> {});
    return new HostAccess(
        access.base(),
        access.home(),
        access.agent(),
        access.secrets(),
        access.keys(),
        access.limits(),
        clock);
  }

  /** Returns a clock whose times are asked from a source. */
  private static Clock ticking(Supplier<Instant> source) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return source.get();
      }
    };
  }

  @Test
  void aPlaceThatIsMissingIsSaid() throws Exception {
    String missing = address(folder.resolve("www/missing.git"));
    HostPlace place = HostPlace.of("web", HostAddress.parse(missing).orElseThrow());
    Kind kind =
        assertThrows(
                HostException.class,
                () -> opener().open(place, access(secrets(), (server, print) -> {})))
            .kind();
    assertEquals(Kind.NO_PLACE, kind);
  }
}
