package org.amparo.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.amparo.html.ScriptMinifier;
import org.amparo.model.Html;
import org.amparo.source.SiteFolder;

/** The inline style and scripts of pages, which save requests. */
final class InlineAssets {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?|(?<=:) ");

  /** The end tag that would close the {@code style} element early. */
  private static final Pattern END = Pattern.compile("(?i)</(?=style)");

  private InlineAssets() {}

  /**
   * Returns the style of every page: the files of {@code assets/css} in the order of their names,
   * minified.
   *
   * @throws IOException if a file cannot be read
   */
  static Html styles(SiteFolder folder) throws IOException {
    StringBuilder css = new StringBuilder();
    for (Path file : folder.resources("assets/css").values()) {
      css.append(Files.readString(file)).append('\n');
    }
    return minified(css.toString());
  }

  /** Returns a style, minified. */
  static Html minified(String css) {
    String bare = COMMENT.matcher(css).replaceAll("");
    String line = SPACE.matcher(bare).replaceAll(" ").strip();
    String small = AROUND.matcher(line).replaceAll("$1").replace(";}", "}");
    return new Html(END.matcher(small).replaceAll("<\\\\/"));
  }

  /**
   * Returns a script of {@code assets/js}, minified.
   *
   * @param name of its file, without ending
   * @throws IOException if it cannot be read
   */
  static Html script(SiteFolder folder, String name) throws IOException {
    String file = "assets/js/" + name + ".js";
    Path path = folder.resource(file).orElseThrow(() -> new NoSuchFileException(file));
    return ScriptMinifier.minify(Files.readString(path));
  }
}
