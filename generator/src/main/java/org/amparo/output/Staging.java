package org.amparo.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writes files into an empty staging folder, from which they are moved to their places. */
final class Staging {

  /** Most files are shorter and so written at once: they have many segments. */
  private static final int MAX_BUFFER = 64 * 1024;

  private final Path fresh;
  private final Path before;
  private final boolean whole;
  private final Set<String> staged = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

  /**
   * @param fresh the staging folder
   * @param before the folder of the previous site, which need not exist
   * @param whole whether every file is staged, to replace the folder; otherwise only those that are
   *     new or changed
   */
  Staging(Path fresh, Path before, boolean whole) {
    this.fresh = fresh;
    this.before = before;
    this.whole = whole;
  }

  Path fresh() {
    return fresh;
  }

  Path before() {
    return before;
  }

  boolean isWhole() {
    return whole;
  }

  /**
   * Stages a file, unless one of its path is staged. If every file is staged, an unchanged one
   * becomes a hard link to the old one, so that tools that upload the site see it as unchanged.
   * After a failure no more files are staged.
   */
  void stage(OutputFile file) {
    if (failure.get() != null || !staged.add(file.path())) {
      return;
    }
    Path path = fresh.resolve(file.path());
    Path old = before.resolve(file.path());
    try {
      makeFolder(path.resolveSibling(""));
      boolean done = ComparingOutputStream.same(old, file) && (!whole || isLinked(path, old));
      if (!done) {
        int buffer = Math.max(1, Math.min(MAX_BUFFER, file.size()));
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(path), buffer)) {
          file.writeTo(stream);
        }
      }
    } catch (IOException e) {
      failure.compareAndSet(null, e);
    }
  }

  /** Returns whether a file of a path is staged. */
  boolean has(String path) {
    return staged.contains(path);
  }

  private void makeFolder(Path folder) throws IOException {
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
  }

  /** Throws the first failure to stage a file, if there was one. */
  void throwFailure() throws IOException {
    IOException first = failure.get();
    if (first != null) {
      throw first;
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
