package org.amparo.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.config.SiteConfig;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.text.Json;

/**
 * The web app manifest, with which a phone installs the site: https://www.w3.org/TR/appmanifest/
 */
final class WebAppManifest {

  private static final String PNG = "image/png";

  private WebAppManifest() {}

  /**
   * Returns the manifest of a language.
   *
   * @param start the first page of the language
   */
  static OutputFile of(SiteConfig config, Language language, Address start) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("id", language.tag());
    manifest.put("lang", language.tag());
    if (language.isRightToLeft()) {
      manifest.put("dir", language.direction().key());
    }
    manifest.put("name", config.name().in(language));
    manifest.put("short_name", config.name().in(language));
    manifest.put("start_url", start.encoded());
    manifest.put("scope", "./");
    manifest.put("display", "minimal-ui");
    manifest.put("background_color", "#fffdf8");
    manifest.put("theme_color", "#fffdf8");
    manifest.put("icons", config.hasStandardIcon() ? icons() : List.of(own(config.icon())));
    return OutputFile.of(SitePaths.manifest(language), Json.of(manifest));
  }

  private static List<Map<String, Object>> icons() {
    return List.of(
        icon("icon.svg", "any", "image/svg+xml", "any"),
        icon("icon-192.png", "192x192", PNG, "any"),
        icon("icon-512.png", "512x512", PNG, "any"),
        icon("icon-maskable-512.png", "512x512", PNG, "maskable"));
  }

  /** Returns the entry of a discreet icon, which is the only one. */
  private static Map<String, Object> own(String name) {
    return icon(name, "any", name.endsWith(".svg") ? "image/svg+xml" : PNG, "any");
  }

  private static Map<String, Object> icon(String name, String sizes, String type, String purpose) {
    Map<String, Object> icon = new LinkedHashMap<>();
    icon.put("src", SitePaths.icon(name));
    icon.put("sizes", sizes);
    icon.put("type", type);
    icon.put("purpose", purpose);
    return icon;
  }
}
