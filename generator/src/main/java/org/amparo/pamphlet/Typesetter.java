package org.amparo.pamphlet;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;

/** Typesets HTML at the largest font size that fits on its pages. */
final class Typesetter {

  private final Fonts fonts;

  Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Returns the largest font size that fits, in points; empty if not even the smallest fits.
   *
   * @throws IOException if the library cannot render it
   */
  OptionalDouble fontSize(Document document, Layout layout) throws IOException {
    int pages = pages(document, layout.minSize());
    int room = layout.room().applyAsInt(pages);
    return pages > room
        ? OptionalDouble.empty()
        : OptionalDouble.of(largest(document, layout, room));
  }

  /** Searches the range of sizes by bisection. */
  private double largest(Document document, Layout layout, int room) throws IOException {
    int fits = 0;
    int tooLarge = 1 + (int) Math.round((layout.maxSize() - layout.minSize()) / Layout.STEP);
    while (tooLarge - fits > 1) {
      int middle = (fits + tooLarge) / 2;
      if (pages(document, layout.minSize() + middle * Layout.STEP) <= room) {
        fits = middle;
      } else {
        tooLarge = middle;
      }
    }
    return layout.minSize() + fits * Layout.STEP;
  }

  /** Returns how many pages a text takes. It is laid out and not drawn, in half the time. */
  private int pages(Document document, double size) throws IOException {
    try (PdfBoxRenderer renderer = renderer(document, size, false)) {
      renderer.layout();
      renderer.getPdfDocument().close();
      return renderer.getRootBox().getLayer().getPages().size();
    }
  }

  /**
   * Returns how many words do not fit at the smallest size, at least one.
   *
   * @throws IOException if the library cannot render it
   */
  int wordsBeyond(Document document, Layout layout) throws IOException {
    int pages = pages(document, layout.minSize());
    return wordsBeyond(document, layout.minSize(), layout.room().applyAsInt(pages));
  }

  /**
   * Returns how many words of a panel do not fit on one page at the smallest size; empty if all do.
   *
   * @throws IOException if the library cannot render it
   */
  Optional<Integer> wordsBeyondOnePage(Document panel, Layout layout) throws IOException {
    return pages(panel, layout.minSize()) > 1
        ? Optional.of(wordsBeyond(panel, layout.minSize(), 1))
        : Optional.empty();
  }

  /** Returns how many words are after the first pages, at least one. */
  private int wordsBeyond(Document document, double size, int pages) throws IOException {
    try (PDDocument pdf = render(document, size, false)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(pages + 1);
      return Math.max(1, stripper.getText(pdf).strip().split("\\s+").length);
    }
  }

  /**
   * Renders a text.
   *
   * @param size the font size, in points
   * @param tagged whether the PDF has a structure tree
   * @return the PDF, which the caller closes
   * @throws IOException if the library cannot render it
   */
  PDDocument render(Document document, double size, boolean tagged) throws IOException {
    try (PdfBoxRenderer renderer = renderer(document, size, tagged)) {
      return renderer.createPDFKeepOpen();
    }
  }

  private PdfBoxRenderer renderer(Document document, double size, boolean tagged) {
    document
        .getDocumentElement()
        .setAttribute("style", String.format(Locale.ROOT, "font-size:%.2fpt", size));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withDiagnosticConsumer(diagnostic -> {});
    builder.usePdfUaAccessibility(tagged);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.withW3cDocument(document, "about:blank");
    fonts.addTo(builder);
    return builder.buildPdfRenderer();
  }
}
