package org.amparo.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32;

/** The bytes of a finished file, in the form in which they are in memory. */
sealed interface FileBytes permits FileBytes.Stored, Deflated {

  /** Returns the size of the file, in bytes. */
  int size();

  /** Returns the CRC-32 of the file. */
  long crc32();

  /** Returns the bytes in memory, in order. Callers must not change them. */
  List<byte[]> kept();

  /**
   * Writes the bytes of the file.
   *
   * @throws IOException if the stream fails
   */
  void writeTo(OutputStream stream) throws IOException;

  /**
   * Bytes in their own form: images, PDFs and archives, which deflate would not shrink.
   *
   * @param kept the bytes in arrays, which other files may share
   */
  record Stored(List<byte[]> kept) implements FileBytes {

    public Stored {
      kept = List.copyOf(kept);
    }

    @Override
    public int size() {
      return kept.stream().mapToInt(p -> p.length).sum();
    }

    @Override
    public long crc32() {
      CRC32 crc = new CRC32();
      kept.forEach(crc::update);
      return crc.getValue();
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
      for (byte[] bytes : kept) {
        stream.write(bytes);
      }
    }
  }
}
