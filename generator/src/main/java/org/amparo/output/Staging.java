package org.amparo.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes files into an empty staging folder, from which they are moved to their places. */
final class Staging {

  private final Path fresh;
  private final Path before;
  private final boolean all;

  private Staging(Path fresh, Path before, boolean all) {
    this.fresh = fresh;
    this.before = before;
    this.all = all;
  }

  /**
   * Stages every file. An unchanged file becomes a hard link to the old one, so that tools that
   * upload the site see it as unchanged.
   *
   * @param files all files of the site
   * @param fresh the staging folder
   * @param before the folder of the previous site, which need not exist
   * @throws IOException if a file cannot be written
   */
  static void ofAll(List<OutputFile> files, Path fresh, Path before) throws IOException {
    new Staging(fresh, before, true).stage(files);
  }

  /**
   * Stages the files that are new or changed.
   *
   * @param files all files of the site
   * @param fresh the staging folder
   * @param before the folder of the previous site
   * @throws IOException if a file cannot be written
   */
  static void ofChanged(List<OutputFile> files, Path fresh, Path before) throws IOException {
    new Staging(fresh, before, false).stage(files);
  }

  private void stage(List<OutputFile> files) throws IOException {
    Set<Path> folders =
        files.stream().map(f -> fresh.resolve(f.path()).getParent()).collect(Collectors.toSet());
    for (Path folder : folders) {
      Files.createDirectories(folder);
    }
    List<IOException> failures =
        files.parallelStream().map(this::stage).flatMap(Optional::stream).toList();
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  /** Stages a file. Returns a failure instead of throwing it, so that all threads end. */
  private Optional<IOException> stage(OutputFile file) {
    Path path = fresh.resolve(file.path());
    Path old = before.resolve(file.path());
    try {
      boolean done = ComparingOutputStream.same(old, file) && (!all || isLinked(path, old));
      if (!done) {
        try (OutputStream stream = Files.newOutputStream(path)) {
          file.writeTo(stream);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  private static boolean isLinked(Path path, Path old) throws IOException {
    try {
      Files.createLink(path, old);
      return true;
    } catch (FileSystemException | UnsupportedOperationException e) {
      return false; // a USB stick or SD card has no hard links: the file is written
    }
  }
}
