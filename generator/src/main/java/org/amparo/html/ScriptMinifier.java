package org.amparo.html;

import java.util.regex.Pattern;
import org.amparo.model.Html;

/** Our own scripts, made small: without comments of the form {@code /* ... *}{@code /}. */
public final class ScriptMinifier {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LINE_START = Pattern.compile("\\n\\s*");

  /** What would end the element of a script that is inside a page. */
  private static final Pattern END = Pattern.compile("(?i)</(?=script)");

  private ScriptMinifier() {}

  /** A script without comments and indents. */
  public static Html bare(String script) {
    String text = COMMENT.matcher(script).replaceAll("");
    String small = LINE_START.matcher(text).replaceAll("\n").strip();
    return new Html(END.matcher(small).replaceAll("<\\\\/"));
  }

  /** The same, its names its own. */
  public static Html alone(String script) {
    return new Html("(function () {\n'use strict';\n" + bare(script).markup() + "\n})();\n");
  }
}
