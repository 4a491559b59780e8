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
 * The folder of a name that nobody can guess in which one build makes its files. It is locked while
 * that build runs; one without a lock was left by a build that was killed. It is known by a marker
 * and by holding nothing but what a build puts there.
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
   * Makes one for an output folder, and cleans up after builds that were killed: a site that was
   * being replaced gets its place back.
   *
   * @param out the output folder, its links resolved
   * @return nothing if another build is writing to the same folder
   * @throws IOException if it cannot be made
   */
  static @Nullable StagingFolder open(Path out) throws IOException {
    Path home = isBeside(out) ? Files.createDirectories(out.resolveSibling("")) : out;
    StagingFolder staging = create(Files.createTempDirectory(home, prefix(out)));
    try {
      boolean alone = lock(staging.channel) != null;
      for (Path other : others(out)) {
        alone = alone && (other.equals(staging.folder) || recovered(other, out));
      }
      if (alone) {
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

  /** Whether another build is writing to an output folder; touches nothing. */
  static boolean isInUse(Path out) throws IOException {
    for (Path other : others(out)) {
      if (isMarked(other)) {
        try (FileChannel channel =
            FileChannel.open(other.resolve(MARKER), StandardOpenOption.WRITE)) {
          if (lock(channel) == null) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another build of this very process
    }
  }

  /**
   * Beside the output, from where a whole site is moved into its place at once, unless that is
   * another disk or may not be written to: then inside.
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
      return true; // a system that does not tell its disks; if they are two, the move will fail
    }
  }

  private static String prefix(Path out) {
    return "." + out.getFileName() + "-";
  }

  /** The staging folders for an output folder, beside it and inside. */
  private static List<Path> others(Path out) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path home : List.of(out.resolveSibling(""), out)) {
      if (Files.isDirectory(home) && Files.isReadable(home)) {
        for (Path child : children(home)) {
          if (isStaging(child, prefix(out))) {
            found.add(child);
          }
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

  /** Whether a folder is one of ours: by its name, its marker, and that it holds nothing else. */
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

  /** Cleans up after a build that was killed; false if it still runs. */
  private static boolean recovered(Path left, Path out) throws IOException {
    if (!isMarked(left)) {
      Files.deleteIfExists(left); // empty: killed in its first or its last moment
      return true;
    }
    FileChannel channel = FileChannel.open(left.resolve(MARKER), StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      return false;
    }
    try (StagingFolder staging = new StagingFolder(left, channel)) {
      staging.restore(out);
    }
    return true;
  }

  /** An empty folder to make the new files in. */
  Path renew() throws IOException {
    delete(fresh());
    return Files.createDirectory(fresh());
  }

  private Path fresh() {
    return folder.resolve(NEW);
  }

  /** Takes the old site out of its place, in one move. */
  Path putAside(Path out) throws IOException {
    return Files.move(out, folder.resolve(OLD));
  }

  /** Gives the new site its place, in one move, or else the old one its own again. */
  void putInPlace(Path out) throws IOException {
    try {
      Files.move(fresh(), out);
    } catch (IOException e) {
      restore(out);
      throw e;
    }
  }

  /** Gives the old site its place back if nothing else has it. */
  void restore(Path out) throws IOException {
    Path old = folder.resolve(OLD);
    if (Files.exists(old) && !Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(old, out);
    }
  }

  /** Deletes it with all that it holds; what is deleted in part is never taken for a site. */
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
      try (Stream<Path> walk = Files.walk(path)) { // follows no link
        for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
