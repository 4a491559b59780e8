package org.amparo.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.amparo.model.SourcePlace;
import org.junit.jupiter.api.Test;

class CheckedTest {

  private static final Problem FIRST =
      Problem.of(ProblemCode.NOT_UTF8, SourcePlace.wholeFile("a.md"));
  private static final Problem SECOND =
      Problem.of(ProblemCode.NOT_UTF8, SourcePlace.wholeFile("b.md"));

  @Test
  void plainValueHasNoProblems() {
    assertEquals(new Checked<>("value", List.of()), Checked.of("value"));
  }

  @Test
  void intoAddsItsProblemsToThoseAlreadyThere() {
    List<Problem> collected = new ArrayList<>(List.of(FIRST));
    assertEquals("value", new Checked<>("value", List.of(SECOND)).into(collected));
    assertEquals(List.of(FIRST, SECOND), collected);
  }

  @Test
  void mapChangesTheValueAndKeepsTheProblems() {
    Checked<String> text = new Checked<>("four", List.of(FIRST));
    assertEquals(new Checked<>(4, List.of(FIRST)), text.map(String::length));
  }

  @Test
  void allKeepsTheOrderOfValuesAndEveryProblem() {
    Checked<List<String>> all =
        Checked.all(
            List.of(
                new Checked<>("b", List.of(SECOND)),
                Checked.of("a"),
                new Checked<>("c", List.of(FIRST))));
    assertEquals(new Checked<>(List.of("b", "a", "c"), List.of(SECOND, FIRST)), all);
  }

  @Test
  void laterChangesOfTheListDoNotReachIt() {
    List<Problem> problems = new ArrayList<>(List.of(FIRST));
    Checked<String> checked = new Checked<>("value", problems);
    problems.clear();
    assertEquals(List.of(FIRST), checked.problems());
  }
}
