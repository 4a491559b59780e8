package org.amparo.output;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** Takes the bytes of a file and holds them against those on the disk, a few at a time. */
final class ComparingOutputStream extends OutputStream {

  private static final int BUFFER = 64 * 1024;

  private final InputStream there;
  private boolean same = true;

  private ComparingOutputStream(InputStream there) {
    this.there = there;
  }

  /**
   * Whether a path is a file with just these bytes.
   *
   * @throws IOException if it cannot be read
   */
  static boolean same(Path path, OutputFile file) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) != file.size()) {
      return false;
    }
    try (InputStream there = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        ComparingOutputStream comparison = new ComparingOutputStream(there)) {
      file.writeTo(comparison);
      return comparison.same;
    }
  }

  @Override
  public void write(int b) throws IOException {
    same = same && there.read() == (b & 0xFF);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (same) {
      byte[] part = there.readNBytes(length);
      same = Arrays.equals(part, 0, part.length, bytes, offset, offset + length);
    }
  }
}
