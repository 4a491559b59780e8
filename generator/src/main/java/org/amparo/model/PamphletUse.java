package org.amparo.model;

import java.util.Locale;

/** What a pamphlet is for. */
public enum PamphletUse {
  HAND_OUT("people"),
  READ("law"),
  CARRY("lock"),
  HANG("mark"),
  FILL_IN("pen");

  private final String icon;

  PamphletUse(String icon) {
    this.icon = icon;
  }

  /** Returns the name in message keys and anchors: {@code hand-out}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the name of its icon. */
  public String icon() {
    return icon;
  }

  /** Returns what a format is for. */
  public static PamphletUse of(PamphletFormat format) {
    return switch (format) {
      case A4, TRIFOLD, BILINGUAL -> HAND_OUT;
      case LARGE, BOOKLET_SHORT_EDGE, BOOKLET_LONG_EDGE, BOOK -> READ;
      case ZINE, CARDS, CARDS_FOLD -> CARRY;
      case WALL, POSTER_A4, POSTER_A3 -> HANG;
      case LETTER -> FILL_IN;
    };
  }
}
