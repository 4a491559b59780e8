package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.model.PamphletFormat;
import org.amparo.pamphlet.Sheets.Glyph;
import org.amparo.testing.TestSite;
import org.amparo.testing.Tools;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** The PDF of a letter: lines to write on, and fields in the same places. */
class LetterOnPaperTest {

  private static final String TEXT =
      """

      ## Antes {#before}

      Llena lo que sepas.

      ## La carta {#letter}

      Soy [tu nombre](blank:name?lines=1)

      El día [fecha](blank:date?size=short) pasó esto:

      [qué pasó](blank:what?lines=3)

      - [Quiero una copia](blank:copy?size=box)

      Firma [o huella](blank:signature?size=hand) Otra vez [tu nombre](blank:name?lines=1)
      """;

  @TempDir private static Path folder;

  private static TestSite site;
  private static Path pdf;

  @BeforeAll
  static void print() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    String guide = Files.readString(folder.resolve("content/es/derechos/detencion.md"));
    String head = guide.substring(0, guide.indexOf("\n---\n", 4) + 5);
    String letter = head.replace("id: arrest", "id: letter").replace("Si te detienen", "Carta");
    site.with("content/es/derechos/carta.letter.md", letter + TEXT);
    TestSite.Run run = site.runPrinting("build");
    assertEquals(0, run.code(), run.out());
    pdf = folder.resolve("target/site/pamphlets/es/letter-letter.pdf");
  }

  @Test
  void aLetterHasOnlyTheFormatOfLetters() throws IOException {
    try (Stream<Path> files = Files.list(pdf.getParent())) {
      Set<String> names = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
      names.removeIf(name -> !name.contains("letter"));
      assertEquals(Set.of("letter-letter.pdf"), names);
    }
  }

  @Test
  void eachBlankIsAFieldWithItsLabel() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      TreeMap<String, String> fields = new TreeMap<>();
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
        boolean lines = field instanceof PDTextField text && text.isMultiline();
        String kind = field instanceof PDCheckBox ? "box" : lines ? "lines" : "line";
        int places = field.getWidgets().size();
        fields.put(
            field.getPartialName(), kind + " " + places + " " + field.getAlternateFieldName());
      }
      assertEquals(
          "{copy=box 1 Quiero una copia, date=line 1 fecha, name=line 2 tu nombre,"
              + " what=lines 1 qué pasó}",
          fields.toString());
    }
  }

  @Test
  void aFilledLetterShowsWhatWasTyped() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      var form = document.getDocumentCatalog().getAcroForm();
      form.getField("name").setValue("Ñusta Pérez");
      ((PDCheckBox) form.getField("copy")).check();
      form.flatten();
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Ñusta Pérez"), text);
    }
  }

  @Test
  void itCanBeReadAloudAndFilledInByEar() throws Exception {
    assertEquals(Set.of(), PamphletsTest.barriers(Files.readAllBytes(pdf)));
  }

  @Test
  void theSheetThatIsHandedInHasNoAdvice() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      String text = first.getText(document);
      assertTrue(text.contains("Soy (tu nombre)"), text);
      assertFalse(text.contains("Llena lo que sepas"), text);
      assertEquals(2, document.getNumberOfPages());
    }
  }

  @Test
  void itIsGrayHasItsFontsAndStaysInItsMargins() throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    Set<String> colours = new TreeSet<>(Sheets.operators(bytes));
    colours.retainAll(Set.of("rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "a picture"));
    assertEquals(Set.of(), colours);
    assertEquals(List.of(), Sheets.wrongFonts(bytes));
    for (Sheets.Side side : Sheets.of(bytes)) {
      double[] safe = PamphletsTest.panels(PamphletFormat.LETTER, 0).get(0);
      for (Glyph glyph : side.glyphs()) {
        assertTrue(PamphletsTest.isIn(glyph, safe), glyph.toString());
      }
    }
  }

  @Test
  void qpdfFindsNothingToWarnOf() throws Exception {
    Path qpdf = Tools.require("qpdf", "qpdf");
    Tools.Result result = Tools.run(folder, List.of(qpdf.toString(), "--check", pdf.toString()));
    assertEquals(0, result.code(), result.err());
  }

  @Test
  void twoBuildsGiveTheSameBytes() throws IOException {
    byte[] before = Files.readAllBytes(pdf);
    try (Stream<Path> cached = Files.walk(folder.resolve("target/pamphlets"))) {
      for (Path file : cached.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertEquals(0, site.runPrinting("build").code());
    assertArrayEquals(before, Files.readAllBytes(pdf));
  }
}
