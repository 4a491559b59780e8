package org.amparo.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.host.FolderHost;
import org.amparo.host.HostAddress;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.testing.Disk;
import org.junit.jupiter.api.AfterEach;

/** Publishing to a folder or a stick. */
final class FolderHostTest extends HostContract {

  private Optional<Disk> disk = Optional.empty();

  @Override
  protected HostPlace place() {
    return place(folder.resolve("stick/site"));
  }

  private static HostPlace place(Path path) {
    return HostPlace.of("stick", HostAddress.parse("file:" + path).orElseThrow());
  }

  @Override
  protected HostOpener opener() {
    return (place, access) -> {
      folder.resolve("stick").toFile().mkdirs();
      return FolderHost.open(place, access);
    };
  }

  @Override
  protected Optional<HostPlace> full() throws Exception {
    disk = Optional.of(Disk.of(folder.resolve("disk"), 160));
    return Optional.of(place(folder.resolve("disk/site")));
  }

  @Override
  protected Optional<HostPlace> closed() {
    return Files.isDirectory(Path.of("/sys"))
        ? Optional.of(place(Path.of("/sys/site")))
        : Optional.empty();
  }

  @AfterEach
  void takeTheDiskOut() throws Exception {
    for (Disk some : List.copyOf(disk.stream().toList())) {
      some.close();
    }
  }
}
