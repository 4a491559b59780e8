package org.amparo.sftp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostLimits;
import org.amparo.host.HostPlace;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.DefaultKeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that a host takes, in both ways in which hosts ask for one; with a server of ours. */
class PasswordLoginTest {

  private static final String PASSWORD = "ábrete sésamo";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPasswordIsAskedForOnce(boolean interactive) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HostAccess access =
        new HostAccess(
            folder,
            folder,
            Optional.empty(),
            (kind, owner) -> {
              asked.incrementAndGet();
              return Optional.of(PASSWORD);
            },
            (server, fingerprint) -> {},
            HostLimits.USUAL,
            Clock.systemUTC());
    try (SshServer server = server(interactive)) {
      String to = "sftp://ana@127.0.0.1:" + server.getPort() + "/";
      HostPlace place = HostPlace.of("web", HostAddress.parse(to).orElseThrow());
      try (Host host = SftpHost.open(place, access)) {
        assertTrue(host.list().isEmpty());
      }
    }
    assertEquals(1, asked.get());
  }

  private SshServer server(boolean interactive) throws Exception {
    SshServer server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider());
    server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.setPasswordAuthenticator((user, password, session) -> password.equals(PASSWORD));
    server.setKeyboardInteractiveAuthenticator(
        interactive
            ? DefaultKeyboardInteractiveAuthenticator.INSTANCE
            : KeyboardInteractiveAuthenticator.NONE);
    if (interactive) {
      server.setUserAuthFactoriesNames("keyboard-interactive");
    }
    server.start();
    return server;
  }
}
