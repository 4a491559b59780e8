package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.html.PaperMarkup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes a PDF of a page of HTML: sets it, draws it in gray, imposes it, saves it. */
final class Press {

  private final Typesetter typesetter;

  Press(Fonts fonts) {
    this.typesetter = new Typesetter(fonts);
  }

  /**
   * Makes a PDF.
   *
   * @param order what is wanted
   * @param html the page that its template gave
   * @throws IOException if the library cannot make it
   */
  Rendering print(Order order, String html) throws IOException {
    long id = new Digest().with(order.format().key()).with(html).number();
    Layout layout = Layout.of(order.format());
    Document document = PaperMarkup.document(html);
    keepBackToOnePage(document, layout);
    Typesetter.Result result = typesetter.set(document, layout);
    if (result instanceof Typesetter.TooLong whole) {
      Rendering tooLong = tooLong(whole, document, layout);
      return removeCode(document) ? print(order, document, id, tooLong) : tooLong;
    }
    return finish(((Typesetter.Fits) result).pdf(), order, layout, id);
  }

  /** A card keeps its words and loses its code where there is no room for both. */
  private Rendering print(Order order, Document document, long id, Rendering withCode)
      throws IOException {
    Layout layout = Layout.of(order.format());
    return typesetter.set(document, layout) instanceof Typesetter.Fits fits
        ? finish(fits.pdf(), order, layout, id).with(withCode.words(), withCode.panel())
        : tooLong(new Typesetter.TooLong(withCode.words()), document, layout);
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

  private static Rendering finish(PDDocument set, Order order, Layout layout, long id)
      throws IOException {
    try (PDDocument pdf = set) {
      Finisher finisher = new Finisher(pdf, order.qr());
      finisher.draw();
      if (layout.imposition() != null) {
        Imposer.impose(pdf, layout.imposition().apply(pdf.getNumberOfPages()));
      }
      String language = order.guide().language().tag();
      byte[] bytes = finisher.save(order.guide().title(), language, layout.flips(), id);
      return new Rendering(bytes, pdf.getNumberOfPages(), 0, 0);
    }
  }

  /** Looks for the first panel that is too long by itself. */
  private Rendering tooLong(Typesetter.TooLong whole, Document document, Layout layout)
      throws IOException {
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
        return new Rendering(new byte[0], 0, words.get(), i);
      }
    }
    return new Rendering(new byte[0], 0, whole.words(), Math.max(0, panels - 1));
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
}
