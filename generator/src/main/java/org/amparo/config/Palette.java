package org.amparo.config;

/**
 * The colours that follow from the accent of a site. Each has a contrast of at least {@value
 * #LEAST} with what it is written on.
 *
 * @param light in the light scheme
 * @param dark in the dark scheme
 */
record Palette(Scheme light, Scheme dark) {

  /** The contrast of text: WCAG 2.2, success criterion 1.4.3. */
  static final double LEAST = 4.5;

  private static final Colour WHITE = new Colour(1, 1, 1);
  private static final Colour BLACK = new Colour(0, 0, 0);

  /** The page and what lies on it, as {@code 1-tokens.css} has them. */
  private static final Colour PAPER = Colour.of("#fffdf8").orElseThrow();

  private static final Colour DARK_PAPER = Colour.of("#15171c").orElseThrow();
  private static final Colour DARK_RAISED = Colour.of("#1d2026").orElseThrow();

  /**
   * The colours of a scheme.
   *
   * @param accent of links and buttons
   * @param onAccent of text on the accent
   * @param tint of the ground of boxes
   */
  record Scheme(Colour accent, Colour onAccent, Colour tint) {

    /** Returns the colours as declarations of CSS. */
    String css() {
      return "--accent:" + accent + ";--on-accent:" + onAccent + ";--tint:" + tint;
    }
  }

  /** Returns the nearest colour that can be read on the light page: the same one, or darker. */
  static Colour readable(Colour accent) {
    return accent.contrast(PAPER) >= LEAST ? accent : accent.nearest(BLACK, PAPER, 1.1 * LEAST);
  }

  /**
   * Returns the colours for an accent.
   *
   * @param accent one that can be read on the light page
   */
  static Palette of(Colour accent) {
    Colour tint = WHITE.mixed(accent, 0.1).nearest(WHITE, accent, LEAST);
    Colour bright = accent.nearest(WHITE, DARK_RAISED, 1.4 * LEAST);
    Colour shade = DARK_PAPER.mixed(accent, 0.25).nearest(BLACK, bright, LEAST);
    return new Palette(
        new Scheme(accent, WHITE, tint),
        new Scheme(bright, bright.nearest(BLACK, bright, 2 * LEAST), shade));
  }

  /** Returns the colours as a style. */
  String css() {
    return ":root{" + light.css() + "}@media(prefers-color-scheme:dark){:root{" + dark.css() + "}}";
  }
}
