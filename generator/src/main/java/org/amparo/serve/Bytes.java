package org.amparo.serve;

import java.nio.charset.StandardCharsets;

/** A body that is complete. */
public final class Bytes implements Answer.Body {

  /** A body of no bytes. */
  static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] bytes;

  /**
   * @param bytes not changed afterwards
   */
  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the bytes, which callers do not change. */
  public byte[] array() {
    return bytes;
  }

  /** Returns the number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** Returns the bytes as a text in UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
