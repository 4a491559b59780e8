package org.amparo.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.amparo.host.HostAddress;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;
import org.amparo.testing.GitServer;
import org.amparo.testing.Network;
import org.amparo.testing.SharedServer;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Publishing to a branch over HTTP, with git's own server program. */
final class GitHttpTest extends BranchContract {

  @RegisterExtension
  static final SharedServer<GitServer> SERVER = SharedServer.of(files -> GitServer.start());

  @Override
  protected Optional<Network> network() {
    return Optional.of(SERVER.network());
  }

  @Override
  protected String address(Path repository) {
    return SERVER.get().address(repository);
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
