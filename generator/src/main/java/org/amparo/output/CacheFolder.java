package org.amparo.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A folder of files that only save time, each under its key. Threads may share it. */
public final class CacheFolder {

  private final Path folder;
  private final Set<Path> used = ConcurrentHashMap.newKeySet();

  /**
   * @param folder made when a file is first put into it
   */
  public CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns whether there is a file under a key. */
  public boolean has(String key) {
    return Files.isRegularFile(file(key));
  }

  /**
   * Returns the bytes under a key.
   *
   * @throws IOException if the file cannot be read
   */
  public Optional<byte[]> get(String key) throws IOException {
    Path file = file(key);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /**
   * Puts bytes under a key. A crash may leave a file that is cut short.
   *
   * @throws IOException if the file cannot be written
   */
  public void put(String key, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Files.write(file(key), bytes);
  }

  /**
   * Deletes the files that nobody has asked for.
   *
   * @throws IOException if the folder cannot be read, or a file not deleted
   */
  public void sweep() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> stale;
    try (Stream<Path> files = Files.list(folder)) {
      stale = files.filter(f -> !used.contains(f)).toList();
    }
    for (Path file : stale) {
      Files.deleteIfExists(file);
    }
  }

  private Path file(String key) {
    Path file = folder.resolve(key);
    used.add(file);
    return file;
  }
}
