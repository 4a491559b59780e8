package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.amparo.model.Paper;
import org.amparo.pamphlet.Sheets.Glyph;
import org.amparo.pamphlet.Sheets.Side;
import org.amparo.source.SiteFolder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/**
 * Imposes pages that contain only their number, folds the sheets in a model and reads the pages in
 * order.
 */
class FoldingTest {

  private static final Imposition A4 = new Imposition(Paper.A4);

  @TempDir private static Path folder;

  private static Typesetter typesetter;

  @BeforeAll
  static void open() throws IOException {
    try (SiteFolder site = SiteFolder.open(folder)) {
      typesetter = new Typesetter(new Fonts(site));
    }
  }

  private static Document document(StringBuilder html) {
    return PrintHtml.document(html.toString(), 40);
  }

  /** Returns the sides of imposed pages of a size with one number each. */
  private static List<Side> printed(int pages, String size, IntFunction<List<SheetSide>> imposition)
      throws IOException {
    StringBuilder html = new StringBuilder("<html lang=\"es\"><head><title>x</title><style>");
    html.append("@page{size:").append(size).append(";margin:5mm}html{font-family:Atkinson}");
    html.append("p+p{page-break-before:always}</style></head><body>");
    IntStream.rangeClosed(1, pages).forEach(i -> html.append("<p>").append(i).append("</p>"));
    html.append("</body></html>");
    try (PDDocument pdf = typesetter.render(document(html), new TextType(9, 1.3), true)) {
      var contents = new PdfFinalizer(pdf, List.of(), Drawings.NONE).draw();
      Imposer.impose(pdf, contents, imposition.apply(pages));
      return Sheets.of(
          new PdfFinalizer(pdf, List.of(), Drawings.NONE).save("x", "es", "Simplex", 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4,false",
    "5,false",
    "6,true",
    "7,false",
    "8,false",
    "8,true",
    "9,true",
    "12,false",
    "13,true",
    "16,false",
    "21,true",
    "24,false",
    "24,true"
  })
  void aBookletReadsFromCoverToBack(int pages, boolean longEdge) throws IOException {
    List<Side> sides =
        printed(pages, "148.5mm 210mm", longEdge ? A4::longEdgeBooklet : A4::booklet);
    List<String> read = new ArrayList<>();
    int sheets = sides.size() / 2;
    for (int i = 0; i < sheets; i++) {
      read.add(half(sides.get(2 * i), false, true));
      read.add(half(sides.get(2 * i + 1), longEdge, false));
    }
    for (int i = sheets - 1; i >= 0; i--) {
      read.add(half(sides.get(2 * i + 1), longEdge, true));
      read.add(half(sides.get(2 * i), false, false));
    }
    assertEquals(0, read.size() % 4);
    assertTrue(read.size() - pages <= 3, "at most three blank pages");
    assertEquals(
        Integer.toString(pages), read.remove(read.size() - 1), "the back is the last page");
    List<String> expected =
        new ArrayList<>(IntStream.range(1, pages).mapToObj(Integer::toString).toList());
    while (expected.size() < read.size()) {
      expected.add("");
    }
    assertEquals(expected, read);
  }

  /** Returns the text of a half of a side after the sheet is turned over. */
  private static String half(Side side, boolean turned, boolean right) {
    side.glyphs().forEach(g -> assertEquals(turned, g.turned()));
    boolean fileRight = turned != right;
    double middle = side.width() / 2;
    return fileRight
        ? side.in(middle, 0, side.width(), side.height())
        : side.in(0, 0, middle, side.height());
  }

  @Test
  void aZineReadsFromCoverToBackOnceCutAndFolded() throws IOException {
    Side side = printed(8, "74.25mm 105mm", A4::zine).get(0);
    double width = side.width() / 4;
    double height = side.height() / 2;
    // folded to a cross and pushed together, the panels follow each other round the sheet
    int[][] round = {{3, 0}, {3, 1}, {2, 1}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {2, 0}};
    for (int page = 0; page < 8; page++) {
      double left = round[page][0] * width;
      double bottom = round[page][1] * height;
      assertEquals(
          Integer.toString(page + 1), side.in(left, bottom, left + width, bottom + height));
    }
    for (Glyph glyph : side.glyphs()) {
      assertEquals(glyph.y() > height, glyph.turned(), "the upper row stands on its head");
    }
  }

  /** Each signature is a booklet; the book is one after the other. */
  @ParameterizedTest
  @CsvSource({"3", "16", "18", "37", "48"})
  void aBookReadsThroughItsSignatures(int pages) throws IOException {
    List<Side> sides = printed(pages, "148.5mm 210mm", A4::signatures);
    List<String> read = new ArrayList<>();
    for (int first = 0; first < sides.size(); first += 8) {
      List<Side> signature = sides.subList(first, Math.min(first + 8, sides.size()));
      for (int i = 0; i < signature.size(); i++) {
        read.add(half(signature.get(i), false, i % 2 == 0));
      }
      for (int i = signature.size() - 1; i >= 0; i--) {
        read.add(half(signature.get(i), false, i % 2 == 1));
      }
    }
    assertEquals(Integer.toString(pages), read.remove(read.size() - 1), "the back is the last");
    read.removeIf(String::isEmpty);
    assertEquals(IntStream.range(1, pages).mapToObj(Integer::toString).toList(), read);
  }

  @Test
  void aTrifoldOpensFromItsCover() throws IOException {
    List<Side> sides = printed(6, "97mm 210mm", A4::trifold);
    Side outside = sides.get(0);
    Side inside = sides.get(1);
    assertEquals("1", outside.in(197, 0, 297, 210), "cover");
    assertEquals("6", outside.in(97, 0, 197, 210), "back");
    assertEquals("5", outside.in(0, 0, 97, 210), "flap");
    assertEquals("2", inside.in(0, 0, 100, 210));
    assertEquals("3", inside.in(100, 0, 200, 210));
    assertEquals("4", inside.in(200, 0, 297, 210));
  }

  @Test
  void theBackOfEachCardIsItsOwn() throws IOException {
    List<Side> sides = printed(2, "85.6mm 54mm", A4::cards);
    Side front = sides.get(0);
    Side back = sides.get(1);
    assertEquals(10, front.glyphs().size());
    for (Glyph glyph : front.glyphs()) {
      int column = glyph.x() < 105 ? 0 : 1;
      double left = 19.4 + (1 - column) * 85.6; // the other column once the sheet is turned over
      double bottom = 13.5 + Math.floor((glyph.y() - 13.5) / 54) * 54;
      assertEquals("2", back.in(left, bottom, left + 85.6, bottom + 54));
    }
    Side folded = printed(2, "85.6mm 54mm", A4::foldedCards).get(0);
    assertEquals("11111", folded.in(19.4, 0, 105, 297));
    assertEquals("22222", folded.in(105, 0, 191, 297));
    assertFalse(folded.glyphs().stream().anyMatch(Glyph::turned));
  }
}
