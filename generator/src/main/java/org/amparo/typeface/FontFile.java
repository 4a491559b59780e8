package org.amparo.typeface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A file of a typeface that browsers can use: TrueType, OpenType, WOFF or WOFF2. Letters can be
 * left out of TrueType files only.
 */
public final class FontFile {

  /** What may be done with a file. */
  public enum Use {
    /** It may be sent to readers with fewer letters. */
    SUBSET,
    /** It may be sent to readers as it is, or its licence cannot be read. */
    WHOLE,
    /** Its licence forbids to embed it. */
    FORBIDDEN
  }

  private static final String TRUE_TYPE = "\0\1\0\0";
  private static final String OPEN_TYPE = "OTTO";
  private static final Set<String> COMPRESSED = Set.of("wOF2", "wOFF");

  /** The bits of the field fsType that say how a file may be embedded. */
  private static final int EMBEDDING = 0xF;

  /** What a subset has beside its letters; tables of rules would name letters that are left out. */
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "maxp", "name", "OS/2", "cmap", "post", "loca", "glyf", "hmtx", "cvt ",
          "prep", "fpgm", "gasp");

  /** Scripts whose letters are right one after the other, without rules of the typeface. */
  private static final Set<UnicodeScript> PLAIN =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.TIFINAGH,
          UnicodeScript.CHEROKEE,
          UnicodeScript.CANADIAN_ABORIGINAL,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL);

  private final byte[] bytes;
  private final Use use;

  private FontFile(byte[] bytes, Use use) {
    this.bytes = bytes;
    this.use = use;
  }

  /** Returns a file of a typeface; empty if the bytes do not begin as one does. */
  public static Optional<FontFile> of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.equals(TRUE_TYPE)) {
      return Optional.of(new FontFile(bytes, use(bytes, new TTFParser(), Use.SUBSET)));
    }
    if (start.equals(OPEN_TYPE)) {
      return Optional.of(new FontFile(bytes, use(bytes, new OTFParser(), Use.WHOLE)));
    }
    return COMPRESSED.contains(start)
        ? Optional.of(new FontFile(bytes, Use.WHOLE))
        : Optional.empty();
  }

  /** Returns what the licence allows of what is possible; nothing is left out of a damaged file. */
  private static Use use(byte[] bytes, TTFParser parser, Use possible) {
    try (TrueTypeFont font = parser.parse(new RandomAccessReadBuffer(bytes))) {
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      int licence = metrics == null ? 0 : metrics.getFsType();
      boolean bitmaps = (licence & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0;
      if (bitmaps || (licence & EMBEDDING) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED) {
        return Use.FORBIDDEN;
      }
      boolean whole = (licence & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) != 0;
      return whole ? Use.WHOLE : possible;
    } catch (IOException | RuntimeException e) {
      return Use.WHOLE; // browsers read more files than the library
    }
  }

  /** Returns what may be done with it. */
  public Use use() {
    return use;
  }

  /**
   * Returns the same typeface with fewer letters and without rules for pairs of letters. The same
   * letters give the same bytes.
   *
   * @param letters the code points to keep; other ones than those of the basic plane are left out
   * @return a TrueType file; the bytes as they are if letters may not be left out, or if one of
   *     those that it has needs the rules
   */
  public byte[] subset(Set<Integer> letters) {
    if (use != Use.SUBSET) {
      return bytes.clone();
    }
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      return letters.stream().anyMatch(c -> needsRules(c) && glyphs.getGlyphId(c) != 0)
          ? bytes.clone()
          : subset(font, letters);
    } catch (IOException | RuntimeException e) {
      return bytes.clone(); // damaged, or of a form that the library does not know
    }
  }

  private static boolean needsRules(int letter) {
    return !PLAIN.contains(UnicodeScript.of(letter));
  }

  private static byte[] subset(TrueTypeFont font, Set<Integer> letters) throws IOException {
    OS2WindowsMetricsTable metrics = font.getOS2Windows();
    if (metrics != null) {
      metrics.setVersion(0); // the library writes the fields of this version only
    }
    TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
    letters.stream().filter(Character::isBmpCodePoint).forEach(subsetter::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subsetter.writeToStream(out);
    return out.toByteArray();
  }
}
