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
}
