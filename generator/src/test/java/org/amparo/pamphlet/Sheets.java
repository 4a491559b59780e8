package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Reads the contents of a PDF; lengths in millimetres. */
final class Sheets {

  private static final double POINT = 25.4 / 72;

  private Sheets() {}

  /** Returns the sides of a PDF. */
  static List<Side> of(byte[] pdf) throws IOException {
    List<Side> sides = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i - 1);
        double width = page.getMediaBox().getWidth() * POINT;
        double height = page.getMediaBox().getHeight() * POINT;
        sides.add(new Side(width, height, glyphs(document, i)));
      }
    }
    return sides;
  }

  private static List<Glyph> glyphs(PDDocument document, int page) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            Matrix matrix = text.getTextMatrix();
            glyphs.add(
                new Glyph(
                    text.getUnicode(),
                    matrix.getTranslateX() * POINT,
                    matrix.getTranslateY() * POINT,
                    Math.abs(matrix.getScaleY()),
                    matrix.getScaleX() < 0,
                    text.getWidthDirAdj() * POINT));
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return glyphs;
  }

  /** Returns the names of all operators in a PDF's pages and forms. */
  static Set<String> operators(byte[] pdf) throws IOException {
    Set<String> names = new HashSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        enter(new PDFStreamParser(page).parse(), names);
        forms(page.getResources(), names);
      }
    }
    return names;
  }

  private static void forms(PDResources resources, Set<String> names) throws IOException {
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form) {
        enter(new PDFStreamParser(form).parse(), names);
        forms(form.getResources(), names);
      } else {
        boolean gray =
            resources.getXObject(name) instanceof PDImageXObject image
                && image.getColorSpace() instanceof PDDeviceGray;
        names.add(gray ? "a gray picture" : "a picture");
      }
    }
  }

  private static void enter(List<Object> tokens, Set<String> names) {
    tokens.forEach(
        t -> {
          if (t instanceof Operator operator) {
            names.add(operator.getName());
          }
        });
  }

  /** Returns the defects of a PDF's fonts: not embedded, not a subset, without ToUnicode. */
  static List<String> wrongFonts(byte[] pdf) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        fonts(page.getResources(), wrong);
      }
    }
    return wrong;
  }

  private static void fonts(PDResources resources, List<String> wrong) throws IOException {
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      COSBase unicode = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
      if (!font.isEmbedded() || !font.getName().matches("[A-Z]{6}\\+.*") || unicode == null) {
        wrong.add(font.getName());
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form) {
        fonts(form.getResources(), wrong);
      }
    }
  }

  /** Returns the viewer preferences of a PDF. */
  static COSDictionary preferences(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocumentCatalog().getViewerPreferences().getCOSObject();
    }
  }

  /**
   * One side of a sheet.
   *
   * @param glyphs in the order of drawing
   */
  record Side(double width, double height, List<Glyph> glyphs) {

    /** Returns the text of the glyphs in a box, without spaces. */
    String in(double left, double bottom, double right, double top) {
      StringBuilder text = new StringBuilder();
      glyphs.stream()
          .filter(g -> g.x() >= left && g.x() < right && g.y() >= bottom && g.y() < top)
          .forEach(g -> text.append(g.text().strip()));
      return text.toString();
    }
  }

  /**
   * A glyph on a sheet.
   *
   * @param x of its origin from the left edge
   * @param y of its base line from the lower edge
   * @param size in points, by the text matrix
   * @param turned whether it is rotated by 180 degrees
   * @param width its advance
   */
  record Glyph(String text, double x, double y, double size, boolean turned, double width) {}
}
