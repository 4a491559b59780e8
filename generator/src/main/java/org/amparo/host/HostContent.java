package org.amparo.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The bytes of a file that is put on a host. They are the same whenever they are asked for. */
public interface HostContent {

  /** Returns the number of bytes. */
  long size();

  /** Returns the SHA-256 of the bytes, in lower-case hexadecimal digits. */
  String sha256();

  /**
   * Writes the bytes.
   *
   * @throws IOException if the stream fails, or the bytes cannot be read
   */
  void writeTo(OutputStream stream) throws IOException;

  /** Returns the bytes in one array. */
  default byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(size()));
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
