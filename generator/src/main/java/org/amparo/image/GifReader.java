package org.amparo.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Reads the blocks of a GIF file that an image needs: <a
 * href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a</a>, sections 17 to 27. It keeps
 * the delays of frames and the number of loops. It leaves out comments, texts, other application
 * extensions and bytes after the trailer.
 */
final class GifReader {

  private static final int EXTENSION = 0x21;
  private static final int FRAME = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;

  /** The applications whose extension has the number of loops. */
  private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

  private final ByteReader bytes;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private GifReader(byte[] file) {
    this.bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns the file with only the blocks of its image. */
  static byte[] clean(byte[] file) throws RefusedImage {
    return new GifReader(file).clean();
  }

  private byte[] clean() throws RefusedImage {
    keep(6);
    byte[] screen = keep(7);
    ByteReader size = new ByteReader(screen, ByteOrder.LITTLE_ENDIAN);
    ImageFacts.of(size.u16(), size.u16(), Orientation.UPRIGHT);
    keep(colours(screen[4]));
    boolean anyFrame = false;
    int block = bytes.u8();
    for (; block != TRAILER; block = bytes.u8()) {
      if (block == FRAME) {
        frame();
        anyFrame = true;
      } else if (block == EXTENSION) {
        extension();
      } else {
        throw RefusedImage.damaged();
      }
    }
    out.write(TRAILER);
    if (!anyFrame) {
      throw RefusedImage.damaged();
    }
    return out.toByteArray();
  }

  private byte[] keep(int count) throws RefusedImage {
    byte[] kept = bytes.read(count);
    out.writeBytes(kept);
    return kept;
  }

  /** Returns the size in bytes of a colour table from its flags. */
  private static int colours(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /** Section 20: the descriptor of an image, its colour table and its pixels. */
  private void frame() throws RefusedImage {
    out.write(FRAME);
    byte[] descriptor = keep(9);
    ByteReader size = new ByteReader(descriptor, ByteOrder.LITTLE_ENDIAN);
    size.read(4);
    ImageFacts.of(size.u16(), size.u16(), Orientation.UPRIGHT);
    keep(colours(descriptor[8]) + 1);
    out.writeBytes(blocks());
  }

  private void extension() throws RefusedImage {
    int label = bytes.u8();
    byte[] content = blocks();
    if (label == CONTROL && content.length == 6) {
      write(label, content);
    } else if (label == APPLICATION && content.length >= 17 && content[0] == 11) {
      String name = new String(content, 1, 11, StandardCharsets.ISO_8859_1);
      boolean loop = LOOPS.contains(name) && content[12] == 3 && content[13] == 1;
      if (loop) {
        byte[] kept = Arrays.copyOf(content, 17);
        kept[16] = 0;
        write(label, kept);
      }
    }
  }

  private void write(int label, byte[] content) {
    out.write(EXTENSION);
    out.write(label);
    out.writeBytes(content);
  }

  /** Section 15: data sub-blocks, each after its length; an empty one ends them. */
  private byte[] blocks() throws RefusedImage {
    ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    int length;
    do {
      length = bytes.u8();
      blocks.write(length);
      blocks.writeBytes(bytes.read(length));
    } while (length > 0);
    return blocks.toByteArray();
  }
}
