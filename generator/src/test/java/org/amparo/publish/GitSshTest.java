package org.amparo.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.amparo.testing.OpenSsh;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to a branch over the SSH server of Debian. */
final class GitSshTest extends BranchContract {

  private static @Nullable OpenSsh server;

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
  protected String address(Path repository) {
    return server().address(repository).replace("sftp://", "git+ssh://");
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
}
