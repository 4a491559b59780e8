package org.amparo.html;

import java.util.regex.Pattern;
import org.amparo.model.Html;

/**
 * Minifies the program's scripts: removes indents and comments of the form {@code /* ... *}{@code
 * /}.
 */
public final class ScriptMinifier {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LINE_START = Pattern.compile("\\n\\s*");

  /** What would end the element of a script that is inside a page. */
  private static final Pattern END = Pattern.compile("(?i)</(?=script)");

  private ScriptMinifier() {}

  /** Returns a script without comments and indents. */
  public static Html minify(String script) {
    String text = COMMENT.matcher(script).replaceAll("");
    String small = LINE_START.matcher(text).replaceAll("\n").strip();
    return new Html(END.matcher(small).replaceAll("<\\\\/"));
  }

  /** Returns a minified script in a function, so that its names are not global. */
  public static Html minifyInFunction(String script) {
    return new Html("(function () {\n'use strict';\n" + minify(script).markup() + "\n})();\n");
  }
}
