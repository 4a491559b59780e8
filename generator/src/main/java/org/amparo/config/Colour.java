package org.amparo.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param red from 0 to 1
 * @param green from 0 to 1
 * @param blue from 0 to 1
 */
record Colour(double red, double green, double blue) {

  private static final Pattern FORM = Pattern.compile("#?(?:[0-9a-fA-F]{3}){1,2}");

  /** The steps from black to white in which {@link #nearest} looks. */
  private static final int STEPS = 200;

  /** Returns the colour of a text such as {@code #0b5d52} or {@code #0a5}. */
  static Optional<Colour> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(hex(text)) : Optional.empty();
  }

  private static Colour hex(String text) {
    String digits = text.replace("#", "");
    String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    int number = Integer.parseInt(six, 16);
    return new Colour((number >> 16) / 255.0, (number >> 8 & 255) / 255.0, (number & 255) / 255.0);
  }

  /** Returns the contrast with another colour, from 1 to 21: WCAG 2.2, "contrast ratio". */
  double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  /**
   * Returns this colour with a part of another in it.
   *
   * @param part from 0 to 1
   */
  Colour mixed(Colour other, double part) {
    return new Colour(
        red + (other.red - red) * part,
        green + (other.green - green) * part,
        blue + (other.blue - blue) * part);
  }

  /**
   * Returns the nearest mixture with another colour that has a contrast; the other colour if none
   * has it.
   *
   * @param least the contrast
   */
  Colour nearest(Colour towards, Colour ground, double least) {
    for (int step = 0; step <= STEPS; step++) {
      Colour mixture = mixed(towards, (double) step / STEPS).rounded();
      if (mixture.contrast(ground) >= least) {
        return mixture;
      }
    }
    return towards;
  }

  private Colour rounded() {
    return hex(toString());
  }

  /** Returns the colour as {@code #0b5d52}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", byteOf(red), byteOf(green), byteOf(blue));
  }

  private static int byteOf(double channel) {
    return (int) Math.round(channel * 255);
  }
}
