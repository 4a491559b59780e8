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
    int panels = panels(document).size();
    for (int i = 0; i < panels; i++) {
      Document alone = (Document) document.cloneNode(true);
      List<Element> all = panels(alone);
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

  private static List<Element> panels(Document document) {
    List<Element> panels = new ArrayList<>();
    NodeList all = document.getElementsByTagName("div");
    for (int i = 0; i < all.getLength(); i++) {
      Node node = all.item(i);
      if (node instanceof Element element && element.getAttribute("class").startsWith("panel")) {
        panels.add(element);
      }
    }
    return panels;
  }
}
