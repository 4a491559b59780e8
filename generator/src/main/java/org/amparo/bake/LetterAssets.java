package org.amparo.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.amparo.html.ScriptMinifier;
import org.amparo.model.Html;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.source.SiteFolder;

/**
 * The style and the script of letters, which only pages with letters have.
 *
 * @param style the inline style
 * @param script the script, inline in standalone files
 */
record LetterAssets(Html style, Html script) {

  private static final String NAME = "letter";

  /**
   * Reads the style and the script of a folder.
   *
   * @throws IOException if one cannot be read
   */
  static LetterAssets read(SiteFolder folder) throws IOException {
    return new LetterAssets(
        InlineAssets.minified(text(folder, "assets/letter/letter.css")),
        ScriptMinifier.minify(text(folder, "assets/letter/letter.js")));
  }

  private static String text(SiteFolder folder, String file) throws IOException {
    Path path = folder.resource(file).orElseThrow(() -> new NoSuchFileException(file));
    return Files.readString(path);
  }

  /** Returns the script as the file that pages load. */
  OutputFile file() {
    return OutputFile.of(SitePaths.script(NAME), script.markup());
  }
}
