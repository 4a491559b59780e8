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

/** Makes files in an empty folder, from where they are moved to their places. */
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
   * Makes every file. One that did not change stays the same file, so that a host is sent only what
   * changed.
   *
   * @param before the folder that may hold files of the same paths and bytes
   * @throws IOException if a file cannot be made
   */
  static void ofAll(List<OutputFile> files, Path fresh, Path before) throws IOException {
    new Staging(fresh, before, true).make(files);
  }

  /**
   * Makes the files that another folder does not hold with the same bytes.
   *
   * @throws IOException if a file cannot be made
   */
  static void ofChanged(List<OutputFile> files, Path fresh, Path before) throws IOException {
    new Staging(fresh, before, false).make(files);
  }

  private void make(List<OutputFile> files) throws IOException {
    Set<Path> folders =
        files.stream().map(f -> fresh.resolve(f.path()).getParent()).collect(Collectors.toSet());
    for (Path folder : folders) {
      Files.createDirectories(folder);
    }
    List<IOException> failures =
        files.parallelStream().map(this::make).flatMap(Optional::stream).toList();
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  /** Gives an exception back instead of throwing it, so that no writer is left running. */
  private Optional<IOException> make(OutputFile file) {
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
      return false; // a stick or a card cannot give a file a second name: it is written again
    }
  }
}
