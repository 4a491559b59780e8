package org.amparo.pamphlet;

import java.util.Locale;

/**
 * The type of a text.
 *
 * @param size of the font, in points
 * @param leading the height of a line, in em
 */
record TextType(double size, double leading) {

  /** Returns the declarations of CSS. */
  String css() {
    return String.format(Locale.ROOT, "font-size:%.2fpt;line-height:%.2f", size, leading);
  }
}
