package org.amparo.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Finds words of one country and one cause, which are nowhere but in {@code content/}. */
public final class CountryWords {

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(gob\\.pe|per[uú]|peruan\\w*|peruvian\\w*|arequip\\w*|serena[sz]g\\w*|pnp|dni|sunarp|soles?"
              + "|polic[ií]as?|policial\\w*|police|pol[ií]cia|comisar[ií]as?|fiscal[ií]as?"
              + "|defensor[ií]as?|extorsi[oó]n|extors[aã]o|extortion|coimas?|habeas|prostitu\\w*"
              + "|putas?|meretri\\w*|sex ?work\\w*|trabaj\\w+ sexual\\w*|vih|hiv|sida|awaj[uú]n"
              + "|ash[aá]ninka|shipibo\\w*)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Examples and names that a new site of another country or cause would show. */
  private static final Pattern EXAMPLES =
      Pattern.compile(
          "\\b(gob\\.pe|quechua|qu[ií]chua|a[iy]mar[aá]|lectoras|leitoras|escondidas?"
              + "|carry hidden|arrest#now)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The stop words and currencies of a language are of no country. */
  private static final Pattern LANGUAGE_RULES =
      Pattern.compile(".*/(search/\\w+Analyzer|language/(Spanish|English|Portuguese))\\.java");

  /** Words of health that a discreet site hides are of no country. */
  private static final Pattern DISCREET = Pattern.compile("(?m)^discreet\\.words=.*$");

  private static final Pattern TEXT =
      Pattern.compile(
          ".*(\\.(java|ftl|css|js|properties|yml|md|txt|html|json|svg|xml|csv|webmanifest)"
              + "|/(_headers|\\.htaccess|\\.files))");

  /** A letter written with its number, in JSON and scripts or in HTML. */
  private static final Pattern NUMBERED = Pattern.compile("\\\\u(\\p{XDigit}{4})|&#(\\d{2,5});");

  private CountryWords() {}

  /** Returns each such word below a folder with its file: also in PDFs, and in files of ZIPs. */
  public static List<String> in(Path folder) throws IOException {
    return in(folder, WORDS);
  }

  /** Returns each example of one country or cause below a folder of the program. */
  public static List<String> examplesIn(Path folder) throws IOException {
    return in(folder, EXAMPLES);
  }

  private static List<String> in(Path folder, Pattern words) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString().replace('\\', '/');
        if (!LANGUAGE_RULES.matcher(name).matches()) {
          found.addAll(in(name, Files.readAllBytes(file), words));
        }
      }
    }
    return found;
  }

  private static List<String> in(String name, byte[] bytes, Pattern words) throws IOException {
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (kind.equals("zip")) {
      return inEntries(name, bytes, words);
    }
    String text = "";
    if (kind.equals("pdf")) {
      text = textOf(bytes);
    } else if (TEXT.matcher(name).matches()) {
      text = new String(bytes, StandardCharsets.UTF_8);
    }
    String health = DISCREET.matcher(text).replaceAll("");
    String plain = NUMBERED.matcher(health).replaceAll(CountryWords::letter);
    return words.matcher(plain).results().map(m -> name + ": " + m.group()).toList();
  }

  private static String letter(MatchResult numbered) {
    int letter =
        numbered.group(1) == null
            ? Integer.parseInt(numbered.group(2))
            : Integer.parseInt(numbered.group(1), 16);
    return Character.isLetter(letter) ? Character.toString(letter) : " ";
  }

  private static List<String> inEntries(String name, byte[] bytes, Pattern words)
      throws IOException {
    List<String> found = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.addAll(in(name + "/" + entry.getName(), zip.readAllBytes(), words));
      }
    }
    return found;
  }

  /** Returns what a PDF says on paper and in its title. */
  private static String textOf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getDocumentInformation().getTitle()
          + "\n"
          + new PDFTextStripper().getText(document);
    }
  }
}
