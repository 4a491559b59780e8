package org.amparo.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.host.FolderHost;
import org.amparo.host.HostAddress;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;

/** Publishing to a folder or a stick. */
final class FolderHostTest extends HostContract {

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
    return Optional.of(place(disk(folder.resolve("disk"), 160).resolve("site")));
  }

  @Override
  protected Optional<HostPlace> closed() {
    return Files.isDirectory(Path.of("/sys"))
        ? Optional.of(place(Path.of("/sys/site")))
        : Optional.empty();
  }
}
