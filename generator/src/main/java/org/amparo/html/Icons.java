package org.amparo.html;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.model.Html;

/** Renders references to icons of the sprite, for markup that no template makes. */
public final class Icons {

  private static final String USE = "\"#_icon-";

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
    Set<String> names = new TreeSet<>();
    for (int at = markup.indexOf(USE); at >= 0; at = markup.indexOf(USE, at + 1)) {
      int name = at + USE.length();
      names.add(markup.substring(name, markup.indexOf('"', name)));
    }
    return List.copyOf(names);
  }
}
