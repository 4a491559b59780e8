package org.amparo.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file that its image needs: <a href="https://www.w3.org/TR/png-3/">PNG, third
 * edition</a>, section 5.
 *
 * @param chunks without the one at the end
 * @param facts from its header and Exif
 */
record PngFile(List<Chunk> chunks, ImageFacts facts) {

  /** The chunks with colour space and density, which do not depend on the pixels. */
  private static final Set<String> COLOURS =
      Set.of("cICP", "iCCP", "sRGB", "gAMA", "cHRM", "mDCV", "cLLI");

  PngFile {
    chunks = List.copyOf(chunks);
  }

  /** Returns the bytes of the file. */
  byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
    chunks.forEach(c -> file.writeBytes(c.bytes()));
    file.writeBytes(new Chunk("IEND", new byte[0]).bytes());
    return file.toByteArray();
  }

  /** Returns the file without colour space and density. */
  PngFile headless() {
    return new PngFile(chunks.stream().filter(c -> !c.isColour()).toList(), facts);
  }

  /** Returns another file with the colour space and density of this one. */
  PngFile with(PngFile other) {
    List<Chunk> all = new ArrayList<>(other.headless().chunks);
    all.addAll(1, chunks.stream().filter(Chunk::isColour).toList());
    return new PngFile(all, other.facts);
  }

  /** Returns whether the image has several frames. */
  boolean isMoving() {
    return chunks.stream().anyMatch(c -> c.name().equals("acTL"));
  }

  /** A chunk: its name and its data. */
  static final class Chunk {

    private final String name;
    private final byte[] data;

    Chunk(String name, byte[] data) {
      this.name = name;
      this.data = data;
    }

    String name() {
      return name;
    }

    byte[] data() {
      return data;
    }

    boolean isColour() {
      return COLOURS.contains(name);
    }

    /** Section 5.3: length, name, data and their CRC-32. */
    byte[] bytes() {
      byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
      CRC32 sum = new CRC32();
      sum.update(letters);
      sum.update(data);
      ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
      return chunk.putInt(data.length).put(letters).put(data).putInt((int) sum.getValue()).array();
    }
  }
}
