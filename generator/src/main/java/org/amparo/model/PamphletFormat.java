package org.amparo.model;

import java.util.Locale;

/** The formats of pamphlets. */
public enum PamphletFormat {
  A4,
  LARGE,
  BOOKLET_SHORT_EDGE,
  BOOKLET_LONG_EDGE,
  TRIFOLD,
  ZINE,
  CARDS,
  CARDS_FOLD,
  BILINGUAL,
  LETTER,
  WALL,
  POSTER_A4,
  POSTER_A3,
  BOOK;

  /** Returns the name in addresses, message keys and templates: {@code booklet-short-edge}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
