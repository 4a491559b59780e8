package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.host.Host;
import org.amparo.host.HostAddress;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.sftp.SftpHost;
import org.amparo.testing.Disk;
import org.amparo.testing.OpenSsh;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to the SSH server of Debian. */
final class SftpHostTest extends HostContract {

  private static final Patience AGAIN =
      new Patience(3, Duration.ofMillis(10), Duration.ZERO, Duration.ofMillis(1));

  private static @Nullable OpenSsh server;
  private Optional<Disk> disk = Optional.empty();

  @BeforeAll
  static void startTheServer(@TempDir Path keys) throws Exception {
    server = OpenSsh.start(keys);
  }

  @AfterAll
  static void endTheServer() {
    if (server != null) {
      server.close();
    }
  }

  private static OpenSsh server() {
    return Optional.ofNullable(server).orElseThrow();
  }

  @Override
  protected HostPlace place() {
    return place(folder.resolve("www/site"));
  }

  private static HostPlace place(Path path) {
    return HostPlace.of("web", HostAddress.parse(server().address(path)).orElseThrow());
  }

  @Override
  protected HostOpener opener() {
    return SftpHost::open;
  }

  @Override
  protected Path home() {
    return server().home();
  }

  @Override
  protected boolean hasPasswords() {
    return true;
  }

  @Override
  protected boolean hasKeys() {
    return true;
  }

  @Override
  protected Optional<HostPlace> full() throws Exception {
    disk = Optional.of(Disk.of(folder.resolve("disk"), 160));
    return Optional.of(place(folder.resolve("disk/site")));
  }

  @Override
  protected Optional<HostPlace> closed() {
    Path path = Path.of("/sys");
    return Files.isDirectory(path) ? Optional.of(place(path.resolve("site"))) : Optional.empty();
  }

  @Test
  void aLostConnectionIsOpenedAgain() throws Exception {
    try (Host host = SftpHost.open(place(), access(secrets(), (server, print) -> {}))) {
      assertTrue(host.list().isEmpty());
      server().cut();
      Publisher publisher = new Publisher(host, Optional.empty(), AGAIN);
      Plan plan =
          Plan.of(
              new SmallSite(3).release(), new HostState(Map.of(), FileList.NONE, Underway.NONE));
      publisher.send(plan, (sent, all, left) -> {});
      assertEquals(List.of(), publisher.missing(plan));
    }
  }

  @AfterEach
  void takeTheDiskOut() throws Exception {
    if (disk.isPresent()) {
      disk.get().close();
    }
  }
}
