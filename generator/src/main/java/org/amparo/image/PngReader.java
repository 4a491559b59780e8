package org.amparo.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Reads the chunks of a PNG file that its image needs: <a
 * href="https://www.w3.org/TR/png-3/#5DataRep">PNG, third edition</a>, sections 5 and 11. It leaves
 * out Exif, texts, times, private chunks and bytes after the end of the image.
 */
final class PngReader {

  private static final String DATA = "IDAT";
  private static final String END = "IEND";
  private static final String PROFILE = "iCCP";
  private static final String HEADER = "IHDR";

  /** Image, palette, transparency; frames; colours; pixels to the metre. */
  private static final Set<String> KEPT =
      Set.of(
          HEADER, "PLTE", DATA, "tRNS", "acTL", "fcTL", "fdAT", "cICP", PROFILE, "sRGB", "gAMA",
          "cHRM", "sBIT", "mDCV", "cLLI", "pHYs");

  private final List<PngFile.Chunk> before = new ArrayList<>();
  private final List<PngFile.Chunk> after = new ArrayList<>();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private Optional<Orientation> orientation = Optional.empty();

  private PngReader() {}

  /** Reads a file that begins as PNG files do. */
  static PngFile read(byte[] file) throws RefusedImage {
    PngReader reader = new PngReader();
    reader.readChunks(new ByteReader(file, ByteOrder.BIG_ENDIAN));
    return reader.file();
  }

  private void readChunks(ByteReader bytes) throws RefusedImage {
    bytes.read(8);
    String name = "";
    while (!name.equals(END)) {
      int length = bytes.i32();
      name = bytes.name();
      byte[] content = bytes.read(length);
      int sum = bytes.i32();
      if (KEPT.contains(name)) {
        enter(name, content, sum);
      } else if (name.equals("eXIf") && orientation.isEmpty()) {
        orientation = Optional.of(Orientation.of(content));
      } else if (Character.isUpperCase(name.charAt(0)) && !name.equals(END)) {
        throw RefusedImage.damaged(); // section 5.4: an unknown critical chunk
      }
    }
  }

  private void enter(String name, byte[] content, int sum) throws RefusedImage {
    CRC32 found = new CRC32();
    found.update(name.getBytes(StandardCharsets.ISO_8859_1));
    found.update(content);
    if ((int) found.getValue() != sum) {
      throw RefusedImage.damaged();
    }
    if (name.equals(DATA)) {
      data.writeBytes(content);
    } else {
      Optional<byte[]> kept =
          name.equals(PROFILE) ? PngData.profile(content) : Optional.of(content);
      kept.ifPresent(c -> (data.size() == 0 ? before : after).add(new PngFile.Chunk(name, c)));
    }
  }

  private PngFile file() throws RefusedImage {
    if (before.isEmpty() || !before.get(0).name().equals(HEADER)) {
      throw RefusedImage.damaged();
    }
    PngHeader header = PngHeader.of(before.get(0).data());
    Orientation turn = orientation.orElse(Orientation.UPRIGHT);
    ImageFacts facts = ImageFacts.of(header.width(), header.height(), turn);
    byte[] pixels = PngData.pixels(data.toByteArray(), header.dataSize());
    List<PngFile.Chunk> chunks = new ArrayList<>(before);
    chunks.add(new PngFile.Chunk(DATA, pixels));
    chunks.addAll(after);
    return new PngFile(chunks, facts);
  }
}
