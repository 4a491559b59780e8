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

  /** Returns the text of all files below a folder whose names have an ending. */
  private static String texts(String folder, String ending) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        texts.append(Files.readString(file));
      }
    }
    return texts.toString();
  }

  @ParameterizedTest
  @EnumSource
  void aKindHasItsTitleIconExampleAndRow(Callout.Kind kind) throws IOException {
    for (String language : List.of("es", "en")) {
      assertHolds("templates/messages_" + language + ".properties", "callout." + kind.key() + "=");
      String key = "\nlawyer.kind." + kind.key() + "=";
      boolean isLaw = kind == Callout.Kind.LAW; // the list for a lawyer names the law itself
      String messages = texts("generator/src/main/resources", "_" + language + ".properties");
      assertTrue(isLaw || messages.contains(key), language + " lacks " + key);
    }
    String icons = texts("templates/components", ".ftl");
    assertTrue(icons.contains("\"" + kind.key() + "\": '<"), "no icon " + kind.key());
    String statements = "generator/src/main/java/org/amparo/html/Statements.java";
    assertHolds(statements, "\"" + kind.key() + "\"");
    String library = "generator/src/test/resources/patterns/content/es/partes/todo.md";
    assertHolds(library, "[!" + kind + "]");
    for (String page : List.of("escribir.md", "writing.md")) {
      assertHolds("generator/docs/manual/" + page, "`[!" + kind + "]`");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKindHasItsButtonAtTheDesk(Callout.Kind kind) throws IOException {
    String desk = "generator/src/main/resources/org/amparo/desk/";
    for (String language : List.of("es", "en")) {
      assertHolds(desk + "desk_" + language + ".properties", "\neditor." + kind.key() + ".how=");
    }
    assertHolds(desk + "toolbar.ftl", "\"" + kind.key() + "\"");
    assertHolds(desk + "toolbar.ftl", "data-" + kind.key() + "=");
    assertHolds(desk + "editor.js", kind.key() + ": words." + kind.key());
  }
}
