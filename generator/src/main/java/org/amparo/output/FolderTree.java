package org.amparo.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files below a folder, by their paths from it with {@code /} between the parts. A file is
 * replaced in one move. Symbolic links are neither followed nor listed.
 */
public final class FolderTree {

  private final Path root;

  /**
   * @param root the folder; it need not exist
   */
  public FolderTree(Path root) {
    this.root = root;
  }

  /**
   * Returns the attributes of all files.
   *
   * @return empty if there is no such folder
   * @throws IOException if a folder cannot be read
   */
  public Map<String, BasicFileAttributes> files() throws IOException {
    Map<String, BasicFileAttributes> files = new TreeMap<>();
    if (!Files.exists(root)) {
      return files;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.put(name(file), attributes);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private String name(Path file) {
    String separator = root.getFileSystem().getSeparator();
    String name = root.relativize(file).toString().replace(separator, "/");
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /**
   * Returns the bytes of a file.
   *
   * @throws NoSuchFileException if there is none
   */
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(file(path));
  }

  /**
   * Writes a file under another name and moves it to its own; makes the folders that it needs.
   *
   * @param part the ending of the other name
   * @throws IOException if it cannot be written; then the old file is unchanged
   */
  public void put(String path, String part, Writer content) throws IOException {
    Path file = file(path);
    Path fresh = file(path + part);
    Files.createDirectories(file.resolveSibling(""));
    try {
      try (OutputStream stream = Files.newOutputStream(fresh)) {
        content.writeTo(stream);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(fresh);
      throw e;
    }
  }

  /** Deletes a file, if it exists, and the folders that are empty then, except the root. */
  public void delete(String path) throws IOException {
    Path file = file(path);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.deleteIfExists(file);
    for (Path folder = file.resolveSibling("");
        !folder.equals(root.resolve("")) && folder.startsWith(root);
        folder = folder.resolveSibling("")) {
      if (!deleteIfEmpty(folder)) {
        return;
      }
    }
  }

  private static boolean deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  private Path file(String path) throws IOException {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IOException(path);
    }
    return file;
  }

  /** Writes the bytes of a file. */
  @FunctionalInterface
  public interface Writer {
    void writeTo(OutputStream stream) throws IOException;
  }
}
