package org.amparo.html;

/** Builds HTML and escapes text. */
public final class HtmlBuilder {

  private final StringBuilder out = new StringBuilder();

  /** Adds markup unchanged. */
  public HtmlBuilder raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds text, escaped. */
  public HtmlBuilder text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /**
   * Adds an element that contains text.
   *
   * @param tag its name, and its attributes if it has any
   */
  public HtmlBuilder element(String tag, String text) {
    return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ", 2)[0] + ">\n");
  }

  /** Returns the HTML. */
  @Override
  public String toString() {
    return out.toString();
  }
}
