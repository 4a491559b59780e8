package org.amparo.problem;

import static org.amparo.problem.Texts.TEXTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amparo.model.SourcePlace;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final SourcePlace PLACE = new SourcePlace("content/es/a.md", 4, 1);

  @Test
  void problemsAreSortedByPlaceThenCodeThenDetails() {
    List<Problem> inOrder =
        List.of(
            Problem.of(ProblemCode.MISSING_SITE_FILE, SourcePlace.wholeFile("content/es/a.md")),
            Problem.of(ProblemCode.WRONG_DATE, PLACE, "z"),
            Problem.of(ProblemCode.UNKNOWN_KEY, PLACE, "a"),
            Problem.of(ProblemCode.UNKNOWN_KEY, PLACE, "b"),
            Problem.of(ProblemCode.NOT_UTF8, new SourcePlace("content/es/a.md", 10, 1)),
            Problem.of(ProblemCode.NOT_UTF8, SourcePlace.wholeFile("content/es/b.md")));
    List<Problem> shuffled = new ArrayList<>(inOrder);
    Collections.reverse(shuffled);

    assertEquals(inOrder, shuffled.stream().sorted().toList());
  }

  @Test
  void whatIsWrongHoldsEveryDetail() {
    Problem problem = Problem.of(ProblemCode.DUPLICATE_KEY, PLACE, "title", "2");
    assertEquals("\"title\" está dos veces, antes en 2.", problem.what(TEXTS));
  }

  @Test
  void withoutSuggestionTheRemedyIsTheGeneralOne() {
    Problem problem = Problem.of(ProblemCode.UNKNOWN_KEY, PLACE, "titel");
    assertEquals("Borra \"titel\".", problem.hint(TEXTS));
  }

  @Test
  void withSuggestionTheRemedyNamesIt() {
    Problem problem = Problem.of(ProblemCode.UNKNOWN_KEY, PLACE, "titel").suggesting("title");
    assertEquals("¿Querías \"title\"?", problem.hint(TEXTS));
    assertEquals("No conocemos \"titel\".", problem.what(TEXTS));
  }

  @Test
  void emptySuggestionIsNone() {
    Problem problem = Problem.of(ProblemCode.UNKNOWN_KEY, PLACE, "x").suggesting("");
    assertEquals(Problem.of(ProblemCode.UNKNOWN_KEY, PLACE, "x"), problem);
    assertEquals("Borra \"x\".", problem.hint(TEXTS));
  }

  @Test
  void onlyErrorsKeepTheSiteFromBeingPublished() {
    assertTrue(Problem.of(ProblemCode.WRONG_DATE, PLACE, "x").isError());
    assertFalse(Problem.of(ProblemCode.MISSING_TRANSLATION, PLACE, "en", "x").isError());
  }
}
