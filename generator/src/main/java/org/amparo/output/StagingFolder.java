package org.amparo.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The temporary folder in which one build stages its files, with an unpredictable name. It is
 * locked while that build runs; a staging folder without a lock is the leftover of a killed build.
 * It is recognised by a marker file. It contains only files that a build creates.
 */
final class StagingFolder implements AutoCloseable {

  private static final String MARKER = ".staging";
  private static final String NEW = "new";
  private static final String OLD = "old";
  private static final String GONE = "gone";

  private final Path folder;
  private final FileChannel channel;

  private StagingFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Creates a staging folder for an output folder. Cleans up after killed builds: a site that was
   * being replaced is moved back.
   *
   * @param out the output folder, with symbolic links resolved
   * @return null if another build is writing to the same folder
   * @throws IOException if it cannot be created
   */
  static @Nullable StagingFolder open(Path out) throws IOException {
    Path home = isBeside(out) ? Files.createDirectories(out.resolveSibling("")) : out;
    StagingFolder staging = create(Files.createTempDirectory(home, prefix(out)));
    try {
      boolean exclusive = lock(staging.channel) != null;
      for (Path other : others(out)) {
        exclusive = exclusive && (other.equals(staging.folder) || recovered(other, out));
      }
      if (exclusive) {
        return staging;
      }
    } catch (IOException e) {
      staging.close();
      throw e;
    }
    staging.close();
    return null;
  }

  private static StagingFolder create(Path folder) throws IOException {
    try {
      return new StagingFolder(
          folder,
          FileChannel.open(
              folder.resolve(MARKER), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    } catch (IOException e) {
      Files.deleteIfExists(folder.resolve(MARKER));
      Files.deleteIfExists(folder);
      throw e;
    }
  }

  /** Returns whether another build is writing to an output folder; changes nothing. */
  static boolean isInUse(Path out) throws IOException {
    for (Path other : others(out)) {
      if (isMarked(other) && isLocked(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocked(Path staging) throws IOException {
    try (FileChannel channel =
        FileChannel.open(staging.resolve(MARKER), StandardOpenOption.WRITE)) {
      return lock(channel) == null;
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another build in this process
    }
  }

  /**
   * Returns whether the staging folder is beside the output, from where a site is moved in one
   * move. It is inside if the folder around the output is on another disk or not writable.
   */
  static boolean isBeside(Path out) {
    Path parent = out.getParent();
    return !Files.isDirectory(out)
        || (parent != null && Files.isWritable(parent) && isOneDisk(parent, out));
  }

  private static boolean isOneDisk(Path one, Path other) {
    try {
      FileStore store = Files.getFileStore(one);
      return store.equals(Files.getFileStore(other));
    } catch (IOException e) {
      return true; // unknown to the system; if the disks differ, the move fails
    }
  }

  private static String prefix(Path out) {
    return "." + out.getFileName() + "-";
  }

  /** Returns the staging folders for an output folder, beside it and inside. */
  private static List<Path> others(Path out) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path home : List.of(out.resolveSibling(""), out)) {
      boolean isReadable = Files.isDirectory(home) && Files.isReadable(home);
      for (Path child : isReadable ? children(home) : List.<Path>of()) {
        if (isStaging(child, prefix(out))) {
          found.add(child);
        }
      }
    }
    return found;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }

  /** Returns whether a path is a staging folder, by its name, its marker and its contents. */
  private static boolean isStaging(Path path, String prefix) throws IOException {
    String name = String.valueOf(path.getFileName());
    if (!name.startsWith(prefix)
        || !name.substring(prefix.length()).matches("[0-9]+")
        || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        || !Files.isReadable(path)) {
      return false;
    }
    Set<String> names =
        children(path).stream()
            .map(c -> String.valueOf(c.getFileName()))
            .collect(Collectors.toSet());
    return (names.isEmpty() || isMarked(path)) && Set.of(MARKER, NEW, OLD, GONE).containsAll(names);
  }

  private static boolean isMarked(Path folder) {
    return Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
  }

  /** Cleans up after a killed build; returns false if the build still runs. */
  private static boolean recovered(Path leftover, Path out) throws IOException {
    if (!isMarked(leftover)) {
      Files.deleteIfExists(leftover); // empty: killed in its first or its last moment
      return true;
    }
    FileChannel channel = FileChannel.open(leftover.resolve(MARKER), StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      return false;
    }
    try (StagingFolder staging = new StagingFolder(leftover, channel)) {
      staging.restore(out);
    }
    return true;
  }

  /** Returns an empty folder for the new files. */
  Path renew() throws IOException {
    delete(fresh());
    return Files.createDirectory(fresh());
  }

  private Path fresh() {
    return folder.resolve(NEW);
  }

  /** Moves the old site away, in one move. Returns its new path. */
  Path putAside(Path out) throws IOException {
    return Files.move(out, folder.resolve(OLD));
  }

  /** Moves the new site to its place, in one move; if that fails, moves the old one back. */
  void putInPlace(Path out) throws IOException {
    try {
      Files.move(fresh(), out);
    } catch (IOException e) {
      restore(out);
      throw e;
    }
  }

  /** Moves the old site back if its place is free. */
  void restore(Path out) throws IOException {
    Path old = folder.resolve(OLD);
    if (Files.exists(old) && !Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(old, out);
    }
  }

  /** Deletes the folder. The old site is renamed first, so that it is not restored in part. */
  @Override
  public void close() throws IOException {
    Path old = folder.resolve(OLD);
    Path gone = folder.resolve(GONE);
    if (Files.exists(old) && !Files.exists(gone)) {
      Files.move(old, gone);
    }
    for (Path part : List.of(gone, old, fresh())) {
      delete(part);
    }
    channel.close();
    Files.deleteIfExists(folder.resolve(MARKER));
    Files.deleteIfExists(folder);
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> walk = Files.walk(path)) { // follows no symbolic link
        for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
