package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Paper;
import org.amparo.pamphlet.Sheets.Glyph;
import org.amparo.pamphlet.Sheets.Side;
import org.amparo.pamphlet.TagTree.Cell;
import org.amparo.testing.TestSite;
import org.amparo.testing.Tools;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Renders two real guides of a site with an address once, and checks each rule in the PDFs. All
 * rules need the same files, so the class is long.
 */
class PamphletsTest {

  private static final String ADDRESS = "https://www.guiaamano.org/";
  private static final Map<String, String> PAGES =
      Map.of(
          "es/site", "es/index.html",
          "en/site", "en/index.html",
          "es/police-stop", "es/derechos/si-la-policia-te-para.html",
          "en/police-stop", "en/rights/if-the-police-stop-you.html",
          "es/how-to-report", "es/denunciar/como-denunciar.html",
          "en/how-to-report", "en/reporting/how-to-report.html");

  @TempDir private static Path folder;

  private static final Map<String, byte[]> FILES = new TreeMap<>();
  private static final Map<String, String> TEXTS = new TreeMap<>();
  private static final Map<String, List<Side>> SIDES = new TreeMap<>();

  @BeforeAll
  static void print() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    TestSite site = TestSite.copy(folder, TestSite.fixture("pamphlets"));
    TestSite.Run run = site.runPrinting("build");
    assertEquals(0, run.code(), run.out());
    FILES.putAll(files());
    for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
      TEXTS.put(file.getKey(), text(file.getValue()));
      SIDES.put(file.getKey(), Sheets.of(file.getValue()));
    }
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path printed = folder.resolve("target/site/pamphlets");
    try (Stream<Path> walk = Files.walk(printed)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".pdf")).toList()) {
        files.put(printed.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static Map<String, byte[]> of(PamphletFormat format) {
    Map<String, byte[]> some = new TreeMap<>(FILES);
    some.keySet().removeIf(name -> !name.endsWith("-" + format.key() + ".pdf"));
    return some;
  }

  private static String page(String name, PamphletFormat format) {
    String guide = name.substring(0, name.length() - format.key().length() - "-.pdf".length());
    return ADDRESS + PAGES.get(guide);
  }

  private static List<Side> sides(String name) {
    return SIDES.getOrDefault(name, List.of());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void everyGuideHasEveryFormatThatItHasATextFor() {
    assertEquals(2 * (2 * 6 + 3) + 2 + 2, FILES.size(), FILES.keySet().toString());
  }

  @Test
  void twoBuildsGiveTheSameBytes() throws IOException {
    try (Stream<Path> kept = Files.walk(folder.resolve("target/pamphlets"))) {
      for (Path file : kept.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    TestSite site = TestSite.copy(folder, TestSite.fixture("pamphlets"));
    assertTrue(site.runPrinting("build").err().contains("34"), "rendered again");
    Map<String, byte[]> again = files();
    FILES.forEach((name, bytes) -> assertTrue(Arrays.equals(bytes, again.get(name)), name));
    assertEquals("", site.runPrinting("build").err(), "nothing is rendered that has not changed");
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsSmallGrayAndHasItsFonts(PamphletFormat format) throws IOException {
    for (Map.Entry<String, byte[]> file : of(format).entrySet()) {
      assertTrue(file.getValue().length < 100_000, file.getKey());
      Set<String> operators = Sheets.operators(file.getValue());
      operators.retainAll(
          Set.of(
              "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "sh", "a picture", "a gray picture"));
      assertEquals(pictures(file.getKey()), operators, file.getKey());
      assertEquals(List.of(), Sheets.wrongFonts(file.getValue()), file.getKey());
      assertEquals("None", Sheets.preferences(file.getValue()).getNameAsString("PrintScaling"));
      String text = TEXTS.getOrDefault(file.getKey(), "");
      assertTrue(!text.contains("#") && !text.contains("\uFFFD"), file.getKey());
    }
  }

  /** One of the guides shows an image. */
  private static Set<String> pictures(String name) {
    boolean shown = name.contains("/how-to-report-") || name.contains("/site-book");
    return shown && !name.contains("-wall.") ? Set.of("a gray picture") : Set.of();
  }

  @ParameterizedTest
  @EnumSource
  void aFileSaysWhereItComesFromAndHowOldItIs(PamphletFormat format) throws IOException {
    for (Map.Entry<String, byte[]> file : of(format).entrySet()) {
      String text = TEXTS.getOrDefault(file.getKey(), "");
      String joined = text.replace(" ", "");
      String name = file.getKey();
      String address = page(name, format).replace("https://", "");
      assertTrue(joined.contains(address), name + " has no address in words");
      assertTrue(text.matches(".*(23/11/2026|23 de noviembre de 2026|23 November 2026).*"), name);
      assertTrue(text.matches("(?i).*versi[oó]n [0-9a-f]{6}.*"), name);
      assertTrue(text.contains("Perú") || text.contains("Peru"), name);
      for (String phone : List.of("100", "106", "1818")) {
        assertTrue(text.contains(phone), name + " lacks " + phone);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCodeLeadsToTheGuidesOwnPage(PamphletFormat format) throws Exception {
    for (Map.Entry<String, byte[]> file : of(format).entrySet()) {
      String page = page(file.getKey(), format);
      try (PDDocument document = Loader.loadPDF(file.getValue())) {
        assertTrue(leadsTo(page, document), file.getKey());
      }
    }
  }

  /** Finds a QR code, from the last page to the first. */
  private static boolean leadsTo(String page, PDDocument document) throws IOException {
    boolean found = false;
    for (int i = document.getNumberOfPages() - 1; i >= 0 && !found; i--) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(i, 150, ImageType.BINARY);
      found = parts(image).anyMatch(part -> code(part).filter(page::equals).isPresent());
    }
    return found;
  }

  /** Returns an image of a page and its parts, since a page may have several codes. */
  private static Stream<BufferedImage> parts(BufferedImage image) {
    int half = image.getWidth() / 2;
    int height = image.getHeight();
    int top = (int) (height * 13.5 / 297);
    return Stream.of(
        image,
        image.getSubimage(0, 0, half, height),
        image.getSubimage(half, 0, half, height),
        image.getSubimage(0, top, half, height * 54 / 297),
        image.getSubimage(half, top, half, height * 54 / 297));
  }

  private static Optional<String> code(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
    BinaryBitmap bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(source));
    try {
      Map<DecodeHintType, Boolean> thoroughly = Map.of(DecodeHintType.TRY_HARDER, true);
      return Optional.of(new QRCodeReader().decode(bitmap, thoroughly).getText());
    } catch (ReaderException e) {
      return Optional.empty(); // no code here
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileCanBeReadAloud(PamphletFormat format) throws Exception {
    for (Map.Entry<String, byte[]> file : of(format).entrySet()) {
      assertEquals(Set.of(), barriers(file.getValue()), file.getKey());
    }
  }

  /** Returns the rules of PDF/UA-1 that a file breaks. */
  static Set<?> barriers(byte[] pdf) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getFailedChecks().keySet();
    }
  }

  @Test
  void qpdfFindsNothingToWarnOf() throws Exception {
    Path qpdf = Tools.require("qpdf", "qpdf");
    Path printed = folder.resolve("target/site/pamphlets");
    for (String name : FILES.keySet()) {
      Tools.Result result = Tools.run(printed, List.of(qpdf.toString(), "--check", name));
      assertEquals(0, result.code(), name + result.err());
    }
  }

  /** The order is that of the format and does not depend on the language. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BILINGUAL", "WALL", "BOOK"})
  void theTreeIsReadInTheOrderOfTheSource(PamphletFormat format) throws Exception {
    for (String name : of(format).keySet()) {
      if (name.startsWith("es/")) {
        assertSaysInOrder(wording(name, format), aloud(name), name);
      }
    }
  }

  @Test
  void eachBlockIsReadBesideItsTranslation() throws Exception {
    for (String name : of(PamphletFormat.BILINGUAL).keySet()) {
      String read = aloud(name);
      List<String> left = wording(name, PamphletFormat.BILINGUAL);
      List<String> right = wording(name.replace("es/", "en/"), PamphletFormat.BILINGUAL);
      assertSaysInOrder(left, read, name);
      assertSaysInOrder(right, read, name);
      String heading = left.get(0);
      assertTrue(read.indexOf(right.get(0)) > read.indexOf(heading), name);
      assertTrue(read.indexOf(right.get(0)) < read.indexOf(left.get(1)), name);
    }
  }

  /** Fails at the first piece of text that is not shortly after the previous one. */
  private static void assertSaysInOrder(List<String> pieces, String read, String name) {
    assertTrue(pieces.size() > 5, name + pieces);
    int from = 0;
    for (String piece : pieces) {
      int at = read.indexOf(piece, from);
      assertTrue(at >= 0, name + " does not say in its place: " + piece);
      from = at + piece.length();
    }
  }

  /** Returns the text in the order of the structure tree, as poppler reads it. */
  private static String aloud(String name) throws Exception {
    Path pdfinfo = Tools.require("pdfinfo", "poppler-utils");
    Path printed = folder.resolve("target/site/pamphlets");
    Tools.Result tree = Tools.run(printed, List.of(pdfinfo.toString(), "-struct-text", name));
    List<String> quoted =
        tree.out().lines().map(String::strip).filter(l -> l.startsWith("\"")).toList();
    return Wording.letters(String.join("", quoted));
  }

  private static List<String> wording(String name, PamphletFormat format) throws IOException {
    String page = page(name, format).substring(ADDRESS.length());
    String ending =
        switch (format) {
          case ZINE -> ".zine.md";
          case CARDS, CARDS_FOLD -> ".card.md";
          default -> "";
        };
    return ending.isEmpty()
        ? Wording.ofPage(folder.resolve("target/site/" + page))
        : Wording.ofShortText(folder.resolve("content/" + page.replace(".html", ending)));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSmallerThanItMayBe(PamphletFormat format) throws IOException {
    Map<PamphletFormat, Double> least =
        Map.of(
            PamphletFormat.LARGE, 16.0, PamphletFormat.CARDS, 7.5, PamphletFormat.CARDS_FOLD, 7.5);
    Layout layout = Layout.of(format, Paper.A4);
    for (Map.Entry<String, byte[]> file : of(format).entrySet()) {
      List<Glyph> glyphs = sides(file.getKey()).stream().flatMap(s -> s.glyphs().stream()).toList();
      double smallest = glyphs.stream().mapToDouble(Glyph::size).min().orElseThrow();
      assertTrue(smallest >= least.getOrDefault(format, 7.5) - 0.01, file.getKey() + smallest);
      double body = mostCommon(glyphs);
      assertTrue(body >= layout.sizes().min() - 0.01, file.getKey() + " has text of " + body);
    }
  }

  private static double mostCommon(List<Glyph> glyphs) {
    Map<Double, Long> counts = new TreeMap<>();
    glyphs.forEach(g -> counts.merge(Math.round(g.size() * 100) / 100.0, 1L, Long::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  @ParameterizedTest
  @EnumSource(names = {"CARDS", "CARDS_FOLD"})
  void numbersOnCardsAreLarge(PamphletFormat format) throws IOException {
    for (String name : of(format).keySet()) {
      for (Side side : sides(name)) {
        StringBuilder large = new StringBuilder();
        side.glyphs().stream().filter(g -> g.size() >= 15.99).forEach(g -> large.append(g.text()));
        assertTrue(large.isEmpty() || large.toString().contains("1001061818"), large.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLetterLiesInTheSafePartOfItsPanel(PamphletFormat format) throws IOException {
    for (Map.Entry<String, byte[]> file : of(format).entrySet()) {
      List<Side> sides = sides(file.getKey());
      for (int i = 0; i < sides.size(); i++) {
        for (Glyph glyph : sides.get(i).glyphs()) {
          boolean safe = false;
          for (double[] panel : panels(format, i)) {
            safe |= isIn(glyph, panel);
          }
          assertTrue(safe, file.getKey() + " side " + i + ": " + glyph);
        }
      }
    }
  }

  static boolean isIn(Glyph glyph, double[] box) {
    double width = glyph.text().isBlank() ? 0 : glyph.width();
    double left = glyph.turned() ? glyph.x() - width : glyph.x();
    return left >= box[0] - 0.05
        && left + width <= box[2] + 0.05
        && glyph.y() >= box[1]
        && glyph.y() <= box[3];
  }

  static List<double[]> panels(PamphletFormat format, int side) {
    return panels(format, side, Paper.A4);
  }

  /** Returns the safe area of each panel of a side: left, bottom, right, top. */
  static List<double[]> panels(PamphletFormat format, int side, Paper paper) {
    double width = paper.shorter();
    double length = paper.longer();
    double third = (length + 3) / 3;
    return switch (format) {
      case A4 ->
          List.of(
              box(15, 5, width / 2 - 5.5, length - 15),
              box(width / 2 + 5.5, 5, width - 15, length - 15));
      case LARGE, BILINGUAL, LETTER -> List.of(box(15, 5, width - 15, length - 15));
      case BOOKLET_SHORT_EDGE, BOOKLET_LONG_EDGE, BOOK -> grid(2, 1, length / 2, width, 0, 0, 5);
      case TRIFOLD ->
          side == 0
              ? folded(width, third - 3, 2 * third - 3, length)
              : folded(width, third, 2 * third, length);
      case ZINE -> grid(4, 2, length / 4, width / 2, 0, 0, 5);
      case CARDS, CARDS_FOLD -> grid(2, 5, 85.6, 54, (width - 171.2) / 2, (length - 270) / 2, 2.5);
      case WALL, POSTER_A4 -> List.of(box(15, 15, width - 15, length - 15));
      case POSTER_A3 -> List.of(box(18, 18, paper.posterWidth() - 18, paper.posterHeight() - 18));
    };
  }

  private static List<double[]> folded(double height, double first, double second, double end) {
    return List.of(
        box(5, 5, first - 5, height - 5),
        box(first + 5, 5, second - 5, height - 5),
        box(second + 5, 5, end - 5, height - 5));
  }

  private static List<double[]> grid(
      int columns, int rows, double width, double height, double left, double bottom, double safe) {
    List<double[]> boxes = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      double x = left + i % columns * width;
      double y = bottom + Math.floorDiv(i, columns) * height;
      boxes.add(box(x + safe, y + safe, x + width - safe, y + height - safe));
    }
    return boxes;
  }

  private static double[] box(double left, double bottom, double right, double top) {
    return new double[] {left, bottom, right, top};
  }

  @Test
  void theHandoutTakesTwoPagesForNineHundredWords() {
    for (String name : of(PamphletFormat.A4).keySet()) {
      int words = TEXTS.getOrDefault(name, "").split(" ").length;
      assertTrue(sides(name).size() <= 2 * Math.ceil(words / 900.0), words + " words");
    }
  }

  @Test
  void everyPairStandsSideBySideOnOnePage() throws IOException {
    for (Map.Entry<String, byte[]> file : of(PamphletFormat.BILINGUAL).entrySet()) {
      List<List<Cell>> rows = TagTree.rows(file.getValue());
      Set<Integer> pages = new HashSet<>();
      for (List<Cell> row : rows) {
        assertEquals(List.of("es", "en"), row.stream().map(Cell::language).toList());
        assertEquals(row.get(0).pages(), row.get(1).pages(), row.toString());
        assertEquals(1, row.get(0).pages().size(), row.toString());
        assertEquals(row.get(0).top(), row.get(1).top(), 1, row.toString());
        pages.addAll(row.get(0).pages());
      }
      assertTrue(rows.size() > 20, rows.size() + " pairs");
      assertEquals(sides(file.getKey()).size(), pages.size());
    }
  }

  @Test
  void theContentsOfABookNameItsPages() {
    for (String name : of(PamphletFormat.BOOK).keySet()) {
      List<String> pages = new ArrayList<>();
      for (Side side : sides(name)) {
        pages.add(side.in(0, 0, 148.5, 210));
        pages.add(side.in(148.5, 0, 297, 210));
      }
      boolean spanish = name.startsWith("es/");
      String title = (spanish ? "Derechos Si la policía te para" : "Rights If the police stop you");
      String letters = title.replace(" ", "");
      String contents = find(pages, spanish ? "Contenido" : "Contents");
      String number = contents.replaceFirst(".*(?:Rights|Derechos)(\\d+).*", "$1");
      assertTrue(find(pages, letters).contains("·" + number), number + " in " + contents);
    }
  }

  private static String find(List<String> pages, String text) {
    return pages.stream().filter(p -> p.contains(text)).findFirst().orElse("no " + text);
  }

  /** A copier loses what is thin and closes what is close: blur and threshold, twice. */
  @ParameterizedTest
  @EnumSource(names = {"A4", "TRIFOLD", "ZINE", "CARDS", "WALL"})
  void aBadCopyOfACopyKeepsTextAndDrawings(PamphletFormat format) throws IOException {
    String name = "es/police-stop-" + format.key() + ".pdf";
    try (PDDocument document = Loader.loadPDF(FILES.get(name))) {
      BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
      assertEquals(1, Copier.kept(sheet, Copier.copy(Copier.copy(sheet))), 0.03, name);
    }
  }

  @Test
  void theBackSaysWhomToCall() {
    for (String name : of(PamphletFormat.TRIFOLD).keySet()) {
      assertTrue(sides(name).get(0).in(97, 0, 197, 210).matches(".*100.*106.*1818.*"), name);
    }
    for (String name : of(PamphletFormat.BOOKLET_SHORT_EDGE).keySet()) {
      assertTrue(sides(name).get(0).in(0, 0, 148.5, 210).matches(".*100.*106.*1818.*"), name);
    }
  }
}
