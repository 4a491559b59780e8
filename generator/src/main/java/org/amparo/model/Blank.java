package org.amparo.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A blank of a letter, which its reader fills in.
 *
 * @param name of the blank, the same in every language; blanks of one name have one value
 * @param size how much room it has
 * @param lines the number of its lines; more than one only for {@link Size#LONG}
 */
public record Blank(String name, Size size, int lines) {

  /** How much room a blank has. */
  public enum Size {
    /** A number or a date. */
    SHORT,
    /** A name or a place. */
    MEDIUM,
    /** Whole lines. */
    LONG,
    /** A box to tick. */
    BOX,
    /** A signature or a fingerprint, which pages have no field for. */
    HAND;

    /** Returns the name in Markdown and in classes of HTML: {@code medium}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the size with a key. */
    public static Optional<Size> of(String key) {
      for (Size size : values()) {
        if (size.key().equals(key)) {
          return Optional.of(size);
        }
      }
      return Optional.empty();
    }
  }

  /** Returns whether two blanks take the same room. */
  public boolean isAsLargeAs(Blank other) {
    return size == other.size && lines == other.lines;
  }
}
