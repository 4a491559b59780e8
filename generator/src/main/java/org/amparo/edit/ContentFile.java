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
 * One file of {@code content/}, as the program changes it: in one move, and never over what
 * somebody else has written meanwhile.
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

  /** Its path from the site's folder. */
  public String name() {
    return name;
  }

  /** A file of this name in the same folder. */
  public ContentFile beside(String other) {
    return new ContentFile(folder, name.substring(0, name.lastIndexOf('/') + 1) + other);
  }

  /** Whether anything stands at its place, be it a broken link. */
  public boolean isTaken() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * What it holds; nothing if there is no such file.
   *
   * @throws EditException if it cannot be read as UTF-8
   */
  public Optional<String> text() throws EditException {
    try {
      return isTaken()
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNREADABLE, name, e);
    }
  }

  /**
   * Writes it for the first time.
   *
   * @throws EditException if something stands at its place, which stays, or nothing can be written
   */
  public void create(String text) throws EditException {
    create(OutputFile.of(new Address(name), text));
  }

  /**
   * Writes bytes, such as a picture's, for the first time.
   *
   * @throws EditException if something stands at its place, which stays, or nothing can be written
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

  /** Refuses to write through a link: what it leads to is outside of the site. */
  private void checkFolder() throws EditException {
    if (!folder.isReachedPlainly(file)) {
      throw new EditException(EditException.Reason.LINKED, name, null);
    }
  }

  /**
   * Writes it anew.
   *
   * @param before what it held when the change was thought out; nothing if it was not there
   * @throws EditException if it holds something else by now, which stays, or nothing can be written
   */
  public void replace(Optional<String> before, String text) throws EditException {
    if (!text().equals(before)) {
      throw new EditException(EditException.Reason.CHANGED, name, null);
    }
    checkFolder();
    try {
      AtomicFile.write(file, text);
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNWRITABLE, name, e);
    }
  }
}
