package org.amparo.model;

import java.util.Locale;

/** The formats of pamphlets. */
public enum PamphletFormat {
  A4(PamphletUse.HAND_OUT),
  LARGE(PamphletUse.READ),
  BOOKLET_SHORT_EDGE(PamphletUse.READ),
  BOOKLET_LONG_EDGE(PamphletUse.READ),
  TRIFOLD(PamphletUse.HAND_OUT),
  ZINE(PamphletUse.CARRY),
  CARDS(PamphletUse.CARRY),
  CARDS_FOLD(PamphletUse.CARRY),
  BILINGUAL(PamphletUse.HAND_OUT),
  LETTER(PamphletUse.FILL_IN),
  WALL(PamphletUse.HANG),
  POSTER_A4(PamphletUse.HANG),
  POSTER_A3(PamphletUse.HANG),
  BOOK(PamphletUse.READ);

  private final PamphletUse use;

  PamphletFormat(PamphletUse use) {
    this.use = use;
  }

  /** Returns what it is for. */
  public PamphletUse use() {
    return use;
  }

  /** Returns the name in addresses, message keys and templates: {@code booklet-short-edge}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
