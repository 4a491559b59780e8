package org.amparo.html;

/** HTML as it is put together: what is text is escaped. */
public final class HtmlBuilder {

  private final StringBuilder out = new StringBuilder();

  /** Adds markup as it stands. */
  public HtmlBuilder raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds words. */
  public HtmlBuilder text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
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
   * Adds an element that holds nothing but words.
   *
   * @param tag its name, and its attributes if it has any
   */
  public HtmlBuilder element(String tag, String words) {
    return raw("<" + tag + ">").text(words).raw("</" + tag.split(" ", 2)[0] + ">\n");
  }

  /** All of it. */
  @Override
  public String toString() {
    return out.toString();
  }
}
