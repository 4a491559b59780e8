package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.amparo.testing.TestSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of callout has everything that CONTRIBUTING lists for a new one. */
class CalloutKindsTest {

  private static void assertHolds(String file, String text) throws IOException {
    String content = Files.readString(TestSite.basedir().resolve(file));
    assertTrue(content.contains(text), file + " lacks " + text);
  }

  @ParameterizedTest
  @EnumSource
  void aKindHasItsTitleIconExampleAndRow(Callout.Kind kind) throws IOException {
    for (String language : new String[] {"es", "en"}) {
      assertHolds("templates/messages_" + language + ".properties", "callout." + kind.key() + "=");
      if (kind != Callout.Kind.LAW) { // statements name their law instead
        String messages = "generator/src/main/resources/org/amparo/cli/cli_" + language;
        assertHolds(messages + ".properties", "lawyer.kind." + kind.key() + "=");
      }
    }
    assertHolds("templates/components/shapes.ftl", "\"" + kind.key() + "\":");
    assertHolds(
        "generator/src/main/java/org/amparo/html/Statements.java", "\"" + kind.key() + "\"");
    assertHolds(
        "generator/src/test/resources/patterns/content/es/partes/todo.md", "[!" + kind + "]");
    assertHolds("README.md", "`[!" + kind + "]`");
  }
}
