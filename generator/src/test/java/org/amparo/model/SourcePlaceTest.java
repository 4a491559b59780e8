package org.amparo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcePlaceTest {

  @Test
  void placesAreOrderedByFileLineAndColumn() {
    List<SourcePlace> inOrder =
        List.of(
            SourcePlace.wholeFile("content/en/a.md"),
            new SourcePlace("content/en/a.md", 2, 0),
            new SourcePlace("content/en/a.md", 2, 9),
            new SourcePlace("content/en/a.md", 2, 10),
            new SourcePlace("content/en/a.md", 10, 1),
            new SourcePlace("content/es/a.md", 1, 1));

    assertEquals(inOrder, inOrder.stream().sorted().toList());
    List<SourcePlace> backwards =
        inOrder.stream().sorted((a, b) -> inOrder.indexOf(b) - inOrder.indexOf(a)).toList();
    assertEquals(inOrder, backwards.stream().sorted().toList());
  }

  @Test
  void wholeFileHasNeitherLineNorColumn() {
    assertEquals(new SourcePlace("site.yml", 0, 0), SourcePlace.wholeFile("site.yml"));
  }
}
