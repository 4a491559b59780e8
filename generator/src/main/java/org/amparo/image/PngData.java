package org.amparo.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The compressed data of a PNG file: <a href="https://www.w3.org/TR/png-3/#10Compression">PNG,
 * third edition</a>, section 10.
 */
final class PngData {

  private static final int BUFFER = 64 * 1024;

  /** The largest colour profile, more than profiles of screens and printers have. */
  private static final int MOST_PROFILE = 4_000_000;

  private PngData() {}

  /**
   * Returns the compressed pixels without bytes after their end.
   *
   * @param size of the pixels in bytes when decompressed
   * @throws RefusedImage if they have another size or cannot be decompressed
   */
  static byte[] pixels(byte[] compressed, long size) throws RefusedImage {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(compressed);
      byte[] buffer = new byte[BUFFER];
      long found = 0;
      while (!inflater.finished() && found <= size) {
        int count = inflater.inflate(buffer);
        found += count;
        if (count == 0 && !inflater.finished()) {
          throw RefusedImage.damaged(); // the data ends too early
        }
      }
      if (found != size) {
        throw RefusedImage.damaged();
      }
      return Arrays.copyOf(compressed, (int) inflater.getBytesRead());
    } catch (DataFormatException e) {
      throw RefusedImage.damaged();
    } finally {
      inflater.end();
    }
  }

  /**
   * Returns the chunk of a colour profile with only the data that colours need.
   *
   * @param chunk the profile's name, which is removed, and the compressed profile; section 11.3.2.3
   * @return empty if it cannot be read
   */
  static Optional<byte[]> profile(byte[] chunk) {
    int start = 2;
    while (start < chunk.length && chunk[start - 2] != 0) {
      start++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(chunk, start, chunk.length - start);
      byte[] profile = new byte[MOST_PROFILE];
      int size = inflater.inflate(profile);
      return IccProfile.cleaned(Arrays.copyOf(profile, size)).map(PngData::chunk);
    } catch (DataFormatException e) {
      return Optional.empty(); // browsers ignore a broken profile, too
    } finally {
      inflater.end();
    }
  }

  private static byte[] chunk(byte[] profile) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(profile);
      deflater.finish();
      ByteArrayOutputStream chunk = new ByteArrayOutputStream();
      chunk.writeBytes(new byte[] {'i', 'c', 'c', 0, 0});
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        chunk.write(buffer, 0, deflater.deflate(buffer));
      }
      return chunk.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
