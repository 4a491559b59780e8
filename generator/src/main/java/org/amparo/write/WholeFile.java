package org.amparo.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes single files so that at any moment the old one or the new one is there whole. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a text in UTF-8, in one move; makes the folder if it is not there.
   *
   * @throws IOException if the file cannot be written; then the old one stays
   */
  public static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
