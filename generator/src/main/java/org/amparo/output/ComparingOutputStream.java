package org.amparo.output;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** Compares the bytes written to it with those of a file on the disk, one buffer at a time. */
final class ComparingOutputStream extends OutputStream {

  private static final int BUFFER = 64 * 1024;

  private final InputStream existing;
  private boolean same = true;

  private ComparingOutputStream(InputStream existing) {
    this.existing = existing;
  }

  /**
   * Returns whether a path is a file with the same bytes.
   *
   * @throws IOException if it cannot be read
   */
  static boolean same(Path path, OutputFile file) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) != file.size()) {
      return false;
    }
    try (InputStream existing = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        ComparingOutputStream comparison = new ComparingOutputStream(existing)) {
      file.writeTo(comparison);
      return comparison.same;
    }
  }

  @Override
  public void write(int b) throws IOException {
    same = same && existing.read() == (b & 0xFF);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (same) {
      byte[] part = existing.readNBytes(length);
      same = Arrays.equals(part, 0, part.length, bytes, offset, offset + length);
    }
  }
}
