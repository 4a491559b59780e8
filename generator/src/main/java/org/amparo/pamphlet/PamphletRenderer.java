package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes PDFs of a page of HTML: sets it, draws it in gray, imposes it, saves it. Formats that
 * differ only in how the pages stand on the sheets share one press: the size that fits is looked
 * for once.
 */
final class PamphletRenderer {

  private final Typesetter typesetter;
  private final String html;
  private @Nullable Fit found;

  /**
   * @param html the page that the orders' template gave
   */
  PamphletRenderer(Fonts fonts, String html) {
    this.typesetter = new Typesetter(fonts);
    this.html = html;
  }

  /**
   * Makes a PDF.
   *
   * @param order what is wanted; it has the page of this press
   * @throws IOException if the library cannot make it
   */
  Rendering print(PamphletRequest order) throws IOException {
    Layout layout = Layout.of(order.format());
    Fit fit = found == null ? fit(PrintHtml.document(html), layout) : found;
    found = fit;
    if (fit.size().isEmpty()) {
      return new Rendering(new byte[0], 0, fit.words(), fit.panel());
    }
    long id = new Sha256().with(order.format().key()).with(html).number();
    try (PDDocument pdf = typesetter.render(fit.document(), fit.size().getAsDouble(), true)) {
      return finish(pdf, order, layout, id).with(fit.words(), fit.panel());
    }
  }

  /** A card keeps its words and loses its code where there is no room for both. */
  private Fit fit(Document document, Layout layout) throws IOException {
    keepBackToOnePage(document, layout);
    OptionalDouble size = typesetter.size(document, layout);
    if (size.isPresent()) {
      return new Fit(document, size, 0, 0);
    }
    Fit tooLong = tooLong(document, layout);
    if (!removeCode(document)) {
      return tooLong;
    }
    OptionalDouble without = typesetter.size(document, layout);
    return without.isPresent()
        ? new Fit(document, without, tooLong.words(), tooLong.panel())
        : tooLong(document, layout);
  }

  /** Numbers that the back cover has no room for stand before it. */
  private void keepBackToOnePage(Document document, Layout layout) throws IOException {
    for (Element numbers : divisions(document, "numbers")) {
      Document copy = (Document) document.cloneNode(true);
      Element alone = divisions(copy, "back").get(0);
      Node body = alone.getParentNode();
      body.setTextContent("");
      body.appendChild(alone);
      if (typesetter.wordsBeyondOnePage(copy, layout).isPresent()) {
        Node back = numbers.getParentNode();
        back.getParentNode().insertBefore(numbers, back);
      }
    }
  }

  private static boolean removeCode(Document document) {
    NodeList pictures = document.getElementsByTagName("img");
    boolean any = pictures.getLength() > 0;
    while (pictures.getLength() > 0) {
      Node picture = pictures.item(0);
      picture.getParentNode().removeChild(picture);
    }
    return any;
  }

  private static Rendering finish(PDDocument pdf, PamphletRequest order, Layout layout, long id)
      throws IOException {
    PdfFinalizer finisher = new PdfFinalizer(pdf, order.qr());
    finisher.draw();
    if (layout.imposition() != null) {
      Imposer.impose(pdf, layout.imposition().apply(pdf.getNumberOfPages()));
    }
    String language = order.guide().language().tag();
    byte[] bytes = finisher.save(order.title(), language, layout.flips(), id);
    return new Rendering(bytes, pdf.getNumberOfPages(), 0, 0);
  }

  /** Looks for the first panel that is too long by itself. */
  private Fit tooLong(Document document, Layout layout) throws IOException {
    int panels = divisions(document, "panel").size();
    for (int i = 0; i < panels; i++) {
      Document alone = (Document) document.cloneNode(true);
      List<Element> all = divisions(alone, "panel");
      for (int other = 0; other < panels; other++) {
        if (other != i) {
          Element panel = all.get(other);
          panel.getParentNode().removeChild(panel);
        }
      }
      Optional<Integer> words = typesetter.wordsBeyondOnePage(alone, layout);
      if (words.isPresent()) {
        return new Fit(document, OptionalDouble.empty(), words.get(), i);
      }
    }
    int words = typesetter.wordsBeyond(document, layout);
    return new Fit(document, OptionalDouble.empty(), words, Math.max(0, panels - 1));
  }

  /** The parts of a page that a template has marked so, in order. */
  private static List<Element> divisions(Document document, String mark) {
    List<Element> divisions = new ArrayList<>();
    NodeList all = document.getElementsByTagName("div");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element division
          && division.getAttribute("class").startsWith(mark)) {
        divisions.add(division);
      }
    }
    return divisions;
  }

  /**
   * What was found of a page.
   *
   * @param document that it has become
   * @param size of text that fits, if any does
   * @param words how many are too many, with the code if that was left out for them; else 0
   * @param panel which panel they stand in, counted from 0
   */
  private record Fit(Document document, OptionalDouble size, int words, int panel) {}
}
