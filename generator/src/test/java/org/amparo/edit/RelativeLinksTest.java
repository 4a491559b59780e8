package org.amparo.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeLinksTest {

  private static final Map<String, String> MOVES =
      Map.of(
          "content/es/a/g.md", "content/es/b/h.md",
          "content/es/a/ñ (1).md", "content/es/a/ñ 2.md",
          "content/es/a/r.md", "content/es/a/s.md");

  /** The text is in a file that stays in the folder {@code a}. */
  @ParameterizedTest
  @CsvSource({
    "[x](g.md#now), [x](../b/h.md#now)",
    "[x](./g.md 'title'), [x](../b/h.md 'title')",
    "[x](<g.md>), [x](<../b/h.md>)",
    "[x](../a/r.md), [x](../a/s.md)",
    "[x](%C3%B1%20(1).md), [x](%C3%B1%202.md)",
    "'[x]: g.md', '[x]: ../b/h.md'",
    "![x](r.md) and [y](r.md), ![x](s.md) and [y](s.md)",
    "[x](other.md#g.md), [x](other.md#g.md)",
    "[x](https://example.org/g.md), [x](https://example.org/g.md)",
    "[x](contact:g.md), [x](contact:g.md)",
    "[x](#now), [x](#now)",
    "[x](../../../../g.md), [x](../../../../g.md)",
    "g.md (g.md), g.md (g.md)",
  })
  void linksFollowTheirTargets(String markdown, String expected) {
    String file = "content/es/a/x.md";
    RelativeLinks links = new RelativeLinks(file, file, f -> MOVES.getOrDefault(f, f));
    assertEquals(expected, links.rewrite(markdown));
  }

  /** The text moves to the folder {@code b}. */
  @ParameterizedTest
  @CsvSource({
    "[x](other.md), [x](../a/other.md)",
    "[x](../b/other.md), [x](../b/other.md)",
    "![x](images/x.png), ![x](../a/images/x.png)",
    "[x](g.md), [x](h.md)",
  })
  void linksOfAMovedTextLeadWhereTheyLed(String markdown, String expected) {
    RelativeLinks links =
        new RelativeLinks("content/es/a/x.md", "content/es/b/x.md", f -> MOVES.getOrDefault(f, f));
    assertEquals(expected, links.rewrite(markdown));
  }
}
