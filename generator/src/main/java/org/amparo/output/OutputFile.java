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
 * A finished file of the site: its address and its bytes, immutable. A text is plain until it is
 * {@link #packed}; then it takes a third of the memory and is compressed once for all archives.
 */
public final class OutputFile {

  /** Endings of files that deflate does not shrink. */
  private static final Set<String> COMPRESSED = Set.of("pdf", "png", "jpg", "jpeg", "webp");

  private final Address address;
  private final FileBytes content;

  private OutputFile(Address address, FileBytes content) {
    this.address = address;
    this.content = content;
  }

  /** Returns a file of text, in UTF-8. */
  public static OutputFile of(Address address, String text) {
    return ofSegments(address, List.of(Segment.of(text)));
  }

  /** Returns a file of consecutive segments. */
  public static OutputFile ofSegments(Address address, List<Segment> segments) {
    return new OutputFile(address, new FileBytes.Plain(segments));
  }

  /** Returns a file of these bytes. */
  public static OutputFile of(Address address, byte[] bytes) {
    String path = address.path();
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return COMPRESSED.contains(ending)
        ? stored(address, List.of(bytes.clone()))
        : ofSegments(address, List.of(Segment.of(bytes)));
  }

  /**
   * Returns a file of these bytes, in order. They are not copied, so that files can share them;
   * callers must not change them afterwards.
   */
  public static OutputFile stored(Address address, List<byte[]> bytes) {
    return new OutputFile(address, new FileBytes.Stored(bytes));
  }

  /** Returns its address. */
  public Address address() {
    return address;
  }

  /** Returns the path of its address. */
  public String path() {
    return address.path();
  }

  /** Returns its size, in bytes. */
  public int size() {
    return content.size();
  }

  /** Returns its CRC-32. */
  public long crc32() {
    return content.crc32();
  }

  /** Returns the same file in the form in which archives contain it: a text is deflated. */
  public OutputFile packed() {
    FileBytes packed = content.packed();
    return packed.equals(content) ? this : new OutputFile(address, packed);
  }

  /** Returns the same file without its bytes: only its address and its size can be used. */
  public OutputFile dropped() {
    return new OutputFile(address, new FileBytes.Dropped(size()));
  }

  /** Returns whether {@link #kept} is deflated; otherwise it is the bytes themselves. */
  public boolean isDeflated() {
    return content.packed() instanceof Deflated;
  }

  /** Returns the bytes of its packed form, in order. Callers must not change them. */
  public List<byte[]> kept() {
    return content.packed().kept();
  }

  /** Returns the size of {@link #kept}, in bytes: about the size of its transfer to a phone. */
  public int compressedSize() {
    return kept().stream().mapToInt(p -> p.length).sum();
  }

  /** Returns its bytes decoded as UTF-8. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Returns a copy of its bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size());
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a stream in memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes its bytes.
   *
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream stream) throws IOException {
    content.writeTo(stream);
  }
}
