package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of reading grows with the length of a text, not with its square. */
class LongTextTest {

  private static final int LENGTH = 20_000;

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
  @ValueSource(
      strings = {
        "**a ",
        "*a ",
        "a* ",
        "__a ",
        "_a ",
        "tod*s ",
        "[",
        "]",
        "[a] (",
        "[a] (u) ",
        "(a)[",
        "](",
        "[a][",
        "[a]",
        "~a",
        "~~a",
        "==a",
        ":a",
        "{{",
        "{.a",
        "[[",
        "a@",
        "a@b.c ",
        "www.a.b ",
        "www.",
        "https://a.b/*c*",
        "https://a.b/_c_",
        "&",
        "&amp;",
        "\\*",
        "\\",
        "'''",
        "##",
        "#a ",
        "•",
        "a | b\n",
        "| a |\n",
        "-a\n",
        "- a\n",
        "• a\n",
        "1. a\n - b\n",
        "    - a\n",
        "     a\n",
        "1- a\n",
        "> [!SAY]\n",
        "[a]: b\n",
        "a\n---\n",
        "**a\n\n",
        "a**\n\n** b\n\n",
        "\u00A0",
        "!!! a\n",
        "## a ##{#",
        "![a] (",
        "<a",
        "[^a]",
        "[a] (#b) ",
        "[a][#b] ",
        "a] [",
        "(a) [b] ",
        "****a",
        "*_",
      })
  void aLongTextIsReadInTime(String part) {
    String text = part.repeat(LENGTH / part.length());
    assertTimeout(Duration.ofSeconds(20), () -> pair.article(PairContext.HEAD + text));
  }
}
