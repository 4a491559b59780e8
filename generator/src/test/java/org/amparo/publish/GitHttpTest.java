package org.amparo.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.amparo.host.HostAddress;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;
import org.amparo.testing.GitServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Publishing to a branch over HTTP, with git's own server program. */
final class GitHttpTest extends BranchContract {

  private static @Nullable GitServer server;

  @BeforeAll
  static void startTheServer() throws Exception {
    server = GitServer.start();
  }

  @AfterAll
  static void endTheServer() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  protected String address(Path repository) {
    return Optional.ofNullable(server).orElseThrow().address(repository);
  }

  @Override
  protected HostSecrets secrets() {
    return (kind, owner) -> Optional.of(GitServer.TOKEN);
  }

  @Override
  protected boolean hasPasswords() {
    return true;
  }

  @Override
  protected Optional<HostPlace> closed() throws Exception {
    Path closed = bare(folder.resolve("www/closed.git"));
    git(closed, "config", "http.receivepack", "false");
    return Optional.of(
        HostPlace.of("web", HostAddress.parse(address(closed) + "#pages").orElseThrow()));
  }
}
