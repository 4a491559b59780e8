package org.amparo.pamphlet;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
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
   * Sets a document.
   *
   * @return the tagged pages; nothing to close if the text does not fit
   * @throws IOException if the library cannot make them
   */
  Result set(Document document, Layout layout) throws IOException {
    int least = pages(document, layout.least());
    int room = layout.room().applyAsInt(least);
    if (least > room) {
      return new TooLong(wordsBeyond(document, layout.least(), room));
    }
    return new Fits(render(document, largest(document, layout, room), true));
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

  private int pages(Document document, double size) throws IOException {
    try (PDDocument pdf = render(document, size, false)) {
      return pdf.getNumberOfPages();
    }
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

  private PDDocument render(Document document, double size, boolean tagged) throws IOException {
    document
        .getDocumentElement()
        .setAttribute("style", String.format(Locale.ROOT, "font-size:%.2fpt", size));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withDiagnosticConsumer(diagnostic -> {});
    builder.usePdfUaAccessibility(tagged);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.withW3cDocument(document, "about:blank");
    fonts.into(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      return renderer.createPDFKeepOpen();
    }
  }

  /** What came of it. */
  sealed interface Result {}

  /**
   * A text that fits.
   *
   * @param pdf its pages, to be closed
   */
  record Fits(PDDocument pdf) implements Result {}

  /**
   * A text that does not fit at the smallest size.
   *
   * @param words how many are too many, at least one
   */
  record TooLong(int words) implements Result {}
}
