package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import org.amparo.model.Article;
import org.amparo.model.Section;
import org.amparo.testing.Live;
import org.amparo.testing.Vectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Code in a text gives no active HTML, even where the build goes on. */
class HostileTextTest {

  private static PairContext pair;

  @BeforeAll
  static void readASite() throws IOException {
    pair = PairContext.read();
  }

  @AfterAll
  static void close() throws IOException {
    pair.folder().close();
  }

  @ParameterizedTest
  @FieldSource("org.amparo.testing.Vectors#ALL")
  void codeInATextIsDead(String vector) {
    String code = Vectors.code(vector);
    for (String text :
        new String[] {
          code,
          "Uno " + code + " dos",
          "## " + code + "\n\n> [!LAW]\n> " + code,
          "- a\n  - " + code,
          "| a |\n|---|\n| " + code.replace('\n', ' ') + " |",
          "[" + code + "](contact:linea-100): " + code,
          "<div>\n" + code + "\n</div>",
        }) {
      Article article = pair.article(PairContext.HEAD + text).value();
      for (Section section : article.sections()) {
        assertEquals(Set.of(), Live.in(section.html().markup()), () -> vector + " in " + text);
      }
    }
  }
}
