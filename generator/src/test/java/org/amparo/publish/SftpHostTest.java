package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.sftp.SftpHost;
import org.amparo.testing.Network;
import org.amparo.testing.OpenSsh;
import org.amparo.testing.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Publishing to the SSH server of Debian. */
final class SftpHostTest extends HostContract {

  private static final Patience AGAIN =
      new Patience(3, Duration.ofMillis(10), Duration.ZERO, Duration.ofMillis(1));

  @RegisterExtension static final SharedServer<OpenSsh> SERVER = SharedServer.of(OpenSsh::start);

  @Override
  protected Optional<Network> network() {
    return Optional.of(SERVER.network());
  }

  @Override
  protected HostPlace place() {
    return place(folder.resolve("www/site"));
  }

  @Override
  protected Optional<Path> shown() {
    return Optional.of(folder.resolve("www/site"));
  }

  private static HostPlace place(Path path) {
    return HostPlace.of("web", HostAddress.parse(SERVER.get().address(path)).orElseThrow());
  }

  @Override
  protected HostOpener opener() {
    return SftpHost::open;
  }

  @Override
  protected Path home() {
    return SERVER.get().home();
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
    return Optional.of(place(disk(folder.resolve("disk"), 160).resolve("site")));
  }

  @Override
  protected Optional<HostPlace> closed() {
    Path path = Path.of("/sys");
    return Files.isDirectory(path) ? Optional.of(place(path.resolve("site"))) : Optional.empty();
  }

  @Test
  void aKeyIsNamedOnlyIfOneWasTried() throws Exception {
    Path keys = Files.createDirectories(folder.resolve("other/.ssh"));
    Files.copy(SERVER.get().home().resolveSibling("host"), keys.resolve("id_ed25519"));
    HostAccess access = access((kind, owner) -> Optional.of("wrong"), (server, print) -> {});
    HostAccess other = withHome(access, folder.resolve("other"));
    HostException e = assertThrows(HostException.class, () -> SftpHost.open(place(), other));
    assertEquals(HostException.Kind.WRONG_KEY, e.kind());
    assertTrue(e.isWrongPassword());
  }

  @Test
  void aLostConnectionIsOpenedAgain() throws Exception {
    try (Host host = SftpHost.open(place(), access(secrets(), (server, print) -> {}))) {
      assertTrue(host.list().isEmpty());
      SERVER.get().cut();
      Publisher publisher = new Publisher(host, Optional.empty(), AGAIN);
      Plan plan =
          Plan.of(
              new SmallSite(3).release(), new HostState(Map.of(), FileList.NONE, Underway.NONE));
      publisher.send(plan, (sent, all, left) -> {});
      assertEquals(List.of(), publisher.missing(plan));
    }
  }
}
