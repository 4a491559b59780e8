package org.amparo.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.model.Address;

/**
 * A finished file of the site: its address and its bytes, which nobody can change. Text is kept
 * compressed, so that a large site has room in a small heap and no later stage compresses it again;
 * what is compressed already is kept as it is.
 */
public final class OutputFile {

  /** Endings of files that get no smaller. */
  private static final Set<String> COMPRESSED = Set.of("pdf", "png", "jpg", "jpeg", "webp");

  private final Address address;
  private final FileBytes content;

  private OutputFile(Address address, FileBytes content) {
    this.address = address;
    this.content = content;
  }

  /** A file of text, in UTF-8. */
  public static OutputFile of(Address address, String text) {
    return ofPieces(address, List.of(Segment.of(text)));
  }

  /** A file of text, in pieces one after the other. */
  public static OutputFile ofPieces(Address address, List<Segment> pieces) {
    return new OutputFile(address, Deflated.of(pieces));
  }

  /** A file of these bytes. */
  public static OutputFile of(Address address, byte[] bytes) {
    String path = address.path();
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return COMPRESSED.contains(ending)
        ? stored(address, List.of(bytes.clone()))
        : ofPieces(address, List.of(Segment.of(bytes)));
  }

  /**
   * A file of these bytes, one after the other. They are not copied, so that it may share those
   * that other files keep: whoever made them changes them no more.
   */
  public static OutputFile stored(Address address, List<byte[]> bytes) {
    return new OutputFile(address, new FileBytes.Stored(bytes));
  }

  /** Where it stands. */
  public Address address() {
    return address;
  }

  /** The path of its address. */
  public String path() {
    return address.path();
  }

  /** How many bytes it has. */
  public int size() {
    return content.size();
  }

  /** Its CRC-32. */
  public long sum() {
    return content.sum();
  }

  /** Whether {@link #kept} is its text deflated; otherwise it is its bytes as they are. */
  public boolean isDeflated() {
    return content instanceof Deflated;
  }

  /** Its bytes as they are kept, in pieces that nobody changes. */
  public List<byte[]> kept() {
    return content.kept();
  }

  /** How many bytes are kept: about as many as it takes on its way to a phone. */
  public int keptSize() {
    return kept().stream().mapToInt(p -> p.length).sum();
  }

  /** Its bytes as UTF-8. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** A copy of its bytes in one piece. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size());
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes its bytes.
   *
   * @throws IOException if the stream does not take them
   */
  public void writeTo(OutputStream stream) throws IOException {
    content.writeTo(stream);
  }
}
