package org.amparo.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stretch of the bytes of a file that is being made. */
public final class Segment {

  private final byte[] text;
  private final Optional<Deflated.Kept> kept;

  private Segment(byte[] text, Optional<Deflated.Kept> kept) {
    this.text = text;
    this.kept = kept;
  }

  /** A text of one file. */
  public static Segment of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes of one file, which nobody changes any more. */
  static Segment of(byte[] bytes) {
    return new Segment(bytes, Optional.empty());
  }

  /** A text of many files, which is kept and compressed once. */
  public static Segment shared(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Segment(bytes, Optional.of(Deflated.Kept.twice(bytes)));
  }

  /** Its bytes; nobody changes them. */
  byte[] text() {
    return text;
  }

  Deflated.Kept kept() {
    return kept.orElseGet(() -> Deflated.Kept.once(text));
  }
}
