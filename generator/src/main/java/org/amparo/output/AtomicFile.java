package org.amparo.output;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;

/** Writes single files atomically: at any moment the old or the new file is complete. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a text in UTF-8, in one move; creates the folder if it does not exist.
   *
   * @throws IOException if the file cannot be written; then the old file is unchanged
   */
  public static void write(Path file, String text) throws IOException {
    place(
        file,
        text.getBytes(StandardCharsets.UTF_8),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Replaces a file that must still have the bytes that a change is based on. They are compared
   * when the new file is complete, right before it moves into its place.
   *
   * @param before the bytes that it must have; empty if it must not exist
   * @return false if it has others by now; then it is unchanged
   * @throws FileAlreadyExistsException if it must not exist, and does by now
   * @throws IOException if the file cannot be written; then the old file is unchanged
   */
  public static boolean replace(Path file, Optional<byte[]> before, byte[] bytes)
      throws IOException {
    if (before.isEmpty()) {
      place(file, bytes);
      return true;
    }
    try {
      place(
          file,
          bytes,
          fresh -> check(file, before.get()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (ChangedFile e) {
      return false;
    }
  }

  private static void check(Path file, byte[] before) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), before)) {
      throw new ChangedFile();
    }
  }

  /**
   * Writes a file that does not exist yet, in one move; creates the folder if it does not exist.
   *
   * @throws FileAlreadyExistsException if the path exists; it is unchanged
   * @throws IOException if the file cannot be written
   */
  public static void create(Path file, OutputFile bytes) throws IOException {
    create(file, bytes.bytes());
  }

  /**
   * Writes a file that does not exist yet, in one move; creates the folder if it does not exist.
   *
   * @throws FileAlreadyExistsException if the path exists; it is unchanged
   * @throws IOException if the file cannot be written
   */
  public static void create(Path file, byte[] bytes) throws IOException {
    place(file, bytes);
  }

  /**
   * Writes bytes over a file, in one move; creates the file and its folder if they do not exist.
   *
   * @throws IOException if the file cannot be written; then the old file is unchanged
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    place(file, bytes, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Moves a file to a path that does not exist yet; creates the folder if it does not exist.
   *
   * @throws FileAlreadyExistsException if the path exists; both are unchanged
   * @throws IOException if the file cannot be moved
   */
  public static void move(Path file, Path target) throws IOException {
    Files.createDirectories(target.resolveSibling(""));
    Files.move(file, target);
  }

  /**
   * Writes a text that only its owner can read, where the file system knows owners.
   *
   * @throws IOException if the file cannot be written; then the old file is unchanged
   */
  public static void writePrivate(Path file, String text) throws IOException {
    place(
        file,
        text.getBytes(StandardCharsets.UTF_8),
        AtomicFile::hide,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void hide(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(EnumSet.of(OWNER_READ, OWNER_WRITE));
    }
  }

  /**
   * Deletes a file, if it exists, and its folder, if that is empty then.
   *
   * @throws IOException if it cannot be deleted
   */
  public static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    deleteIfEmpty(file.resolveSibling(""));
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // Other files are still in it.
    }
  }

  private static void place(Path file, byte[] bytes, CopyOption... move) throws IOException {
    place(file, bytes, fresh -> {}, move);
  }

  private static void place(Path file, byte[] bytes, Preparation preparation, CopyOption... move)
      throws IOException {
    Path folder = Files.createDirectories(file.resolveSibling(""));
    Path staging = Files.createTempDirectory(folder, "." + file.getFileName() + "-");
    Path fresh = staging.resolve("new");
    try {
      Files.write(fresh, bytes);
      preparation.prepare(fresh);
      Files.move(fresh, file, move);
    } finally {
      Files.deleteIfExists(fresh);
      Files.delete(staging);
    }
  }

  /** A file that has other bytes than those that a change is based on. */
  private static final class ChangedFile extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** What is done to a new file before it has its name. */
  @FunctionalInterface
  private interface Preparation {
    void prepare(Path fresh) throws IOException;
  }
}
