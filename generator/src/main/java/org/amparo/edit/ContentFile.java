package org.amparo.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.model.Address;
import org.amparo.output.AtomicFile;
import org.amparo.output.OutputFile;
import org.amparo.source.SiteFolder;

/**
 * A file of {@code content/} that the program changes: atomically, and never over a change that was
 * made meanwhile.
 */
public final class ContentFile {

  private final SiteFolder folder;
  private final String name;
  private final Path file;

  /**
   * @param name its path from the site's folder, with slashes
   */
  public ContentFile(SiteFolder folder, String name) {
    this.folder = folder;
    this.name = name;
    this.file = folder.root().resolve(name);
  }

  /** Returns its path from the site's folder. */
  public String name() {
    return name;
  }

  /** Returns the file of another name in the same folder. */
  public ContentFile beside(String other) {
    return new ContentFile(folder, name.substring(0, name.lastIndexOf('/') + 1) + other);
  }

  /** Returns whether there is a file, a folder or a symbolic link, even a broken one. */
  public boolean exists() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Returns its text; empty if there is no such file.
   *
   * @throws EditException if it cannot be read as UTF-8
   */
  public Optional<String> text() throws EditException {
    try {
      return exists()
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNREADABLE, name, e);
    }
  }

  /**
   * Returns its bytes; empty if there is no such file.
   *
   * @throws EditException if it cannot be read
   */
  Optional<byte[]> bytes() throws EditException {
    try {
      return exists() ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNREADABLE, name, e);
    }
  }

  /**
   * Creates the file.
   *
   * @throws EditException if it exists already, or cannot be written
   */
  public void create(String text) throws EditException {
    create(OutputFile.of(new Address(name), text));
  }

  /**
   * Creates the file from bytes, such as those of an image.
   *
   * @throws EditException if it exists already, or cannot be written
   */
  public void create(OutputFile bytes) throws EditException {
    checkFolder();
    try {
      AtomicFile.create(file, bytes);
    } catch (FileAlreadyExistsException e) {
      throw new EditException(EditException.Reason.EXISTS, name, e);
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNWRITABLE, name, e);
    }
  }

  /** Refuses to write through a symbolic link, whose target may be outside the site. */
  private void checkFolder() throws EditException {
    if (folder.isLinked(file.resolveSibling(""))) {
      throw new EditException(EditException.Reason.LINKED, name, null);
    }
  }

  /**
   * Replaces its text.
   *
   * @param before the text that the change is based on; empty if there was no file
   * @throws EditException if it has another text by now, or cannot be written
   */
  public void replace(Optional<String> before, String text) throws EditException {
    if (!text().equals(before)) {
      throw EditException.changed(name);
    }
    replaceBytes(before.map(ContentFile::utf8), utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Replaces its bytes.
   *
   * @param before the bytes that the change is based on; empty if there was no file
   * @throws EditException if it has others by now, or cannot be written
   */
  void replaceBytes(Optional<byte[]> before, byte[] bytes) throws EditException {
    checkFolder();
    try {
      if (!AtomicFile.replace(file, before, bytes)) {
        throw EditException.changed(name);
      }
    } catch (FileAlreadyExistsException e) {
      throw EditException.changed(name);
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNWRITABLE, name, e);
    }
  }

  /**
   * Deletes the file.
   *
   * @param before the text that it must have
   * @throws EditException if it has another text by now, or cannot be deleted
   */
  void delete(String before) throws EditException {
    if (!text().equals(Optional.of(before))) {
      throw new EditException(EditException.Reason.CHANGED, name, null);
    }
    checkFolder();
    try {
      AtomicFile.delete(file);
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNWRITABLE, name, e);
    }
  }
}
