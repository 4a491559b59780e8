package org.amparo.model;

import java.util.List;

/**
 * What a guide says where there is little room.
 *
 * @param kind of paper it is written for
 * @param language of its text
 * @param file its path from the site's folder
 * @param guide the path of the guide that it belongs to
 * @param panels one for each side or panel, in reading order
 */
public record ShortText(
    Kind kind, Language language, String file, String guide, List<Section> panels) {

  public ShortText {
    panels = List.copyOf(panels);
  }

  /** The paper that short texts are written for. */
  public enum Kind {
    /** The two sides of a card for the wallet. */
    CARD(".card.md", 2),
    /** The eight panels of a sheet that is folded to a small booklet. */
    ZINE(".zine.md", 8);

    private final String ending;
    private final int panels;

    Kind(String ending, int panels) {
      this.ending = ending;
      this.panels = panels;
    }

    /** How the file's name ends. */
    public String ending() {
      return ending;
    }

    /** How many panels the paper has. */
    public int panels() {
      return panels;
    }
  }
}
