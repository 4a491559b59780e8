package org.amparo.pamphlet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.amparo.pamphlet.Typesetter.Size;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives a text as much of its drawn cover as it leaves room for, and fills its panels. The class of
 * the root is {@code face-3} for the whole cover, down to {@code face-0} for none; styles know
 * them.
 */
final class Cover {

  private static final int WHOLE = 3;

  /** How much of the range of sizes a text may lose to its cover. */
  private static final double LOSS = 0.25;

  /** How much larger than the text of the other panels that of one may be. */
  private static final double MOST = 1.3;

  /** The step between the font sizes of a panel, in points. */
  private static final double STEP = 0.5;

  /** The font sizes of a back cover; the smallest is that of its style. */
  private static final Range BACK = new Range(11, 15, STEP);

  private static final double BACK_LEADING = 1.28;

  private final Typesetter typesetter;
  private final Layout layout;

  Cover(Typesetter typesetter, Layout layout) {
    this.typesetter = typesetter;
    this.layout = layout;
  }

  /**
   * Sets the class of the root, and a font size of each panel that has room for a larger one.
   *
   * @return the type of the text; empty if it does not fit even without a cover
   * @throws IOException if the library cannot render it
   */
  Optional<TextType> fit(Document document) throws IOException {
    set(document, 0);
    Optional<Size> plain = typesetter.size(document, layout);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Size size = plain.get();
    if (!Panels.divisions(document, "face").isEmpty()) {
      size = covered(document, size);
    }
    TextType type = typesetter.filled(document, layout, size);
    fill(document, type);
    enlarge(document);
    return Optional.of(type);
  }

  /** Returns the font size under the largest cover that leaves enough room. */
  private Size covered(Document document, Size plain) throws IOException {
    Range sizes = layout.sizes();
    double least = Math.max(sizes.min(), plain.points() - LOSS * (sizes.max() - sizes.min()));
    Layout roomy = layout.from(least);
    for (int face = WHOLE; face > 0; face--) {
      set(document, face);
      Optional<Size> size = typesetter.size(document, roomy);
      if (size.isPresent()) {
        return size.get();
      }
    }
    set(document, 0);
    return plain;
  }

  private static void set(Document document, int face) {
    document.getDocumentElement().setAttribute("class", "face-" + face);
  }

  /** Gives each panel by itself higher lines, and then larger letters, than all have together. */
  private void fill(Document document, TextType type) throws IOException {
    List<Element> panels = Panels.of(document);
    for (int i = 0; i < panels.size(); i++) {
      Document panel = Panels.only(document, i);
      Range higher = layout.leadings().from(type.leading());
      double leading = typesetter.leadingOnePage(panel, higher, type.size());
      boolean roomy = leading >= higher.last();
      double most = roomy ? MOST * type.size() : type.size();
      Range larger = new Range(type.size(), most, STEP);
      TextType own = new TextType(typesetter.fitOnePage(panel, larger, leading), leading);
      panels.get(i).setAttribute("style", own.css());
    }
    if (!panels.isEmpty() && !typesetter.fits(document, layout, type)) {
      panels.forEach(panel -> panel.removeAttribute("style"));
    }
  }

  /** Enlarges the phone numbers on a back cover that has room. */
  private void enlarge(Document document) throws IOException {
    for (Element numbers : Panels.divisions(document, "numbers")) {
      if (numbers.getParentNode() instanceof Element back
          && back.getAttribute("class").equals("back")) {
        Document alone = Panels.onlyBack(document);
        Panels.divisions(alone, "back").get(0).setAttribute("style", "font: inherit");
        double size = typesetter.fitOnePage(alone, BACK, BACK_LEADING);
        back.setAttribute("style", new TextType(size, BACK_LEADING).css());
      }
    }
  }
}
