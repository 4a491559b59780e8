package org.amparo.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.amparo.host.HostAddress;
import org.amparo.host.HostPlace;

/** Publishing to a branch of a repository of this machine. */
final class GitFileTest extends BranchContract {

  @Override
  protected String address(Path repository) {
    return "git+file:" + repository;
  }

  @Override
  protected Optional<HostPlace> full() throws Exception {
    Path root = disk(folder.resolve("403 closed"), 400); // words of failures
    String address = address(bare(root.resolve("site.git"))) + "#pages";
    return Optional.of(HostPlace.of("stick", HostAddress.parse(address).orElseThrow()));
  }
}
