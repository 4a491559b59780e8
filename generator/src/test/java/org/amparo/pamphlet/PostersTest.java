package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.model.PamphletFormat;
import org.amparo.pamphlet.Sheets.Glyph;
import org.amparo.pamphlet.Sheets.Side;
import org.amparo.testing.TestSite;
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

/** The posters of the first question: read back from the PDFs. */
class PostersTest {

  private static final String QUESTIONS =
      """
      questions:
        - id: start
          question: { es: "¿Qué te pasó?", en: "What happened?" }
          options:
            - { text: { es: "Me llevan detenida", en: "They arrest me" }, to: a }
            - { text: { es: "No sé qué hacer", en: "I do not know what to do" }, to: "arrest#now" }
            - { text: { es: "Llamar", en: "Call" }, to: "contact:linea-100" }
            - { text: { es: "Me hicieron daño o me amenazan", en: "Someone hurt me or threatens me" }, to: b }
            - { text: { es: "La policía o el serenazgo", en: "Police or serenazgo (city guards)" }, to: c }
            - { text: { es: "Cuatro", en: "Four" }, to: d }
            - { text: { es: "Cinco", en: "Five" }, to: e }
            - { text: { es: "Seis", en: "Six" }, to: f }
            - { text: { es: "Mi local o mi grupo", en: "My venue or my group" }, to: g }
        - { id: b, question: B, options: [{ text: B, to: arrest }] }
        - { id: c, question: C, options: [{ text: C, to: arrest }] }
        - { id: d, question: D, options: [{ text: D, to: arrest }] }
        - { id: e, question: E, options: [{ text: E, to: arrest }] }
        - { id: f, question: F, options: [{ text: F, to: arrest }] }
        - { id: g, question: G, options: [{ text: G, to: arrest }] }
        - id: a
          question: { es: "Me llevan detenida", en: "They arrest me" }
          options:
            - { text: { es: "Cuánto dura", en: "How long it lasts" }, to: "arrest#time" }
      """;

  private static final String ADDRESS = "https://www.guiaamano.org/";

  @TempDir private static Path folder;

  @BeforeAll
  static void print() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    site.with("content/questions.yml", QUESTIONS);
    site.edited("content/site.yml", "https://guide.example/", ADDRESS);
    TestSite.Run run = site.runPrinting("build");
    assertEquals(0, run.code(), run.out());
  }

  private static Path file(String language, PamphletFormat format) {
    String name = "pamphlets/" + language + "/site-" + format.key() + ".pdf";
    return folder.resolve("target/site/" + name);
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTER_A4", "POSTER_A3"})
  void eachOptionHasACodeThatLeadsToItsPage(PamphletFormat format) throws Exception {
    Set<String> read = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file("en", format)))) {
      assertEquals(1, pdf.getNumberOfPages());
      BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 150, ImageType.BINARY);
      read.addAll(codes(image));
    }
    Set<String> pages = new TreeSet<>(Set.of(ADDRESS + "en/rights/arrest.html"));
    List.of("a", "b", "c", "d", "e", "f", "g")
        .forEach(q -> pages.add(ADDRESS + "en/questions/" + q + ".html"));
    assertEquals(pages, read);
  }

  /** Returns what a phone reads that looks at one part of a poster after another. */
  private static Set<String> codes(BufferedImage image) {
    Set<String> read = new TreeSet<>();
    int half = image.getWidth() / 2;
    int height = image.getHeight() / 5;
    for (int x : new int[] {0, half}) {
      for (int y = 0; y + height <= image.getHeight(); y += height / 4) {
        code(image.getSubimage(x, y, half, height)).ifPresent(read::add);
      }
    }
    return read;
  }

  private static Optional<String> code(BufferedImage part) {
    int width = part.getWidth();
    int[] pixels = part.getRGB(0, 0, width, part.getHeight(), null, 0, width);
    RGBLuminanceSource light = new RGBLuminanceSource(width, part.getHeight(), pixels);
    try {
      BinaryBitmap bits = new BinaryBitmap(new GlobalHistogramBinarizer(light));
      return Optional.of(new QRCodeReader().decode(bits).getText());
    } catch (ReaderException e) {
      return Optional.empty(); // no whole code in this part
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTER_A4", "POSTER_A3"})
  void numbersOptionsAndAddressAreThere(PamphletFormat format) throws IOException {
    byte[] pdf = Files.readAllBytes(file("es", format));
    assertTrue(pdf.length < 100_000, "small");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      for (String words :
          List.of("¿Qué te pasó?", "100 Violencia", "Me llevan detenida", "Llamar")) {
        assertTrue(text.contains(words), text);
      }
      assertTrue(text.replace(" ", "").contains("guiaamano.org/es/questions/index.html"), text);
    }
    List<double[]> panels = PamphletsTest.panels(format, 0);
    for (Side side : Sheets.of(pdf)) {
      for (Glyph glyph : side.glyphs()) {
        assertTrue(PamphletsTest.isIn(glyph, panels.get(0)), glyph.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTER_A4", "POSTER_A3"})
  void aScreenReaderReadsIt(PamphletFormat format) throws Exception {
    byte[] pdf = Files.readAllBytes(file("es", format));
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      assertTrue(validator.validate(parser).isCompliant());
    }
  }

  @Test
  void thePageForPrintingHasThemForWalls() throws IOException {
    String page = Files.readString(folder.resolve("target/site/es/imprimir.html"));
    int poster = page.indexOf("pamphlets/es/site-poster-a4.pdf");
    assertTrue(poster > page.indexOf("id=\"_use-hang\""), "with what is put on a wall");
    String list = Files.readString(folder.resolve("target/site/offline/es.json"));
    assertTrue(list.contains("site-poster-a3.pdf"), "saved with the pamphlets");
  }

  @Test
  void longNumbersStayOnOneLine(@TempDir Path other) throws IOException {
    TestSite site = TestSite.copy(other, TestSite.fixture("sites/pair")).confirmed();
    site.with("content/questions.yml", QUESTIONS);
    List<String> numbers = List.of("000 000 0000", "+57 000 000 0000", "+000 00 0000 0000", "000");
    StringBuilder contacts = new StringBuilder("contacts:\n");
    for (String number : numbers) {
      String id = number.equals("000") ? "linea-100" : "n" + number.length();
      contacts.append(
          """
            - id: %s
              name: { es: "Red", en: "Network" }
              phone: "%s"
              need: other
              seen: { source: "Red", date: 2026-11-20 }
              called: pending
          """
              .formatted(id, number));
    }
    site.with("content/contacts.yml", contacts.toString());
    TestSite.Run run = site.runPrinting("build");
    assertEquals(0, run.code(), run.out());
    for (PamphletFormat format : Posters.FORMATS) {
      Path pdf = other.resolve("target/site/pamphlets/es/site-" + format.key() + ".pdf");
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        String text = new PDFTextStripper().getText(document);
        numbers.forEach(n -> assertTrue(text.contains(n), text));
      }
    }
  }

  @Test
  void withoutAnAddressThereIsNoCode(@TempDir Path other) throws IOException {
    TestSite site = TestSite.copy(other, TestSite.fixture("sites/pair")).confirmed();
    site.with("content/questions.yml", QUESTIONS);
    assertEquals(0, site.runPrinting("build").code());
    byte[] pdf = Files.readAllBytes(other.resolve("target/site/pamphlets/es/site-poster-a4.pdf"));
    String text =
        Sheets.of(pdf).get(0).glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    assertTrue(text.contains("Llamar"), text);
    assertTrue(!text.contains("cámara"), text);
  }
}
