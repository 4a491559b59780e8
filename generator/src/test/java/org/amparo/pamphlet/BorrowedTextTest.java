package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.amparo.model.Html;
import org.amparo.model.Section;
import org.amparo.model.SourcePlace;
import org.amparo.problem.ProblemCode;
import org.amparo.problem.Severity;
import org.junit.jupiter.api.Test;

/** A card of the original that does not fit into the translation never stops a build. */
class BorrowedTextTest {

  private static PamphletRequest.Text text(String file) {
    SourcePlace place = new SourcePlace("content/es/a/b.card.md", 1, 1);
    Section panel =
        new Section(
            "x", true, "X", place, new Html(""), List.of(), List.of(), List.of(), List.of());
    return new PamphletRequest.Text(file, List.of(panel));
  }

  @Test
  void onlyAnOwnPanelThatIsTooLongIsAnError() {
    ProblemCode own = text("content/es/a/b.card.md").tooLong();
    ProblemCode borrowed = text("content/en/a/b.card.md").tooLong();
    assertEquals(Severity.ERROR, own.severity());
    assertEquals(Severity.WARNING, borrowed.severity());
  }
}
