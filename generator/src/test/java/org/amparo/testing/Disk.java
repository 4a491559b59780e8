package org.amparo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small disk of its own, so that a test can fill it. Only root may mount one. */
public final class Disk implements AutoCloseable {

  private final Path folder;

  private Disk(Path folder) {
    this.folder = folder;
  }

  /**
   * Mounts an empty disk; the calling test is skipped where that is not allowed.
   *
   * @param folder where; it is made
   */
  public static Disk of(Path folder, int kilobytes) throws IOException, InterruptedException {
    Path mount = Tools.require("mount", "mount");
    Files.createDirectories(folder);
    List<String> command =
        List.of(
            mount.toString(),
            "-t",
            "tmpfs",
            "-o",
            "size=" + kilobytes + "k",
            "tmpfs",
            folder.toString());
    Tools.requireSuccess(folder, command);
    return new Disk(folder);
  }

  @Override
  public void close() throws IOException {
    try {
      Tools.run(folder.resolve(".."), List.of("umount", "-l", folder.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
