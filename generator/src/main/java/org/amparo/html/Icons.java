package org.amparo.html;

import java.util.List;
import java.util.regex.Pattern;
import org.amparo.model.Html;

/** Renders references to icons of the sprite, for markup that no template makes. */
public final class Icons {

  private static final Pattern USE = Pattern.compile("\"#_icon-([a-z-]+)\"");

  private Icons() {}

  /**
   * Returns an icon. The text beside it has its meaning, so screen readers skip it.
   *
   * @param name its name in the sprite, without {@code _icon-}
   */
  public static Html of(String name) {
    return new Html(
        "<svg class=\"icon\" width=\"24\" height=\"24\" aria-hidden=\"true\"><use href=\"#_icon-"
            + name
            + "\"/></svg>");
  }

  /** Returns the names of the icons that a markup uses, sorted. */
  public static List<String> names(String markup) {
    return USE.matcher(markup).results().map(m -> m.group(1)).distinct().sorted().toList();
  }
}
