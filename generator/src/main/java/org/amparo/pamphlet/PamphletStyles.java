package org.amparo.pamphlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Html;
import org.amparo.model.PamphletFormat;
import org.amparo.project.CheckedSite;
import org.amparo.source.SiteFolder;

/** The styles of pamphlets: the fonts, the size of pages and the style sheets of a layout. */
final class PamphletStyles {

  private PamphletStyles() {}

  /**
   * Returns the style of each layout, by its name.
   *
   * @throws IOException if a style sheet cannot be read
   */
  static Map<String, Html> of(CheckedSite checked, Fonts fonts) throws IOException {
    SiteFolder folder = checked.folder();
    Map<String, Html> styles = new HashMap<>();
    for (PamphletFormat format : PamphletFormat.values()) {
      Layout layout = Layout.of(format, checked.config().paper());
      String name = layout.name();
      String poster = Posters.FORMATS.contains(format) ? style(folder, "poster") : "";
      String shared = style(folder, "common") + poster;
      styles.put(name, new Html(fonts.css() + layout.css() + shared + style(folder, name)));
    }
    return styles;
  }

  private static String style(SiteFolder folder, String name) throws IOException {
    String path = "templates/pamphlets/" + name + ".css";
    Optional<Path> file = folder.resource(path);
    return file.isEmpty() ? "" : Files.readString(file.get());
  }
}
