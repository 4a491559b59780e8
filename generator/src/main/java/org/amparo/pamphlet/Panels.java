package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The parts of a page of HTML that become panels of their own. */
final class Panels {

  private Panels() {}

  /** Returns the panels, in document order. */
  static List<Element> of(Document document) {
    return divisions(document, "panel");
  }

  /** Returns a copy of a document that has only one of its panels. */
  static Document only(Document document, int panel) {
    Document single = (Document) document.cloneNode(true);
    List<Element> all = of(single);
    for (int other = 0; other < all.size(); other++) {
      if (other != panel) {
        all.get(other).getParentNode().removeChild(all.get(other));
      }
    }
    return single;
  }

  /** Returns a copy of a document that has only its back cover. */
  static Document onlyBack(Document document) {
    Document copy = (Document) document.cloneNode(true);
    Element back = divisions(copy, "back").get(0);
    Node body = back.getParentNode();
    body.setTextContent("");
    body.appendChild(back);
    return copy;
  }

  /** Returns the {@code div} elements whose class begins with a name, in document order. */
  static List<Element> divisions(Document document, String name) {
    List<Element> divisions = new ArrayList<>();
    NodeList all = document.getElementsByTagName("div");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element division
          && division.getAttribute("class").startsWith(name)) {
        divisions.add(division);
      }
    }
    return divisions;
  }
}
