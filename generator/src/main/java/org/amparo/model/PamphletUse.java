package org.amparo.model;

import static org.amparo.model.PamphletFormat.A4;
import static org.amparo.model.PamphletFormat.BILINGUAL;
import static org.amparo.model.PamphletFormat.BOOK;
import static org.amparo.model.PamphletFormat.BOOKLET_LONG_EDGE;
import static org.amparo.model.PamphletFormat.BOOKLET_SHORT_EDGE;
import static org.amparo.model.PamphletFormat.CARDS;
import static org.amparo.model.PamphletFormat.CARDS_FOLD;
import static org.amparo.model.PamphletFormat.LARGE;
import static org.amparo.model.PamphletFormat.LETTER;
import static org.amparo.model.PamphletFormat.POSTER_A3;
import static org.amparo.model.PamphletFormat.POSTER_A4;
import static org.amparo.model.PamphletFormat.TRIFOLD;
import static org.amparo.model.PamphletFormat.WALL;
import static org.amparo.model.PamphletFormat.ZINE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a pamphlet is for. Each format is for one use. */
public enum PamphletUse {
  HAND_OUT("people"),
  READ("law"),
  CARRY("lock"),
  HANG("mark"),
  FILL_IN("pen");

  private static final Map<PamphletUse, Set<PamphletFormat>> FORMATS =
      Map.of(
          HAND_OUT, Set.of(A4, TRIFOLD, BILINGUAL),
          READ, Set.of(LARGE, BOOKLET_SHORT_EDGE, BOOKLET_LONG_EDGE, BOOK),
          CARRY, Set.of(ZINE, CARDS, CARDS_FOLD),
          HANG, Set.of(WALL, POSTER_A4, POSTER_A3),
          FILL_IN, Set.of(LETTER));

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
    return Arrays.stream(values())
        .filter(u -> FORMATS.getOrDefault(u, Set.of()).contains(format))
        .findFirst()
        .orElseThrow();
  }
}
