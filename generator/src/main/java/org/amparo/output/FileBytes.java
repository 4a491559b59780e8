package org.amparo.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32;

/** The bytes of a finished file, in the form in which they are in memory. */
sealed interface FileBytes permits FileBytes.Stored, FileBytes.Plain, FileBytes.Dropped, Deflated {

  /** Returns the size of the file, in bytes. */
  int size();

  /** Returns the CRC-32 of the file. */
  long crc32();

  /** Returns the bytes in memory, in order. Callers must not change them. */
  List<byte[]> kept();

  /** Returns the form in which an archive contains the file; most forms are it themselves. */
  default FileBytes packed() {
    return this;
  }

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

  /**
   * A text that is not deflated yet.
   *
   * @param segments its parts, in order
   */
  record Plain(List<Segment> segments) implements FileBytes {

    public Plain {
      segments = List.copyOf(segments);
    }

    @Override
    public int size() {
      return segments.stream().mapToInt(s -> s.text().length).sum();
    }

    @Override
    public long crc32() {
      CRC32 crc = new CRC32();
      segments.forEach(s -> crc.update(s.text()));
      return crc.getValue();
    }

    @Override
    public List<byte[]> kept() {
      return segments.stream().map(Segment::text).toList();
    }

    @Override
    public FileBytes packed() {
      return Deflated.of(segments);
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
      for (Segment segment : segments) {
        stream.write(segment.text());
      }
    }
  }

  /**
   * A file whose bytes were written, or are not needed.
   *
   * @param size of the file, in bytes
   */
  record Dropped(int size) implements FileBytes {

    @Override
    public long crc32() {
      throw gone();
    }

    @Override
    public List<byte[]> kept() {
      throw gone();
    }

    @Override
    public void writeTo(OutputStream stream) {
      throw gone();
    }

    private static IllegalStateException gone() {
      return new IllegalStateException("the bytes of this file were dropped");
    }
  }
}
