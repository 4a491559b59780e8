package org.amparo.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.amparo.config.SiteFolder;
import org.amparo.model.Html;

/** The style of every page: the files of {@code assets/css} in the order of their names. */
final class Stylesheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?");

  private Stylesheet() {}

  /**
   * The style to stand inside a page, without comments and needless space.
   *
   * @throws IOException if a file cannot be read
   */
  static Html read(SiteFolder folder) throws IOException {
    StringBuilder css = new StringBuilder();
    for (Path file : folder.resources("assets/css").values()) {
      css.append(Files.readString(file)).append('\n');
    }
    String bare = COMMENT.matcher(css).replaceAll("");
    String line = SPACE.matcher(bare).replaceAll(" ").strip();
    return new Html(AROUND.matcher(line).replaceAll("$1").replace(";}", "}"));
  }
}
