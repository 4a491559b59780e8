package org.amparo.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A new format must be added in four places. Two of them, {@code Layout} and {@code PamphletPlan},
 * do not compile without it; these tests name the other two.
 */
class PamphletFormatTest {

  private static final Path TEMPLATES = Path.of("templates");

  @ParameterizedTest
  @EnumSource
  void foldShowsEveryFormat(PamphletFormat format) throws IOException {
    String fold = "components/fold.ftl";
    assertTrue(
        Files.readString(TEMPLATES.resolve(fold)).contains("<#case \"" + format.key() + "\">"),
        () -> "templates/" + fold + " has no drawing: add <#case \"" + format.key() + "\">");
  }

  @ParameterizedTest
  @EnumSource
  void messagesNameEveryFormat(PamphletFormat format) throws IOException {
    for (String file : new String[] {"messages_es.properties", "messages_en.properties"}) {
      Properties messages = new Properties();
      try (Reader reader = Files.newBufferedReader(TEMPLATES.resolve(file))) {
        messages.load(reader);
      }
      for (String ending : new String[] {"", ".how"}) {
        String key = "format." + format.key() + ending;
        assertTrue(
            messages.containsKey(key), () -> "templates/" + file + " has no message: add " + key);
      }
    }
  }
}
