package org.amparo.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.amparo.model.OutputFile;

/**
 * A file with its sum and its compressed bytes: made once, for the ZIP and for its size on the way.
 */
final class Packed {

  private static final int BUFFER = 16 * 1024;

  private final OutputFile file;
  private final long crc;
  private final boolean deflated;
  private final byte[] bytes;

  private Packed(OutputFile file, long crc, boolean deflated, byte[] bytes) {
    this.file = file;
    this.crc = crc;
    this.deflated = deflated;
    this.bytes = bytes;
  }

  static Packed of(OutputFile file) {
    CRC32 sum = new CRC32();
    boolean deflated = !isCompressed(file.address().path());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    // only what is saved must be told as hosts compress it; the rest may be quick
    boolean sent = file.address().path().startsWith("downloads/");
    Deflater deflater =
        new Deflater(sent ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION, true);
    try (OutputStream packing =
        deflated ? new DeflaterOutputStream(bytes, deflater, BUFFER) : bytes) {
      file.writeTo(new CheckedOutputStream(packing, sum));
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    } finally {
      deflater.end();
    }
    return new Packed(file, sum.getValue(), deflated, bytes.toByteArray());
  }

  private static boolean isCompressed(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".pdf")
        || name.endsWith(".png")
        || name.endsWith(".jpg")
        || name.endsWith(".jpeg")
        || name.endsWith(".webp");
  }

  OutputFile file() {
    return file;
  }

  String path() {
    return file.address().path();
  }

  long crc() {
    return crc;
  }

  /** The sum as the pages' script writes it: eight digits. */
  String sum() {
    return sum(crc);
  }

  static String sum(long crc) {
    return String.format(Locale.ROOT, "%08x", crc);
  }

  boolean isDeflated() {
    return deflated;
  }

  /** How many bytes it takes on the way to a phone. */
  int transferred() {
    return bytes.length;
  }

  /** The bytes as a ZIP holds them; nobody changes them. */
  byte[] bytes() {
    return bytes;
  }
}
