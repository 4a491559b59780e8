package org.amparo.html;

import java.util.List;
import java.util.regex.Pattern;
import org.amparo.model.Html;

/** Pictograms in markup that no template makes; their shapes stand in the templates' sprite. */
public final class Icons {

  private static final Pattern USE = Pattern.compile("\"#_icon-([a-z-]+)\"");

  private Icons() {}

  /**
   * One pictogram. The words beside it say what it means, so it is silent for screen readers.
   *
   * @param name in the sprite, without {@code _icon-}
   */
  public static Html of(String name) {
    return new Html(
        "<svg class=\"icon\" width=\"24\" height=\"24\" aria-hidden=\"true\"><use href=\"#_icon-"
            + name
            + "\"/></svg>");
  }

  /** The names of the pictograms that a markup uses, sorted. */
  public static List<String> in(String markup) {
    return USE.matcher(markup).results().map(m -> m.group(1)).distinct().sorted().toList();
  }
}
