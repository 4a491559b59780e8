package org.amparo.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;

/** A contiguous part of the bytes of a file that is being made. */
public final class Segment {

  private final byte[] text;
  private final Optional<Deflated.DeflatedSegment> deflated;

  private Segment(byte[] text, Optional<Deflated.DeflatedSegment> deflated) {
    this.text = text;
    this.deflated = deflated;
  }

  /** Returns a text of one file, in UTF-8. */
  public static Segment of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns bytes of one file. Callers must not change them afterwards. */
  static Segment of(byte[] bytes) {
    return new Segment(bytes, Optional.empty());
  }

  /** Returns a text of many files, in UTF-8, which is deflated once. */
  public static Segment shared(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Segment(bytes, Optional.of(Deflated.DeflatedSegment.ofManyFiles(bytes)));
  }

  /** Returns its bytes. Callers must not change them. */
  byte[] text() {
    return text;
  }

  /**
   * Returns its deflated form.
   *
   * @param deflater that of the file's segments, which is reset
   */
  Deflated.DeflatedSegment deflated(Deflater deflater) {
    return deflated.orElseGet(() -> Deflated.DeflatedSegment.ofOneFile(text, deflater));
  }
}
