package org.amparo.model;

import java.util.List;

/**
 * A short version of a guide for a card or zine.
 *
 * @param kind card or zine
 * @param language of the text
 * @param file as its path from the site's folder
 * @param guide the path of the guide's file
 * @param panels one for each side or panel, in reading order
 */
public record ShortText(
    Kind kind, Language language, String file, String guide, List<Section> panels) {

  public ShortText {
    panels = List.copyOf(panels);
  }

  /** The pamphlets that have short texts. */
  public enum Kind {
    /** A wallet card with two sides. */
    CARD(".card", 2),
    /** A sheet folded to a booklet of eight panels. */
    ZINE(".zine", 8);

    private final String ending;
    private final int panels;

    Kind(String ending, int panels) {
      this.ending = ending;
      this.panels = panels;
    }

    /** Returns the end of the file's name before {@code .md}. */
    public String ending() {
      return ending;
    }

    /** Returns the number of panels. */
    public int panels() {
      return panels;
    }
  }
}
