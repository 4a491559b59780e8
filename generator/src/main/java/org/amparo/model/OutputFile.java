package org.amparo.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A finished file of the site: its address and its bytes, which nobody can change. */
public final class OutputFile {

  private final Address address;
  private final byte[] bytes;

  private OutputFile(Address address, byte[] bytes) {
    this.address = address;
    this.bytes = bytes;
  }

  /** A file of text, in UTF-8. */
  public static OutputFile of(Address address, String text) {
    return new OutputFile(address, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of these bytes. */
  public static OutputFile of(Address address, byte[] bytes) {
    return new OutputFile(address, bytes.clone());
  }

  /** Where it stands. */
  public Address address() {
    return address;
  }

  /** How many bytes it has. */
  public int size() {
    return bytes.length;
  }

  /** Its bytes as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Writes its bytes.
   *
   * @throws IOException if the stream does not take them
   */
  public void writeTo(OutputStream stream) throws IOException {
    stream.write(bytes);
  }
}
