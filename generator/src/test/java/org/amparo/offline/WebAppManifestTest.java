package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;

class WebAppManifestTest {

  private static final String STYLE = "assets/css/1-tokens.css";
  private static final String HEAD = "templates/components/html-head.ftl";
  private static final String MANIFEST =
      "generator/src/main/java/org/amparo/offline/WebAppManifest.java";

  @Test
  void headAndManifestHaveTheColorsOfTheStyle() throws IOException {
    List<String> style = find(STYLE, "--paper: (#[0-9a-f]{6})");
    assertEquals(2, style.size(), "light and dark");
    assertEquals(style, find(HEAD, "\"theme-color\".* content=\"(#[0-9a-f]{6})\""));
    String light = style.get(0);
    assertEquals(List.of(light, light), find(MANIFEST, "_color\", \"(#[0-9a-f]{6})\""));
  }

  private static List<String> find(String file, String pattern) throws IOException {
    Path path = TestSite.basedir().resolve(file);
    return Pattern.compile(pattern)
        .matcher(Files.readString(path))
        .results()
        .map(m -> m.group(1))
        .toList();
  }
}
