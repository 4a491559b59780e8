package org.amparo.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.amparo.model.SourcePlace;
import org.junit.jupiter.api.Test;

class HumanFormatTest {

  private static final String FILE = "content/es/a.md";

  /** The output for problems in one file with these lines. */
  private static String format(List<String> lines, Problem... problems) {
    Map<String, List<String>> files = Map.of(FILE, lines);
    return new HumanFormat(Texts.TEXTS, file -> files.getOrDefault(file, List.of()))
        .format(List.of(problems));
  }

  private static Problem unknown(int line, int column) {
    return Problem.of(ProblemCode.UNKNOWN_KEY, new SourcePlace(FILE, line, column), "titel");
  }

  /** The last two lines of a problem's output: the excerpt and the caret. */
  private static String excerpt(String line, int column) {
    return format(List.of(line), unknown(1, column)).lines().skip(3).limit(2).toList().toString();
  }

  @Test
  void problemShowsPlaceSentencesLineAndCaret() {
    assertEquals(
        """
        content/es/a.md:2:3  G103 error
          No conocemos "titel".
          ¿Querías "title"?
            2 |   titel: Hola
              |   ^

        """,
        format(List.of("---", "  titel: Hola", "---"), unknown(2, 3).suggesting("title")));
  }

  @Test
  void problemOfAWholeLineHasNoCaret() {
    assertEquals(
        """
        content/es/a.md:1  G103 error
          No conocemos "titel".
          Borra "titel".
            1 | titel: Hola

        """,
        format(List.of("titel: Hola"), unknown(1, 0)));
  }

  @Test
  void problemOfAWholeFileShowsNoLine() {
    Problem problem = Problem.of(ProblemCode.MISSING_SITE_FILE, SourcePlace.wholeFile(FILE));
    assertEquals(
        """
        content/es/a.md  G002 error
          No hay sitio.
          Créalo.

        """,
        format(List.of("one line"), problem));
  }

  @Test
  void warningIsNamedInTheLanguageOfTheOutput() {
    SourcePlace place = SourcePlace.wholeFile(FILE);
    Problem problem =
        Problem.of(ProblemCode.MISSING_TRANSLATION, place, "en", "content/en/rights/");
    assertEquals(
        """
        content/es/a.md  G201 aviso
          Falta en "en".
          Crea content/en/rights/.

        """,
        format(List.of(), problem));
  }

  @Test
  void problemInAFileThatCannotBeReadShowsNoLine() {
    assertEquals(
        """
        content/es/a.md:7:1  G103 error
          No conocemos "titel".
          Borra "titel".

        """,
        format(List.of(), unknown(7, 1)));
  }

  @Test
  void marginGrowsWithTheNumberOfTheLine() {
    List<String> lines = new ArrayList<>(Collections.nCopies(120, ""));
    lines.set(119, "abc");
    assertTrue(
        format(lines, unknown(120, 2))
            .endsWith(
                """
                    120 | abc
                        |  ^

                """));
  }

  @Test
  void controlsTakeOneSpaceBeforeTheCaret() {
    assertEquals("[    1 |  a b x,       |      ^]", excerpt("\ta\u0007b\tx", 6));
  }

  @Test
  void columnBehindTheLineIsShownAtItsEnd() {
    assertEquals("[    1 | abc,       |    ^]", excerpt("abc", 99));
  }

  @Test
  void lineOfSixtyAroundThePlaceIsNotCut() {
    String line = "a".repeat(60) + "X" + "b".repeat(59);
    assertEquals("[    1 | " + line + ",       | " + " ".repeat(60) + "^]", excerpt(line, 61));
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    String line = "x".repeat(100) + "a".repeat(60) + "X" + "b".repeat(59) + "y".repeat(100);
    String shown = "…" + "a".repeat(60) + "X" + "b".repeat(59) + "…";
    assertEquals("[    1 | " + shown + ",       | " + " ".repeat(61) + "^]", excerpt(line, 161));
  }

  @Test
  void longLineIsCutOnlyBehindAnEarlyPlace() {
    String line = "X" + "b".repeat(200);
    assertEquals("[    1 | X" + "b".repeat(59) + "…,       | ^]", excerpt(line, 1));
  }

  @Test
  void problemsAreSortedAndDuplicatesShownOnce() {
    String once = format(List.of("a", "b"), unknown(1, 1), unknown(2, 1));
    assertEquals(once, format(List.of("a", "b"), unknown(2, 1), unknown(1, 1), unknown(2, 1)));
    assertEquals(2, once.lines().filter(l -> l.startsWith(FILE)).count());
    assertTrue(once.startsWith(FILE + ":1:1 "));
  }

  @Test
  void noProblemsGiveNoOutput() {
    assertEquals("", format(List.of("a")));
  }

  @Test
  void manyWarningsOfOneKindAreOneLineWithTheirCount() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      SourcePlace place = SourcePlace.wholeFile("content/es/" + i + ".md");
      problems.add(Problem.of(ProblemCode.MISSING_TRANSLATION, place, "en", "x"));
    }
    HumanFormat format = new HumanFormat(Texts.TEXTS, file -> List.of(), 5);
    assertEquals("6 G201, antes content/es/0.md: Falta en \"en\".\n\n", format.format(problems));
    assertEquals(5, format.format(problems.subList(1, 6)).split("G201 aviso", -1).length - 1);
  }

  @Test
  void everyErrorIsShownHoweverMany() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      problems.add(unknown(i, 1));
    }
    HumanFormat format = new HumanFormat(Texts.TEXTS, file -> List.of(), 5);
    assertEquals(6, format.format(problems).split("G103 error", -1).length - 1);
  }
}
