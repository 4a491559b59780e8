package org.amparo.config;

import java.util.List;

/**
 * How a site looks, where it differs from the program's own look. Its files are in {@link
 * org.amparo.output.SourcePaths#LOOKS}.
 *
 * @param style the style of its colours, corners and spaces; empty if it has none of its own
 * @param logo the name of the file of its logo; empty if it has none
 * @param icon the name of the file of its icon; empty if it has none
 * @param fonts the names of the files of its typeface
 * @param drawings the names of the files of its topics' icons
 */
public record Looks(
    String style, String logo, String icon, List<String> fonts, List<String> drawings) {

  /** The heaviest typeface, in bytes of all its files as they are sent. Every phone loads them. */
  public static final long MAX_FONT = 100_000;

  /** The look of the program. */
  public static final Looks STANDARD = new Looks("", "", "", List.of(), List.of());

  /** The beginning of the name of an icon of {@link #drawings}. */
  public static final String OWN = "own-";

  public Looks {
    fonts = List.copyOf(fonts);
    drawings = List.copyOf(drawings);
  }

  /** Returns whether it has a logo. */
  public boolean hasLogo() {
    return !logo.isEmpty();
  }

  /** Returns the name of the icon that a drawing of a topic is. */
  public static String nameOf(String drawing) {
    return OWN + drawing.substring(0, drawing.lastIndexOf('.'));
  }
}
