package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.amparo.problem.Severity;
import org.junit.jupiter.api.Test;

/** A card that does not fit because of a notice never stops a build. */
class NoticeOnPaperTest {

  private static Severity tooLong(boolean hasNotice) {
    return new PamphletRequest.Text("a.card.md", List.of(), hasNotice).tooLong().severity();
  }

  @Test
  void onlyAPanelWithoutNoticeIsAnError() {
    assertEquals(Severity.ERROR, tooLong(false));
    assertEquals(Severity.WARNING, tooLong(true));
  }
}
