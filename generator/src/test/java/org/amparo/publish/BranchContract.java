package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.amparo.git.GitHost;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.testing.TickingClock;
import org.amparo.testing.Tools;
import org.amparo.testing.Until;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What publishing does on a branch of Git. A subclass says how the repository is reached. */
abstract class BranchContract extends HostContract {

  private static final int CUTS = 8;

  /** How often in a row no program is running when none begins late. */
  private static final int QUIET = 4;

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

  /** Programs of a server whose connection was cut still write, and one may begin late. */
  @Override
  @AfterEach
  protected void settle() throws Exception {
    if (network().isEmpty()) {
      return; // nothing is cut
    }
    AtomicInteger quiet = new AtomicInteger();
    Until.equal(QUIET, () -> isQuiet() ? quiet.incrementAndGet() : quiet.getAndSet(0));
  }

  /** Returns whether no program of a server is running. */
  private static boolean isQuiet() {
    return ProcessHandle.current()
        .descendants()
        .noneMatch(p -> p.info().command().orElse("").contains("git"));
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

  @Test
  void aReleaseIsOneStateOfTheBranch() throws Exception {
    try (Host host = open(place())) {
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
    try (Host mine = open(place());
        Host other = open(place())) {
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
    int cut = 0;
    network().get().mend();
    try (Host host = opener().open(overNetwork(place()), withClock(new TickingClock()))) {
      network().get().mend();
      host.put("0.html", content("0"), sent -> {});
      host.commit();
      long all = network().get().carried();
      for (int i = 1; i <= CUTS; i++) {
        host.put(i + ".html", content(i + ""), sent -> {});
        network().get().cutAfter(all - i * all / 40);
        cut += isCommitted(host) ? 0 : 1;
        network().get().mend();
        settle();
        host.commit();
      }
    }
    assertTrue(cut > 1, cut + " states were cut");
    assertEquals(CUTS + 1 + "", git(repository(), "rev-list", "--count", "pages").strip());
  }

  /** The lock of a push that is under way is not a state of somebody else. */
  @Test
  void aPushThatIsUnderWayPasses() throws Exception {
    Path lock = repository().resolve("refs/heads/pages.lock");
    try (Host host = open(place())) {
      host.put("a.html", content("a"), sent -> {});
      Files.createFile(lock);
      assertTrue(assertThrows(HostException.class, host::commit).kind().isPassing());
      Files.delete(lock);
      host.commit();
    }
    assertEquals("a", git(repository(), "show", "pages:a.html"));
  }

  /** Commits; returns whether it is known to have arrived. */
  protected static boolean isCommitted(Host host) {
    try {
      host.commit();
      return true;
    } catch (HostException e) {
      return false;
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

  @Test
  void aPlaceThatIsMissingIsSaid() throws Exception {
    String missing = address(folder.resolve("www/missing.git"));
    HostPlace place = HostPlace.of("web", HostAddress.parse(missing).orElseThrow());
    assertEquals(Kind.NO_PLACE, assertThrows(HostException.class, () -> open(place)).kind());
  }
}
