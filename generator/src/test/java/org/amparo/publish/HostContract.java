package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.host.Digests;
import org.amparo.host.FolderHost;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostFile;
import org.amparo.host.HostKeys;
import org.amparo.host.HostLimits;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.testing.Disk;
import org.amparo.testing.Network;
import org.amparo.testing.Until;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What publishing does on every kind of host. A subclass says which host, empty for each test. */
public abstract class HostContract {

  /** Tries once, without waiting. */
  protected static final Patience NONE =
      new Patience(1, Duration.ofMillis(1), Duration.ZERO, Duration.ofMillis(1));

  private static final int GUIDES = 8;
  private static final int CUTS = 20;

  /** Parts of all bytes; a cut comes in each of them in turn, the last ones after some files. */
  private static final int PARTS = 10;

  @TempDir protected Path folder;

  private final List<Host> opened = new ArrayList<>();
  private final List<Disk> disks = new ArrayList<>();

  /** Returns an empty place of a test; the same one whenever it is asked for. */
  protected abstract HostPlace place() throws Exception;

  /** Returns the folder on this machine that readers of the place see, if there is one. */
  protected Optional<Path> shown() throws Exception {
    return Optional.empty();
  }

  /** Returns what opens it. */
  protected abstract HostOpener opener();

  /** Returns the right password. */
  protected HostSecrets secrets() {
    return (kind, owner) -> Optional.empty();
  }

  /** Returns the folder with the user's keys. */
  protected Path home() {
    return folder;
  }

  /** Returns a place whose disk is full after about 100 kB, if there is one. */
  protected Optional<HostPlace> full() throws Exception {
    return Optional.empty();
  }

  /** Returns a place where the user may not write, if there is one. */
  protected Optional<HostPlace> closed() throws Exception {
    return Optional.empty();
  }

  /** Returns whether the host asks for a password of users who have no key. */
  protected boolean hasPasswords() {
    return false;
  }

  /** Returns whether the host shows a key or a certificate that is asked for. */
  protected boolean hasKeys() {
    return false;
  }

  /** Returns access to the place, with a secret and an answer about keys. */
  protected HostAccess access(HostSecrets secrets, HostKeys keys) {
    HostLimits limits = new HostLimits(Duration.ofSeconds(20), Duration.ofSeconds(20));
    return new HostAccess(
        folder, home(), Optional.empty(), secrets, keys, limits, Clock.systemUTC());
  }

  /** Returns the network before the server of the place, if there is one. */
  protected Optional<Network> network() {
    return Optional.empty();
  }

  /** Waits until the server has ended what it does for connections that were cut. */
  protected void settle() throws Exception {}

  /** Returns the same place, reached over the network if there is one. */
  protected HostPlace overNetwork(HostPlace place) {
    if (network().isEmpty()) {
      return place;
    }
    int port = network().get().port();
    HostAddress to = place.to();
    return new HostPlace(
        place.name(),
        new HostAddress(
            to.scheme(), to.user(), to.host(), to.port() == 0 ? 0 : port, to.path(), to.branch()),
        place.insecure(),
        place.endpoint().map(e -> "http://127.0.0.1:" + port),
        place.region());
  }

  /** Opens a place with the right password. */
  protected Host open(HostPlace place) throws HostException {
    return opener().open(place, access(secrets(), (server, fingerprint) -> {}));
  }

  /** Returns the place of the test, which is opened once: a connection may take a while. */
  private Host host() throws Exception {
    if (opened.isEmpty()) {
      opened.add(open(overNetwork(place())));
    }
    return opened.get(0);
  }

  private void closeThePlace() {
    opened.forEach(Host::close);
    opened.clear();
  }

  /** Returns a folder that is a small disk of its own until the end of the test. */
  protected Path disk(Path folder, int kilobytes) throws Exception {
    disks.add(Disk.of(folder, kilobytes));
    return folder;
  }

  @AfterEach
  void endTheTest() throws IOException {
    closeThePlace();
    for (Disk disk : disks) {
      disk.close();
    }
  }

  /** Publishes a release and returns what was sent. */
  private WatchedHost publish(Release release) throws Exception {
    WatchedHost host = new WatchedHost(host(), Long.MAX_VALUE / 2);
    send(host, release);
    return host;
  }

  private static void send(Host host, Release release) throws HostException {
    Publisher publisher = new Publisher(host, Optional.empty(), NONE);
    Plan plan = publisher.plan(release);
    publisher.send(plan, (sent, all, left) -> {});
    assertEquals(List.of(), publisher.missing(plan));
  }

  private Plan plan(Release release) throws Exception {
    return new Publisher(host(), Optional.empty(), NONE).plan(release);
  }

  /** Returns the digests of all files on the host, without the list of what was published. */
  private Map<String, String> there() throws Exception {
    Map<String, String> digests = new TreeMap<>();
    for (String path : host().list().keySet()) {
      digests.put(path, Digests.sha256(host().read(path)));
    }
    assertTrue(digests.remove(SitePaths.PUBLISHED) != null);
    return digests;
  }

  private static Map<String, String> digests(Release release) {
    Map<String, String> digests = new TreeMap<>();
    release.files().forEach(f -> digests.put(f.path(), f.content().sha256()));
    return digests;
  }

  /** Returns the content of a file. */
  protected static FileContent content(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return FileContent.of(OutputFile.of(new Address("x"), bytes));
  }

  private void putByHand(String path, String text) throws Exception {
    host().put(path, content(text), sent -> {});
    host().commit();
  }

  /** Puts a file of the same size there, later than the list of what was published. */
  private void changeByHand(String path) throws Exception {
    String text = new String(host().read(path), StandardCharsets.UTF_8);
    Until.equal(
        true,
        () -> {
          putByHand(path, text.replace("versión 1", "versión 0"));
          HostFile there = host().list().get(path);
          Optional<Instant> listed = host().list().get(SitePaths.PUBLISHED).changed();
          return there.changed().isEmpty()
              || there.digest().isPresent()
              || there.changed().get().isAfter(listed.orElse(Instant.MAX));
        });
  }

  @Test
  void theFirstTimeEveryFileIsSent() throws Exception {
    Release release = new SmallSite(GUIDES).release();
    assertTrue(plan(release).isFirst());
    assertEquals(GUIDES, plan(release).changes().added().size());
    publish(release);
    assertEquals(digests(release), there());
  }

  @Test
  void oneChangedGuideSendsItsFilesAndLists() throws Exception {
    SmallSite site = new SmallSite(GUIDES);
    publish(site.release());
    Release changed = site.write(3).release();
    assertEquals(List.of("Guía 3"), plan(changed).changes().changed());
    WatchedHost sent = publish(changed);
    Set<String> expected =
        new TreeSet<>(
            Set.of("es/derechos/guía-3.html", "images/3-2.bin", "sw.js", SitePaths.PUBLISHED));
    if (!sent.showsAllAtOnce()) {
      expected.add(SitePaths.PUBLISHING);
    }
    assertEquals(expected, new TreeSet<>(sent.put()));
    assertTrue(sent.deleted().contains("images/3-1.bin"));
    assertTrue(sent.bytes() < 20_000, () -> sent.bytes() + " bytes");
    assertEquals(digests(changed), there());
  }

  @Test
  void anUnchangedSiteSendsNothing() throws Exception {
    SmallSite site = new SmallSite(GUIDES);
    publish(site.release());
    assertTrue(plan(site.release()).isEmpty());
  }

  @Test
  void aFileThatIsLostThereIsSentAgain() throws Exception {
    SmallSite site = new SmallSite(GUIDES);
    publish(site.release());
    host().delete("es/derechos/guía-2.html");
    host().commit();
    changeByHand("es/derechos/guía-4.html");
    Plan plan = plan(site.release());
    assertEquals(List.of("Guía 2", "Guía 4"), plan.changes().lost());
    assertEquals(2, plan.sending().size());
    Release again = site.release();
    publish(again);
    assertEquals(digests(again), there());
  }

  @Test
  void filesOfOthersAreKept() throws Exception {
    putByHand("notas/mías.txt", "not of the site");
    putByHand("images/1-1.bin", "of another site before");
    SmallSite site = new SmallSite(GUIDES);
    assertEquals(List.of("images/1-1.bin"), plan(site.release()).changes().foreign());
    publish(site.release());
    WatchedHost sent = publish(site.delete(1).delete(2).release());
    assertTrue(sent.deleted().containsAll(Set.of("images/1-1.bin", "images/2-1.bin")));
    assertTrue(there().containsKey("notas/mías.txt"));
  }

  @Test
  void theReleaseBeforeIsBroughtBack() throws Exception {
    SmallSite site = new SmallSite(GUIDES);
    Release first = site.release();
    Release second = site.write(1).write(9).delete(2).release();
    try (Releases releases = Releases.open(folder.resolve("releases"))) {
      for (Release release : List.of(first, second)) {
        publish(release);
        releases.keep(release);
      }
    }
    try (Releases releases = Releases.open(folder.resolve("releases"))) {
      publish(releases.before().orElseThrow());
    }
    assertEquals(digests(first), there());
  }

  /** Cuts really where there is a network, else within the calls of a host. */
  @Test
  void afterACutItGoesOnAndThePagesAreWhole() throws Exception {
    SmallSite site = new SmallSite(GUIDES);
    long whole = bytesOf(site.release());
    Random random = new Random(25);
    Release release = changed(site);
    Set<String> arrived = new TreeSet<>();
    int most = 0;
    int cuts = 0;
    for (int i = 0; cuts < CUTS; i++) {
      assertTrue(i < 5 * CUTS, "it is hardly ever cut");
      long bytes = (long) (whole * (i % PARTS + random.nextDouble()) / PARTS);
      Optional<Set<String>> cut = cut(release, bytes);
      SmallSite.assertWhole(readers());
      cuts += cut.isPresent() ? 1 : 0;
      cut.ifPresent(
          paths -> paths.stream().filter(p -> p.startsWith("images/")).forEach(arrived::add));
      most = Math.max(most, arrived.size());
      if (!host().showsAllAtOnce()) {
        plan(release).sending().forEach(f -> assertFalse(arrived.contains(f.path()), f.path()));
      }
      if (cut.isEmpty()) {
        assertEquals(digests(release), there());
        release = changed(site);
        arrived.clear();
      }
    }
    assertTrue(most > 0, "no image arrived before a cut");
    settle();
    publish(release);
    assertEquals(digests(release), there());
  }

  /** Publishes a release on a whole connection; returns how many bytes that takes. */
  private long bytesOf(Release release) throws Exception {
    long planned = plan(release).bytes();
    closeThePlace();
    network().ifPresent(Network::mend);
    publish(release);
    return network().map(Network::carried).orElse(planned);
  }

  /** Returns what readers see. */
  private Host readers() throws Exception {
    Optional<Path> shown = shown();
    if (shown.isEmpty()) {
      return host();
    }
    HostAddress to = HostAddress.parse("file:" + shown.get()).orElseThrow();
    return FolderHost.open(HostPlace.of("shown", to), access(secrets(), (server, print) -> {}));
  }

  private static Release changed(SmallSite site) {
    for (int guide = 1; guide <= GUIDES; guide += 2) {
      site.write(guide).write(guide + GUIDES);
    }
    return site.delete(2).delete(4).release();
  }

  /**
   * Publishes until a cut, and ends the connections.
   *
   * @return the files that arrived before; empty if all was published
   */
  private Optional<Set<String>> cut(Release release, long bytes) throws Exception {
    WatchedHost host = new WatchedHost(host(), network().isPresent() ? Long.MAX_VALUE / 2 : bytes);
    network().ifPresent(n -> n.cutAfter(bytes));
    try {
      send(host, release);
      return Optional.empty();
    } catch (HostException e) {
      assertTrue(e.kind().isPassing(), () -> e + " " + e.detail());
      return Optional.of(host.put());
    } finally {
      if (network().isPresent()) {
        closeThePlace();
        network().get().mend();
      }
    }
  }

  @Test
  void aWrongPasswordIsSaid() throws Exception {
    if (!hasPasswords()) {
      return; // this kind of host has none
    }
    Path nobody = folder.resolve("nobody");
    HostAccess access = access((kind, owner) -> Optional.of("wrong"), (server, print) -> {});
    HostAccess wrong = withHome(access, nobody);
    assertKind(Kind.WRONG_PASSWORD, () -> opener().open(place(), wrong).list());
    HostAccess none = withHome(access((kind, owner) -> Optional.empty(), (s, p) -> {}), nobody);
    assertKind(Kind.NO_PASSWORD, () -> opener().open(place(), none).list());
  }

  /** Returns the same access of a user with another folder. */
  protected static HostAccess withHome(HostAccess access, Path home) {
    return new HostAccess(
        access.base(),
        home,
        access.agent(),
        access.secrets(),
        access.keys(),
        access.limits(),
        access.clock());
  }

  @Test
  void anUnknownKeyIsRefused() throws Exception {
    if (!hasKeys()) {
      return; // this kind of host has none
    }
    HostKeys none =
        (server, fingerprint) -> {
          assertFalse(fingerprint.isBlank());
          throw new HostException(Kind.UNKNOWN_KEY, server, fingerprint);
        };
    assertKind(Kind.UNKNOWN_KEY, () -> opener().open(place(), access(secrets(), none)).list());
  }

  @Test
  void aFullDiskIsSaidAndThePagesAreWhole() throws Exception {
    Optional<HostPlace> full = full();
    if (full.isEmpty()) {
      return; // this kind of host has none
    }
    try (Host host = open(full.get())) {
      send(host, new SmallSite(2).release());
      Release large = new SmallSite(60).release();
      assertKind(Kind.DISK_FULL, () -> send(host, large));
      SmallSite.assertWhole(host);
    }
  }

  @Test
  void aPlaceThatIsClosedIsSaid() throws Exception {
    Optional<HostPlace> closed = closed();
    if (closed.isEmpty()) {
      return; // this kind of host has none
    }
    try (Host host = open(closed.get())) {
      assertKind(Kind.NO_RIGHT, () -> send(host, new SmallSite(1).release()));
    }
  }

  private static void assertKind(Kind kind, Executable step) {
    assertEquals(kind, assertThrows(HostException.class, step).kind());
  }
}
