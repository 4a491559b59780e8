package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amparo.model.Blank;
import org.amparo.model.Blank.Size;
import org.amparo.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {

  @ParameterizedTest
  @CsvSource({
    "name,              MEDIUM, 1",
    "name?size=short,   SHORT,  1",
    "name?size=medium,  MEDIUM, 1",
    "name?size=long,    LONG,   1",
    "name?size=box,     BOX,    1",
    "name?size=hand,    HAND,   1",
    "name?lines=1,      LONG,   1",
    "name?lines=20,     LONG,   20",
  })
  void anOptionGivesTheSize(String text, Size size, int lines) {
    assertEquals(new Target.ToBlank(new Blank("name", size, lines), ""), Blanks.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "name?,             ?",
    "name?lines=0,      ?lines=0",
    "name?lines=21,     ?lines=21",
    "name?lines=2&a=b,  ?lines=2&a=b",
    "name?size=SHORT,   ?size=SHORT",
    "name?tall,         ?tall",
    "Name,              Name",
    "tu nombre,         tu nombre",
    "1a,                1a",
    "'',                blank:",
  })
  void whatIsWrongIsKeptForACheck(String text, String wrong) {
    assertEquals(wrong, Blanks.of(text).wrong());
  }

  @Test
  void aLabelIsEscaped() {
    Blank blank = new Blank("name", Size.SHORT, 1);
    assertEquals(
        "<span class=\"blank blank-short\" data-blank=\"name\"><span class=\"blank-line\"></span>"
            + "<span class=\"blank-label\">&lt;b> &amp; c</span></span>",
        Blanks.markup(blank, "<b> & c"));
  }

  @Test
  void theLabelOfALongBlankIsBeforeItsLines() {
    String markup = Blanks.markup(new Blank("what", Size.LONG, 2), "what happened");
    assertEquals(
        "<span class=\"blank blank-long\" data-blank=\"what\">"
            + "<span class=\"blank-label\">what happened</span>"
            + "<span class=\"blank-line\"></span><span class=\"blank-line\"></span></span>",
        markup);
  }
}
