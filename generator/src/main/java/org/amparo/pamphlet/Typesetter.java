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

/** Sets a page of HTML at the size of a panel: at the largest size of text that fits. */
final class Typesetter {

  private final Fonts fonts;

  Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The largest size of text that fits; none if the smallest does not.
   *
   * @throws IOException if the library cannot set it
   */
  OptionalDouble size(Document document, Layout layout) throws IOException {
    int least = pages(document, layout.least());
    int room = layout.room().applyAsInt(least);
    return least > room
        ? OptionalDouble.empty()
        : OptionalDouble.of(largest(document, layout, room));
  }

  /** Halves the range of sizes until one step is left. */
  private double largest(Document document, Layout layout, int room) throws IOException {
    int fits = 0;
    int tooLarge = 1 + (int) Math.round((layout.most() - layout.least()) / Layout.STEP);
    while (tooLarge - fits > 1) {
      int middle = (fits + tooLarge) / 2;
      if (pages(document, layout.least() + middle * Layout.STEP) <= room) {
        fits = middle;
      } else {
        tooLarge = middle;
      }
    }
    return layout.least() + fits * Layout.STEP;
  }

  /** How many pages a text takes; it is not drawn, which would take as long again. */
  private int pages(Document document, double size) throws IOException {
    try (PdfBoxRenderer renderer = renderer(document, size, false)) {
      renderer.layout();
      renderer.getPdfDocument().close();
      return renderer.getRootBox().getLayer().getPages().size();
    }
  }

  /**
   * How many words do not fit at the smallest size, at least one.
   *
   * @throws IOException if the library cannot make it
   */
  int wordsBeyond(Document document, Layout layout) throws IOException {
    int pages = pages(document, layout.least());
    return wordsBeyond(document, layout.least(), layout.room().applyAsInt(pages));
  }

  /**
   * How many words of a panel do not fit on its page at the smallest size, if any.
   *
   * @throws IOException if the library cannot make it
   */
  Optional<Integer> wordsBeyondOnePage(Document panel, Layout layout) throws IOException {
    return pages(panel, layout.least()) > 1
        ? Optional.of(wordsBeyond(panel, layout.least(), 1))
        : Optional.empty();
  }

  /** How many words stand after so many pages. */
  private int wordsBeyond(Document document, double size, int pages) throws IOException {
    try (PDDocument pdf = render(document, size, false)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(pages + 1);
      return Math.max(1, stripper.getText(pdf).strip().split("\\s+").length);
    }
  }

  /**
   * Draws a text.
   *
   * @param size of its letters, in points
   * @param tagged whether it can be read aloud
   * @return its pages, to be closed
   * @throws IOException if the library cannot make them
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
    fonts.into(builder);
    return builder.buildPdfRenderer();
  }
}
