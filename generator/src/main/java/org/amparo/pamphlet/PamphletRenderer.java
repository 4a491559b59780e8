package org.amparo.pamphlet;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Paper;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Renders one page of HTML to PDFs: typesets it, draws it in gray and imposes it on sheets. Formats
 * that differ only in their imposition share one renderer, which computes the font size once.
 */
final class PamphletRenderer {

  private final Fonts fonts;
  private final Drawings drawings;
  private final Paper paper;
  private final Typesetter typesetter;
  private final String html;
  private @Nullable Fit found;

  /** The last picture: both booklets have the same first side. */
  private byte @Nullable [] picture;

  /**
   * @param html the page that the template made for the requests
   */
  PamphletRenderer(Fonts fonts, Drawings drawings, Paper paper, String html) {
    this.fonts = fonts;
    this.paper = paper;
    this.drawings = drawings;
    this.typesetter = new Typesetter(fonts);
    this.html = html;
  }

  /**
   * Renders a PDF.
   *
   * @param request a request for the page of this renderer
   * @throws IOException if the library cannot render it
   */
  Rendering render(PamphletRequest request) throws IOException {
    Layout layout = Layout.of(request.format(), paper);
    Fit fit = found == null ? fit(PrintHtml.document(html, layout.ems(), drawings), layout) : found;
    found = fit;
    if (fit.type().isEmpty()) {
      return Rendering.tooLong(fit.words(), fit.panel());
    }
    long id = new Sha256().add(request.format().key()).add(html).first64Bits();
    try (PDDocument pdf = typesetter.render(fit.document(), fit.type().get(), true)) {
      return finish(pdf, request, layout, id).with(fit.words(), fit.panel());
    }
  }

  /** Fits a text on its pages. A card without room for text and QR code loses the code. */
  private Fit fit(Document document, Layout layout) throws IOException {
    keepBackToOnePage(document, layout);
    Optional<TextType> type = new Cover(typesetter, layout).fit(document);
    if (type.isPresent()) {
      return new Fit(document, type, Excess.NONE, 0);
    }
    Fit tooLong = tooLong(document, layout);
    if (!removeCode(document)) {
      return tooLong;
    }
    Optional<TextType> without = new Cover(typesetter, layout).fit(document);
    return without.isPresent()
        ? new Fit(document, without, tooLong.words(), tooLong.panel())
        : tooLong(document, layout);
  }

  /**
   * Moves the phone numbers before the back cover if they do not fit on it. A drawing takes their
   * place, also that of none.
   */
  private void keepBackToOnePage(Document document, Layout layout) throws IOException {
    for (Element numbers : Panels.divisions(document, "numbers")) {
      boolean none = numbers.getElementsByTagName("*").getLength() == 0;
      if (none || typesetter.beyondOnePage(Panels.onlyBack(document), layout).isPresent()) {
        Element back = (Element) numbers.getParentNode();
        back.getParentNode().insertBefore(numbers, back);
        back.setAttribute("class", "back drawn");
      }
    }
  }

  private static boolean removeCode(Document document) {
    NodeList images = document.getElementsByTagName("img");
    boolean any = images.getLength() > 0;
    while (images.getLength() > 0) {
      Node image = images.item(0);
      image.getParentNode().removeChild(image);
    }
    return any;
  }

  private Rendering finish(PDDocument pdf, PamphletRequest request, Layout layout, long id)
      throws IOException {
    PdfFinalizer finalizer = new PdfFinalizer(pdf, request.qr().stream().toList(), drawings);
    Map<COSDictionary, ContentStream> contents = finalizer.draw();
    FormFields.add(pdf, fonts.text());
    if (layout.imposition() != null) {
      Imposer.impose(pdf, contents, layout.imposition().apply(pdf.getNumberOfPages()));
    }
    String language = request.guide().language().tag();
    byte[] bytes = finalizer.save(request.title(), language, layout.turning().duplex(), id);
    if (picture == null || request.format() != PamphletFormat.BOOKLET_LONG_EDGE) {
      picture = SheetPicture.png(pdf, SheetPicture.SMALL);
    }
    return new Rendering(bytes, picture, pdf.getNumberOfPages(), Excess.NONE, 0);
  }

  /** Returns what is too long in the first panel that is too long by itself. */
  private Fit tooLong(Document document, Layout layout) throws IOException {
    int panels = Panels.of(document).size();
    for (int i = 0; i < panels; i++) {
      Optional<Excess> words = typesetter.beyondOnePage(Panels.only(document, i), layout);
      if (words.isPresent()) {
        return new Fit(document, Optional.empty(), words.get(), i);
      }
    }
    Excess words = typesetter.beyond(document, layout);
    return new Fit(document, Optional.empty(), words, Math.max(0, panels - 1));
  }

  /**
   * How a page fits.
   *
   * @param document the page, with its numbers moved or its code left out
   * @param type of its text; empty if not even the smallest fits
   * @param words what was too long before the code was left out
   * @param panel the panel of these words, counted from 0
   */
  private record Fit(Document document, Optional<TextType> type, Excess words, int panel) {}
}
