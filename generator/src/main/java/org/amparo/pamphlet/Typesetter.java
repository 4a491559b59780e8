package org.amparo.pamphlet;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
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
   * Returns the largest font size at which a text fits on its pages; empty if not even the smallest
   * fits.
   *
   * @throws IOException if the library cannot render it
   */
  Optional<Size> size(Document document, Layout layout) throws IOException {
    TextType least = least(layout);
    int pages = pages(document, least);
    int room = layout.room().applyAsInt(pages);
    double leading = least.leading();
    return pages > room
        ? Optional.empty()
        : Optional.of(
            new Size(
                layout.sizes().largest(s -> pages(document, new TextType(s, leading)) <= room),
                room));
  }

  /**
   * A font size that fits.
   *
   * @param points the size
   * @param room the number of pages available
   */
  record Size(double points, int room) {}

  /**
   * Returns the type of a font size with the highest lines at which a text takes no more pages than
   * it has room on.
   *
   * @throws IOException if the library cannot render it
   */
  TextType filled(Document document, Layout layout, Size size) throws IOException {
    double points = size.points();
    return new TextType(
        points,
        layout.leadings().largest(l -> pages(document, new TextType(points, l)) <= size.room()));
  }

  /**
   * Returns whether a text fits on the pages of a layout that has a fixed number of them.
   *
   * @throws IOException if the library cannot render it
   */
  boolean fits(Document document, Layout layout, TextType type) throws IOException {
    int pages = pages(document, type);
    return pages <= layout.room().applyAsInt(pages);
  }

  /**
   * Returns the largest font size in a range at which a panel takes one page; the smallest if none.
   *
   * @throws IOException if the library cannot render it
   */
  double fitOnePage(Document panel, Range sizes, double leading) throws IOException {
    return sizes.largest(s -> pages(panel, new TextType(s, leading)) <= 1);
  }

  /**
   * Returns the highest lines in a range with which a panel takes one page; the lowest if none.
   *
   * @throws IOException if the library cannot render it
   */
  double leadingOnePage(Document panel, Range leadings, double size) throws IOException {
    return leadings.largest(l -> pages(panel, new TextType(size, l)) <= 1);
  }

  private static TextType least(Layout layout) {
    return new TextType(layout.sizes().min(), layout.leadings().min());
  }

  /** Returns how many pages a text takes. It is laid out and not drawn, in half the time. */
  private int pages(Document document, TextType type) throws IOException {
    PdfRendererBuilder builder = builder(document, type);
    fonts.measures().addTo(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.getPdfDocument().close();
      return renderer.getRootBox().getLayer().getPages().size();
    }
  }

  /**
   * Returns what does not fit at the smallest size, at least one word.
   *
   * @throws IOException if the library cannot render it
   */
  Excess beyond(Document document, Layout layout) throws IOException {
    int pages = pages(document, least(layout));
    return beyond(document, least(layout), layout.room().applyAsInt(pages));
  }

  /**
   * Returns what of a panel does not fit on one page at the smallest size; empty if all does.
   *
   * @throws IOException if the library cannot render it
   */
  Optional<Excess> beyondOnePage(Document panel, Layout layout) throws IOException {
    return pages(panel, least(layout)) > 1
        ? Optional.of(beyond(panel, least(layout), 1))
        : Optional.empty();
  }

  /** Returns what is after the first pages. */
  private Excess beyond(Document document, TextType type, int pages) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (PDDocument pdf = render(document, type, false)) {
      pdf.save(saved); // its glyphs have letters only then
    }
    try (PDDocument pdf = Loader.loadPDF(saved.toByteArray())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(pages + 1);
      return Excess.of(stripper.getText(pdf));
    }
  }

  /**
   * Renders a text.
   *
   * @param tagged whether the PDF has a structure tree
   * @return the PDF, which the caller closes
   * @throws IOException if the library cannot render it
   */
  PDDocument render(Document document, TextType type, boolean tagged) throws IOException {
    PdfRendererBuilder builder = builder(document, type);
    builder.usePdfUaAccessibility(tagged);
    fonts.addTo(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      return renderer.createPDFKeepOpen();
    }
  }

  private static PdfRendererBuilder builder(Document document, TextType type) {
    document.getDocumentElement().setAttribute("style", type.css());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withDiagnosticConsumer(diagnostic -> {});
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.withW3cDocument(document, "about:blank");
    return builder;
  }
}
