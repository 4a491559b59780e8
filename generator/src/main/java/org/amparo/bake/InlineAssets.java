package org.amparo.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.html.ScriptMinifier;
import org.amparo.model.Html;
import org.amparo.source.SiteFolder;

/** The inline style and scripts of pages, which save requests. */
final class InlineAssets {

  /** The program's colours. */
  private static final String TOKENS = "assets/css/1-tokens.css";

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
   * @param looks the style of the site's look, which is after the program's colours and before the
   *     organisation's own files
   * @throws IOException if a file cannot be read
   */
  static Html styles(SiteFolder folder, String looks) throws IOException {
    StringBuilder css = new StringBuilder();
    boolean owned = false;
    for (Map.Entry<String, Path> file : folder.resources("assets/css").entrySet()) {
      boolean own = file.getValue().startsWith(folder.root());
      boolean after = own || !file.getKey().equals(TOKENS);
      if (after && !owned) {
        css.append(looks).append('\n');
        owned = true;
      }
      css.append(Files.readString(file.getValue())).append('\n');
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
