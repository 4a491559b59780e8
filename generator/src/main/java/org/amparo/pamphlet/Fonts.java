package org.amparo.pamphlet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.source.SiteFolder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of the pamphlets: four files of {@code assets/fonts}, embedded in every PDF. */
final class Fonts {

  private static final String FOLDER = "assets/fonts/AtkinsonHyperlegible-";

  private final List<Face> faces = new ArrayList<>();
  private final CmapLookup glyphs;

  /**
   * @throws IOException if a file cannot be read
   */
  Fonts(SiteFolder folder) throws IOException {
    faces.add(face(folder, "Regular", 400, FontStyle.NORMAL));
    faces.add(face(folder, "Bold", 700, FontStyle.NORMAL));
    faces.add(face(folder, "Italic", 400, FontStyle.ITALIC));
    faces.add(face(folder, "BoldItalic", 700, FontStyle.ITALIC));
    byte[] regular = faces.get(0).bytes();
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(regular))) {
      glyphs = font.getUnicodeCmapLookup();
    }
  }

  private static Face face(SiteFolder folder, String name, int weight, FontStyle style)
      throws IOException {
    String path = FOLDER + name + ".ttf";
    Path file = folder.resource(path).orElseThrow(() -> new IOException("no file " + path));
    return new Face(Files.readAllBytes(file), weight, style);
  }

  /** Adds the typeface to a renderer under the name {@code Atkinson}. */
  void addTo(PdfRendererBuilder builder) {
    for (Face face : faces) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.bytes()),
          "Atkinson",
          face.weight(),
          face.style(),
          true);
    }
  }

  /** Returns the bytes of the font files. */
  List<byte[]> bytes() {
    return faces.stream().map(Face::bytes).toList();
  }

  /** Returns the code points of a text that the typeface lacks, each once, in order. */
  List<Integer> missing(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && glyphs.getGlyphId(c) == 0)
        .distinct()
        .boxed()
        .toList();
  }

  @SuppressWarnings("ArrayRecordComponent") // read once, handed to the library, never compared
  private record Face(byte[] bytes, int weight, FontStyle style) {}
}
