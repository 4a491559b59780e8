package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.amparo.model.Paper;
import org.amparo.source.SiteFolder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Draws sheets as a printer does, turns, cuts and folds the pictures, and looks which page is on
 * each panel and whether it is upright.
 */
class RasterFoldingTest {

  private static final int DPI = 36;
  private static final Imposition A4 = new Imposition(Paper.A4);

  @TempDir private static Path folder;

  private static Typesetter typesetter;

  @BeforeAll
  static void open() throws IOException {
    try (SiteFolder site = SiteFolder.open(folder)) {
      typesetter = new Typesetter(new Fonts(site));
    }
  }

  /** The pictures of pages before they are imposed, and of the sides of the sheets. */
  private record Print(List<BufferedImage> pages, List<BufferedImage> sides) {

    /** Returns the number of the page that a panel looks most like; negative if it is turned. */
    int look(BufferedImage panel) {
      int best = 0;
      long least = Long.MAX_VALUE;
      for (int i = 0; i < pages.size(); i++) {
        for (boolean turned : new boolean[] {false, true}) {
          long distance = distance(turned ? turned(panel) : panel, pages.get(i));
          if (distance < least) {
            least = distance;
            best = turned ? -i - 1 : i + 1;
          }
        }
      }
      return best;
    }
  }

  private static Print print(int pages, String size, IntFunction<List<SheetSide>> imposition)
      throws IOException {
    StringBuilder html = new StringBuilder("<html lang=\"es\"><head><title>x</title><style>");
    html.append("@page{size:").append(size).append(";margin:6mm}html{font-family:Atkinson}");
    html.append("h1{border-top:8mm solid #000;font-size:60pt;margin:0}");
    html.append("div + div{page-break-before:always}</style></head><body>");
    IntStream.rangeClosed(1, pages)
        .forEach(
            i ->
                html.append("<div><h1>")
                    .append(i)
                    .append("</h1><p>")
                    .append("Lee antes de firmar. ".repeat(2 * i))
                    .append("</p></div>"));
    html.append("</body></html>");
    TextType type = new TextType(9, 1.3);
    try (PDDocument pdf = typesetter.render(PrintHtml.document(html.toString(), 40), type, true)) {
      PdfFinalizer finalizer = new PdfFinalizer(pdf, List.of(), Drawings.NONE);
      var contents = finalizer.draw();
      List<BufferedImage> before = drawn(finalizer.save("x", "es", "Simplex", 1));
      Imposer.impose(pdf, contents, imposition.apply(pages));
      return new Print(before, drawn(finalizer.save("x", "es", "Simplex", 1)));
    }
  }

  private static List<BufferedImage> drawn(byte[] pdf) throws IOException {
    List<BufferedImage> images = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        images.add(new PDFRenderer(document).renderImageWithDPI(i, DPI, ImageType.GRAY));
      }
    }
    return images;
  }

  private static BufferedImage turned(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < width * height; i++) {
      int sample = image.getRaster().getSample(i % width, i / width, 0);
      turned.getRaster().setSample(width - 1 - i % width, height - 1 - i / width, 0, sample);
    }
    return turned;
  }

  private static long distance(BufferedImage one, BufferedImage other) {
    int width = Math.min(one.getWidth(), other.getWidth());
    int height = Math.min(one.getHeight(), other.getHeight());
    long distance = 0;
    for (int i = 0; i < width * height; i++) {
      int x = i % width;
      int y = i / width;
      distance +=
          Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
    }
    return distance;
  }

  /** Returns a part of a picture; lengths in millimetres from the upper left. */
  private static BufferedImage cut(
      BufferedImage sheet, double left, double top, double right, double bottom) {
    int x = pixels(left);
    int y = pixels(top);
    int width = Math.min(pixels(right), sheet.getWidth()) - x;
    int height = Math.min(pixels(bottom), sheet.getHeight()) - y;
    BufferedImage part = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    part.setData(sheet.getRaster().createChild(x, y, width, height, 0, 0, null));
    return part;
  }

  private static int pixels(double millimetres) {
    return (int) Math.round(millimetres * DPI / 25.4);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBookletIsUprightAndInOrder(boolean longEdge) throws IOException {
    Print print = print(8, "148.5mm 210mm", longEdge ? A4::longEdgeBooklet : A4::booklet);
    List<BufferedImage> sides = new ArrayList<>(print.sides());
    for (int back = 1; longEdge && back < sides.size(); back += 2) {
      sides.set(back, turned(sides.get(back))); // the printer turns the paper over this edge
    }
    List<Integer> read = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      read.add(print.look(half(sides.get(i), i % 2 == 0)));
    }
    for (int i = sides.size() - 1; i >= 0; i--) {
      read.add(print.look(half(sides.get(i), i % 2 == 1)));
    }
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), read);
  }

  private static BufferedImage half(BufferedImage side, boolean right) {
    return right ? cut(side, 148.5, 0, 297, 210) : cut(side, 0, 0, 148.5, 210);
  }

  /** Folded to a cross and pushed together, the panels follow each other round the sheet. */
  @Test
  void aZineIsUprightAndInOrder() throws IOException {
    Print print = print(8, "74.25mm 105mm", A4::zine);
    BufferedImage side = print.sides().get(0);
    List<Integer> read = new ArrayList<>();
    for (int column : new int[] {3, 3, 2, 1, 0, 0, 1, 2}) {
      boolean upper = !read.isEmpty() && read.size() < 5;
      double top = upper ? 0 : 105;
      BufferedImage panel = cut(side, column * 74.25, top, (column + 1) * 74.25, top + 105);
      read.add(print.look(upper ? turned(panel) : panel));
    }
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), read);
  }

  /** The flap is folded in first; the cover is on top of it and opens to the left. */
  @Test
  void aTrifoldIsUprightAndInOrder() throws IOException {
    Print print = print(6, "97mm 210mm", A4::trifold);
    BufferedImage outside = print.sides().get(0);
    BufferedImage inside = print.sides().get(1);
    List<Integer> read = new ArrayList<>();
    read.add(print.look(cut(outside, 198.5, 0, 297, 210)));
    for (double left : new double[] {1.5, 101.5, 200}) {
      read.add(print.look(cut(inside, left, 0, left + 97, 210)));
    }
    read.add(print.look(cut(outside, 0, 0, 97, 210)));
    read.add(print.look(cut(outside, 98.5, 0, 195.5, 210)));
    assertEquals(List.of(1, 2, 3, 4, 5, 6), read);
  }
}
