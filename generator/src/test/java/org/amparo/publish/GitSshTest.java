package org.amparo.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.amparo.testing.Network;
import org.amparo.testing.OpenSsh;
import org.amparo.testing.SharedServer;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Publishing to a branch over the SSH server of Debian. */
final class GitSshTest extends BranchContract {

  @RegisterExtension static final SharedServer<OpenSsh> SERVER = SharedServer.of(OpenSsh::start);

  @Override
  protected Optional<Network> network() {
    return Optional.of(SERVER.network());
  }

  @Override
  protected String address(Path repository) {
    return SERVER.get().address(repository).replace("sftp://", "git+ssh://");
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
}
