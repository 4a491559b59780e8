package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Paper;
import org.amparo.testing.TestSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each pamphlet format has everything that CONTRIBUTING lists for a new one. */
class PamphletFormatsTest {

  private static final Path TEMPLATES = TestSite.basedir().resolve("templates");

  private static void assertHolds(String file, String text) throws IOException {
    assertTrue(Files.readString(TEMPLATES.resolve(file)).contains(text), file + " lacks " + text);
  }

  @ParameterizedTest
  @EnumSource
  void aFormatHasTemplateStyleNameHelpAndDrawing(PamphletFormat format) throws IOException {
    String name = "pamphlets/" + Layout.of(format, Paper.A4).name();
    assertTrue(Files.exists(TEMPLATES.resolve(name + ".ftl")), name);
    assertTrue(Files.exists(TEMPLATES.resolve(name + ".css")), name);
    for (String language : new String[] {"es", "en"}) {
      String messages = "messages_" + language + ".properties";
      assertHolds(messages, "\nformat." + format.key() + "=");
      assertHolds(messages, "\nformat." + format.key() + ".how=");
    }
    assertHolds("components/fold.ftl", "\"" + format.key() + "\"");
  }
}
