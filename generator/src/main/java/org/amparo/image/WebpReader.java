package org.amparo.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.amparo.problem.ProblemCode;

/**
 * Reads the chunks of a WebP file that its image needs: <a
 * href="https://www.rfc-editor.org/rfc/rfc9649">RFC 9649</a>, section 2. It leaves out Exif, XMP,
 * unknown chunks and bytes after the end of the image.
 */
final class WebpReader {

  private static final String EXTENDED = "VP8X";
  private static final String PROFILE = "ICCP";
  private static final String FRAME = "ANMF";
  private static final String LOSSY = "VP8 ";
  private static final String LOSSLESS = "VP8L";
  private static final String ALPHA = "ALPH";

  private static final Set<String> PIXELS = Set.of(LOSSY, LOSSLESS, ALPHA);
  private static final Set<String> KEPT = Set.of("ANIM", LOSSY, LOSSLESS, ALPHA);

  /** Section 2.7.1: flags of the extended header. */
  private static final int HAS_PROFILE = 0x20;

  private static final int HAS_ALPHA = 0x10;
  private static final int MOVES = 0x02;
  private static final int FRAME_HEAD = 16;

  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
  private Optional<byte[]> header = Optional.empty();
  private boolean anyProfile;
  private boolean anyPixels;

  private WebpReader() {}

  /** Returns the file with only the chunks of its image. */
  static byte[] clean(byte[] file) throws RefusedImage {
    WebpReader reader = new WebpReader();
    ByteReader bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    bytes.name();
    byte[] body = bytes.read(bytes.i32());
    reader.readChunks(new ByteReader(body, ByteOrder.LITTLE_ENDIAN));
    if (!reader.anyPixels) {
      throw RefusedImage.damaged();
    }
    return reader.file();
  }

  private void readChunks(ByteReader body) throws RefusedImage {
    body.name();
    boolean simple = false;
    while (body.left() >= 8 && !simple) {
      String name = body.name();
      byte[] content = chunk(body);
      simple = header.isEmpty() && !name.equals(EXTENDED); // section 2.5: later chunks are ignored
      enter(name, content);
    }
  }

  /** Returns the data of a chunk and skips its padding, which may be missing at the file's end. */
  private static byte[] chunk(ByteReader bytes) throws RefusedImage {
    byte[] content = bytes.read(bytes.i32());
    if (content.length % 2 == 1 && bytes.left() > 0) {
      bytes.u8();
    }
    return content;
  }

  private void enter(String name, byte[] content) throws RefusedImage {
    if (name.equals(EXTENDED) && header.isEmpty()) {
      checkCanvas(content);
      header = Optional.of(content.clone());
    } else if (KEPT.contains(name)) {
      checkPixels(name, content);
      write(chunks, name, content);
    } else if (name.equals(FRAME)) {
      write(chunks, FRAME, frame(content));
    } else if (name.equals(PROFILE)) {
      Optional<byte[]> profile = IccProfile.cleaned(content);
      anyProfile |= profile.isPresent();
      profile.ifPresent(p -> write(chunks, PROFILE, p));
    } else if (name.equals("EXIF") && !Orientation.of(content).isUpright()) {
      throw new RefusedImage(ProblemCode.CANNOT_TURN); // the JDK cannot write WebP
    }
  }

  /** Section 2.7.1.1: a frame's position and duration, and the chunks of its pixels. */
  private byte[] frame(byte[] content) throws RefusedImage {
    ByteReader bytes = new ByteReader(content, ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(bytes.read(FRAME_HEAD));
    while (bytes.left() >= 8) {
      String name = bytes.name();
      byte[] pixels = chunk(bytes);
      if (PIXELS.contains(name)) {
        checkPixels(name, pixels);
        write(frame, name, pixels);
      }
    }
    return frame.toByteArray();
  }

  private static void checkCanvas(byte[] content) throws RefusedImage {
    ByteReader bytes = new ByteReader(content, ByteOrder.LITTLE_ENDIAN);
    bytes.i32();
    ImageFacts.of(1 + bytes.u24(), 1 + bytes.u24(), Orientation.UPRIGHT);
  }

  /** Sections 2.5 and 3.4: reads the size of an image from the beginning of its pixels. */
  private void checkPixels(String name, byte[] content) throws RefusedImage {
    ByteReader bytes = new ByteReader(content, ByteOrder.LITTLE_ENDIAN);
    if (name.equals(LOSSY)) {
      bytes.read(6);
      ImageFacts.of(bytes.u16() & 0x3FFF, bytes.u16() & 0x3FFF, Orientation.UPRIGHT);
    } else if (name.equals(LOSSLESS)) {
      bytes.u8();
      int size = bytes.i32();
      ImageFacts.of(1 + (size & 0x3FFF), 1 + (size >> 14 & 0x3FFF), Orientation.UPRIGHT);
    }
    anyPixels |= Set.of(LOSSY, LOSSLESS).contains(name);
  }

  private byte[] file() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
    header.ifPresent(h -> write(body, EXTENDED, withFlags(h)));
    body.writeBytes(chunks.toByteArray());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(file, "RIFF", body.toByteArray());
    return file.toByteArray();
  }

  private byte[] withFlags(byte[] extended) {
    extended[0] &= (byte) (HAS_ALPHA | MOVES | (anyProfile ? HAS_PROFILE : 0));
    return extended;
  }

  private static void write(ByteArrayOutputStream to, String name, byte[] content) {
    ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    head.put(name.getBytes(StandardCharsets.ISO_8859_1)).putInt(content.length);
    to.writeBytes(head.array());
    to.writeBytes(content);
    if (content.length % 2 == 1) {
      to.write(0);
    }
  }
}
