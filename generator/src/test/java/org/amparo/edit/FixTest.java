package org.amparo.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class FixTest {

  private static Problem problem(ProblemCode code, int line, int column, String... details) {
    return Problem.of(code, new SourcePlace("content/es/x.md", line, column), details);
  }

  /** Returns the text with its problem corrected. */
  private static String fixed(String text, Problem problem) {
    Optional<Fix> fix = Fix.of(problem, text);
    return fix.map(f -> text.substring(0, f.from()) + f.text() + text.substring(f.to()))
        .orElse("-");
  }

  @Test
  void theAddressOfALinkIsReplacedAndNotItsWords() {
    Problem wrong = problem(ProblemCode.NO_SUCH_CONTACT, 2, 5, "linea", "linea");
    String text = "x\nVer [linea](contact:linea).\n";
    assertEquals(
        "x\nVer [linea](contact:linea-100).\n", fixed(text, wrong.suggesting("linea-100")));
  }

  @Test
  void aFieldIsReplacedWhereItWasWritten() {
    Problem wrong = problem(ProblemCode.WRONG_DATE, 2, 11, "2 de mayo").suggesting("2026-05-02");
    assertEquals("---\nreviewed: \"2026-05-02\"", fixed("---\nreviewed: \"2 de mayo\"", wrong));
  }

  @Test
  void anImageIsReplaced() {
    Problem wrong = problem(ProblemCode.NO_SUCH_IMAGE, 1, 1, "foto.png").suggesting("foto.jpg");
    assertEquals("![foto.png](foto.jpg)", fixed("![foto.png](foto.png)", wrong));
  }

  @Test
  void whatIsNotFoundIsNotFixed() {
    Problem link = problem(ProblemCode.NO_SUCH_TERM, 1, 1, "acta", "actta").suggesting("acta");
    assertEquals("-", fixed("[acta][a]\n\n[a]: term:actta", link));
    assertEquals("-", fixed("", link));
    assertEquals("-", fixed("[acta](term:actta)", problem(ProblemCode.NO_SUCH_TERM, 1, 1)));
    Problem draft = problem(ProblemCode.LINK_TO_DRAFT, 1, 1, "a", "b").suggesting("c");
    assertEquals("-", fixed("[a](b)", draft));
  }
}
