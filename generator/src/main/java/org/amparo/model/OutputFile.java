package org.amparo.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A finished file of the site: its address and its bytes, which nobody can change. */
public final class OutputFile {

  private final Address address;
  private final List<byte[]> pieces;

  private OutputFile(Address address, List<byte[]> pieces) {
    this.address = address;
    this.pieces = pieces;
  }

  /** A file of text, in UTF-8. */
  public static OutputFile of(Address address, String text) {
    return new OutputFile(address, List.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A file of these bytes. */
  public static OutputFile of(Address address, byte[] bytes) {
    return new OutputFile(address, List.of(bytes.clone()));
  }

  /**
   * A file of these pieces, one after the other. They are not copied, so that large files may share
   * theirs: whoever made them changes them no more.
   */
  public static OutputFile of(Address address, List<byte[]> pieces) {
    return new OutputFile(address, List.copyOf(pieces));
  }

  /** Where it stands. */
  public Address address() {
    return address;
  }

  /** How many bytes it has. */
  public int size() {
    return pieces.stream().mapToInt(p -> p.length).sum();
  }

  /** Its bytes as UTF-8. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** A copy of its bytes in one piece. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size());
    pieces.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  /**
   * Writes its bytes.
   *
   * @throws IOException if the stream does not take them
   */
  public void writeTo(OutputStream stream) throws IOException {
    for (byte[] piece : pieces) {
      stream.write(piece);
    }
  }
}
