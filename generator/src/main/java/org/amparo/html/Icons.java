package org.amparo.html;

import org.amparo.model.Html;

/** Pictograms in markup that no template makes; their shapes stand in the templates' sprite. */
public final class Icons {

  private Icons() {}

  /**
   * One pictogram. The words beside it say what it means, so it is silent for screen readers.
   *
   * @param name in the sprite, without {@code icon-}
   */
  public static Html of(String name) {
    return new Html(
        "<svg class=\"icon\" width=\"24\" height=\"24\" aria-hidden=\"true\"><use href=\"#icon-"
            + name
            + "\"/></svg>");
  }
}
