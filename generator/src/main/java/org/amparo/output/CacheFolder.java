package org.amparo.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A cache on the disk: a folder with one file for each key. It is thread-safe. */
public final class CacheFolder {

  private final Path folder;
  private final Set<Path> used = ConcurrentHashMap.newKeySet();

  /**
   * @param folder the folder, which the first {@link #put} creates
   */
  public CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns whether there is a file for a key. */
  public boolean has(String key) {
    return Files.isRegularFile(file(key));
  }

  /**
   * Returns the bytes for a key; empty if there is no file.
   *
   * @throws IOException if the file cannot be read
   */
  public Optional<byte[]> get(String key) throws IOException {
    Path file = file(key);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /**
   * Writes the bytes for a key. A crash may leave an incomplete file.
   *
   * @throws IOException if the file cannot be written
   */
  public void put(String key, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Files.write(file(key), bytes);
  }

  /**
   * Deletes the files whose keys were not used.
   *
   * @throws IOException if the folder cannot be read, or a file cannot be deleted
   */
  public void sweep() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> unused;
    try (Stream<Path> files = Files.list(folder)) {
      unused = files.filter(f -> !used.contains(f)).toList();
    }
    for (Path file : unused) {
      Files.deleteIfExists(file);
    }
  }

  private Path file(String key) {
    Path file = folder.resolve(key);
    used.add(file);
    return file;
  }
}
