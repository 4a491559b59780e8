package org.amparo.pamphlet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** The same drawing in fewer bytes. */
class SmallDrawingTest {

  private static List<Operation> read(String content) throws IOException {
    return Operation.of(new PDFStreamParser(content.getBytes(ISO_8859_1)).parse());
  }

  private static String written(List<Operation> operations) throws IOException {
    return new String(ContentWriter.bytes(operations), ISO_8859_1);
  }

  private static String lines(String content, Set<Integer> follow) throws IOException {
    return written(TextLines.of(read(content), (first, second) -> follow.contains(second)));
  }

  @Test
  void numbersAreShortAndTextIsBytes() throws IOException {
    assertEquals(".5 -.25 0 3 re", written(read("0.50 -0.250 0.0 3.0 re")));
    assertEquals("(\u0000A\\(\\\\)Tj[(a)-3(b)]TJ", written(read("<0041285C> Tj [(a) -3 <62>] TJ")));
    assertEquals("/P<</MCID 3>>BDC EMC", written(read("/P <</MCID 3 >> BDC\nEMC")));
  }

  @Test
  void whatIsWrittenIsReadTheSame() throws IOException {
    byte[] text = new byte[256];
    for (int i = 0; i < text.length; i++) {
      text[i] = (byte) i;
    }
    StringBuilder digits = new StringBuilder();
    for (byte b : text) {
      digits.append("%02x".formatted(b));
    }
    List<Operation> again = read(written(read("<" + digits + "> Tj")));
    assertArrayEquals(text, ((COSString) again.get(0).operands().get(0)).getBytes());
  }

  @Test
  void linesOfOneElementAreOneText() throws IOException {
    String first = "/P <</MCID 0>> BDC BT /F 9 Tf 1 0 0 1 40 100 Tm (a) Tj ET EMC ";
    String second = "/P <</MCID 1>> BDC BT /F 9 Tf 1 0 0 1 40 85.9625 Tm (b) Tj ET EMC";
    assertEquals(
        "BT/P<</MCID 0>>BDC/F 9 Tf 40 100 Td(a)Tj 0 -14.0375 Td(b)Tj EMC ET",
        lines(first + second, Set.of(1)));
    assertEquals(
        "BT/P<</MCID 0>>BDC/F 9 Tf 40 100 Td(a)Tj EMC/P<</MCID 1>>BDC 0 -14.0375 Td(b)Tj EMC ET",
        lines(first + second, Set.of()));
  }

  @Test
  void aDrawingBetweenLinesAndAnotherSlopeAreKept() throws IOException {
    assertEquals(
        "BT/F 9 Tf 1 2 Td(a)Tj ET 0 0 1 1 re f BT 1 3 Td(b)Tj 1 0 .3 1 2 3 Tm(c)Tj 1 0 0 1 2 4 Tm(d)Tj ET",
        lines(
            "BT /F 9 Tf 1 0 0 1 1 2 Tm (a) Tj ET 0 0 1 1 re f BT /F 9 Tf 1 0 0 1 1 3 Tm (b) Tj ET"
                + " BT 1 0 0.3 1 2 3 Tm (c) Tj ET BT 1 0 0 1 2 4 Tm (d) Tj ET",
            Set.of()));
  }

  @Test
  void aColourIsNamedAgainWhereAnotherHoldsOrMayHold() throws IOException {
    assertEquals("0 g q 1 g Q 0 1 m", lines("0 g q 1 g Q 0 g 0 1 m", Set.of()));
    assertEquals("0 g/X gs 0 g", lines("0 g /X gs 0 g", Set.of()));
  }

  private static String outline(String content) throws IOException {
    return written(new Outline(read(content)).small().steps());
  }

  @Test
  void aBoxIsARectangle() throws IOException {
    assertEquals("1 2 3 2 re", outline("4 4 m 4 2 l 1 2 l 1 4 l h"));
    assertEquals("1 2 3 2 re", outline("1 2 m 4 2 l 4 4 l 1 4 l 1 2 l h"));
    assertEquals("1 2 m 4 2 l 4 4 l 1 3 l h", outline("1 2 m 4 2 l 4 4 l 1 3 l h"));
    assertEquals("1 2 m 4 2 l 4 4 l 1 4 l 1 3 l h", outline("1 2 m 4 2 l 4 4 l 1 4 l 1 3 l h"));
  }

  @Test
  void aShapeThatIsDrawnOftenIsDrawnOnce() throws IOException {
    StringBuilder content = new StringBuilder();
    for (int y = 1; y < 4; y++) {
      content.append("5.0001 %d m 6 %d 7 %d 8 %d c h f ".formatted(y, y, y + 1, y + 2));
    }
    try (PDDocument pdf = new PDDocument()) {
      List<Operation> operations = read(content + "1 1 m 2 2 3 3 9 9 c h f");
      Shapes shapes = new Shapes(pdf);
      shapes.count(operations);
      SharedResources resources = new SharedResources();
      assertEquals(
          "q 1 0 0 1 5 1 cm/X0 Do Q q 1 0 0 1 5 2 cm/X0 Do Q q 1 0 0 1 5 3 cm/X0 Do Q"
              + " 1 1 m 2 2 3 3 9 9 c h f",
          written(shapes.shared(operations, resources)));
      PDFormXObject form = (PDFormXObject) resources.all().getXObject(COSName.getPDFName("X0"));
      assertEquals("0 0 m 1 0 2 1 3 2 c h f", written(ContentStream.of(form).operations()));
    }
  }

  @Test
  void theTableOfObjectsHoldsDifferences() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.setDocumentId(1L);
      for (int i = 0; i < 300; i++) {
        pdf.addPage(new PDPage());
      }
      pdf.save(out, new CompressParameters(5000));
    }
    byte[] small = SmallXref.of(out.toByteArray());
    assertTrue(small.length < out.size() - 300, small.length + " of " + out.size());
    try (PDDocument pdf = Loader.loadPDF(small)) {
      assertEquals(300, pdf.getNumberOfPages());
    }
    assertArrayEquals(small, SmallXref.of(small));
    byte[] other = "%PDF-1.4 no table".getBytes(ISO_8859_1);
    assertArrayEquals(other, SmallXref.of(other));
  }
}
