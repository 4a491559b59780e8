package org.amparo.pamphlet;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.source.SiteFolder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces of the pamphlets, embedded in every PDF: a typeface for text, another one for the
 * letters and signs that it lacks, and those that the site has in {@code assets/fonts}.
 */
final class Fonts {

  private static final String FOLDER = "assets/fonts/";

  /** Scripts that need more than a typeface: letters that join, stack or run from right to left. */
  private static final Set<UnicodeScript> SHAPED =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.SYRIAC,
          UnicodeScript.THAANA,
          UnicodeScript.NKO,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.TIBETAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER,
          UnicodeScript.MONGOLIAN);

  private final List<Face> faces = new ArrayList<>();
  private final ThreadLocal<Measures> measures =
      ThreadLocal.withInitial(() -> new Measures(List.copyOf(faces)));

  private final List<CmapLookup> glyphs = new ArrayList<>();
  private final List<String> unusable = new ArrayList<>();

  /**
   * @throws IOException if a file of the program's typefaces cannot be read
   */
  Fonts(SiteFolder folder) throws IOException {
    add(folder, "Atkinson", "AtkinsonHyperlegible-Regular", 400, FontStyle.NORMAL);
    add(folder, "Atkinson", "AtkinsonHyperlegible-Bold", 700, FontStyle.NORMAL);
    add(folder, "Atkinson", "AtkinsonHyperlegible-Italic", 400, FontStyle.ITALIC);
    add(folder, "Atkinson", "AtkinsonHyperlegible-BoldItalic", 700, FontStyle.ITALIC);
    add(folder, "DejaVu", "DejaVuSans", 400, FontStyle.NORMAL);
    add(folder, "DejaVu", "DejaVuSans-Bold", 700, FontStyle.NORMAL);
    add(folder, "Signs", "DejaVuSans", 400, FontStyle.NORMAL); // the bold file has letters only
    glyphs.add(glyphs(faces.get(0).bytes()));
    glyphs.add(glyphs(faces.get(4).bytes()));
    Set<String> own = faces.stream().map(Face::file).collect(Collectors.toSet());
    for (String file : folder.resources(FOLDER.substring(0, FOLDER.length() - 1)).keySet()) {
      if (!own.contains(file) && file.matches("(?i).*\\.(ttf|otf|ttc|otc|woff2?|pf[ab])")) {
        addOwn(folder, file);
      }
    }
  }

  private void add(SiteFolder folder, String family, String name, int weight, FontStyle style)
      throws IOException {
    String file = FOLDER + name + ".ttf";
    faces.add(new Face(file, family, bytes(folder, file), weight, style));
  }

  /** Adds a typeface of the site, if it is a TrueType file that can be read. */
  private void addOwn(SiteFolder folder, String file) throws IOException {
    byte[] bytes = bytes(folder, file);
    try {
      glyphs.add(glyphs(bytes));
      faces.add(new Face(file, "Own" + faces.size(), bytes, 400, FontStyle.NORMAL));
    } catch (IOException | RuntimeException e) {
      unusable.add(file); // of another format, or damaged
    }
  }

  private static byte[] bytes(SiteFolder folder, String path) throws IOException {
    Path file = folder.resource(path).orElseThrow(() -> new IOException("no file " + path));
    return Files.readAllBytes(file);
  }

  private static CmapLookup glyphs(byte[] bytes) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      font.getGlyph();
      return font.getUnicodeCmapLookup();
    }
  }

  /** Adds the typefaces to a renderer. */
  void addTo(PdfRendererBuilder builder) {
    for (Face face : faces) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.bytes()),
          face.family(),
          face.weight(),
          face.style(),
          true);
    }
  }

  /**
   * Returns the same typefaces for layouts that are not drawn, those of the current thread. Each is
   * loaded at its first use: loading takes longer than laying out a panel.
   */
  Measures measures() {
    return measures.get();
  }

  /** Typefaces that several layouts of one thread share. */
  static final class Measures {

    private final PDDocument holder = new PDDocument();
    private final List<Face> faces;
    private final Map<String, PDFont> loaded = new HashMap<>();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    private Measures(List<Face> faces) {
      this.faces = faces;
    }

    /** Adds the typefaces to a renderer. */
    void addTo(PdfRendererBuilder builder) {
      builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
      builder.usePdfUaAccessibility(true); // without the fonts that a file does not embed
      for (Face face : faces) {
        PDFontSupplier supplier =
            new PDFontSupplier(null) {
              @Override
              public PDFont supply() {
                return loaded.computeIfAbsent(face.file(), file -> load(face));
              }
            };
        builder.useFont(supplier, face.family(), face.weight(), face.style(), false);
      }
    }

    private PDFont load(Face face) {
      try {
        return new MeasuringFont(
            PDType0Font.load(holder, new ByteArrayInputStream(face.bytes()), false));
      } catch (IOException e) {
        throw new UncheckedIOException(e); // it was parsed when the site was opened
      }
    }
  }

  /** Returns the rule of CSS that names the typefaces, the one for text first. */
  String css() {
    return faces.stream()
        .map(Face::family)
        .distinct()
        .collect(Collectors.joining(", ", "html { font-family: ", "; }\n"));
  }

  /** Returns the bytes of the typeface for text. */
  byte[] text() {
    return faces.get(0).bytes();
  }

  /** Returns the bytes of the font files. */
  List<byte[]> bytes() {
    return faces.stream().map(Face::bytes).toList();
  }

  /** Returns the files of the site's own typefaces that cannot be used. */
  List<String> unusable() {
    return List.copyOf(unusable);
  }

  /** Returns the code points of a text that no typeface has, each once, in order. */
  List<Integer> missing(String text) {
    return text.codePoints().filter(c -> !has(c)).distinct().boxed().toList();
  }

  private boolean has(int character) {
    return Character.isWhitespace(character)
        || (!isShaped(character) && glyphs.stream().anyMatch(g -> g.getGlyphId(character) != 0));
  }

  /** Returns whether a character is of a script that needs more than a typeface. */
  static boolean isShaped(int character) {
    return SHAPED.contains(UnicodeScript.of(character));
  }

  /**
   * A file of a typeface.
   *
   * @param file its path from the site's folder
   * @param family its name in styles
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, handed to the library, never compared
  private record Face(String file, String family, byte[] bytes, int weight, FontStyle style) {}
}
