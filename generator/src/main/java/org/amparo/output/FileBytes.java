package org.amparo.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32;

/** The bytes of a finished file, as they are kept. */
sealed interface FileBytes permits FileBytes.Stored, Deflated {

  /** How many bytes the file has. */
  int size();

  /** The file's CRC-32, as a ZIP wants it. */
  long sum();

  /** What is kept, one after the other; nobody changes it. */
  List<byte[]> kept();

  /** Writes the bytes of the file. */
  void writeTo(OutputStream stream) throws IOException;

  /**
   * Bytes kept as they are: pictures, paper, and what holds other files.
   *
   * @param kept the bytes in pieces, which other files may share
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
    public long sum() {
      CRC32 sum = new CRC32();
      kept.forEach(sum::update);
      return sum.getValue();
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
      for (byte[] piece : kept) {
        stream.write(piece);
      }
    }
  }
}
