package org.amparo.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.amparo.host.HostAddress;
import org.amparo.host.HostPlace;
import org.amparo.testing.Disk;
import org.junit.jupiter.api.AfterEach;

/** Publishing to a branch of a repository of this machine. */
final class GitFileTest extends BranchContract {

  private Optional<Disk> disk = Optional.empty();

  @Override
  protected String address(Path repository) {
    return "git+file:" + repository;
  }

  @Override
  protected Optional<HostPlace> full() throws Exception {
    Path root = folder.resolve("403 closed"); // words of failures
    disk = Optional.of(Disk.of(root, 400));
    String address = address(bare(root.resolve("site.git"))) + "#pages";
    return Optional.of(HostPlace.of("stick", HostAddress.parse(address).orElseThrow()));
  }

  @AfterEach
  void takeTheDiskOut() throws Exception {
    if (disk.isPresent()) {
      disk.get().close();
    }
  }
}
