package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.testing.TestSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of callout has everything that CONTRIBUTING lists for a new one. */
class CalloutKindsTest {

  private static final Path ROOT = TestSite.basedir();

  private static void assertHolds(String file, String text) throws IOException {
    assertTrue(Files.readString(ROOT.resolve(file)).contains(text), file + " lacks " + text);
  }

  /** The messages of the program for organisers in one language. */
  private static String messages(String language) throws IOException {
    StringBuilder messages = new StringBuilder();
    try (Stream<Path> files = Files.walk(ROOT.resolve("generator/src/main/resources"))) {
      String ending = "_" + language + ".properties";
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        messages.append(Files.readString(file));
      }
    }
    return messages.toString();
  }

  @ParameterizedTest
  @EnumSource
  void aKindHasItsTitleIconExampleAndRow(Callout.Kind kind) throws IOException {
    for (String language : List.of("es", "en")) {
      assertHolds("templates/messages_" + language + ".properties", "callout." + kind.key() + "=");
      String key = "\nlawyer.kind." + kind.key() + "=";
      boolean isLaw = kind == Callout.Kind.LAW; // the list for a lawyer names the law itself
      assertTrue(isLaw || messages(language).contains(key), language + " lacks " + key);
    }
    assertHolds("templates/components/shapes.ftl", "\"" + kind.key() + "\":");
    String statements = "generator/src/main/java/org/amparo/html/Statements.java";
    assertHolds(statements, "\"" + kind.key() + "\"");
    String library = "generator/src/test/resources/patterns/content/es/partes/todo.md";
    assertHolds(library, "[!" + kind + "]");
    assertHolds("README.md", "`[!" + kind + "]`");
  }
}
