package org.amparo.pamphlet;

import org.amparo.model.Section;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** The problems of texts that are too long for their format. */
final class TooLong {

  private TooLong() {}

  /** Returns the problem of a pamphlet that is not as its author wrote it. */
  static Problem problem(PamphletRequest request, Rendering rendering) {
    String words = Integer.toString(rendering.excess().words());
    String from = rendering.excess().from();
    return switch (request.format()) {
      case TRIFOLD, WALL -> {
        SourcePlace place = SourcePlace.wholeFile(request.text().file());
        yield Problem.of(ProblemCode.TOO_LONG_TO_FOLD, place, words, from);
      }
      case ZINE, CARDS, CARDS_FOLD -> ofPanel(request, rendering);
      case POSTER_A4, POSTER_A3, BOOK -> throw new IllegalStateException("not of a guide");
      case A4, LARGE, BOOKLET_SHORT_EDGE, BOOKLET_LONG_EDGE, BILINGUAL, LETTER ->
          throw new IllegalStateException("has as many pages as it needs: " + request.format());
    };
  }

  private static Problem ofPanel(PamphletRequest request, Rendering rendering) {
    Section panel = request.text().sections().get(rendering.panel());
    Excess excess = rendering.excess();
    String words = Integer.toString(excess.words());
    ProblemCode code = rendering.fits() ? ProblemCode.NO_ROOM_FOR_CODE : request.text().tooLong();
    return Problem.of(code, panel.place(), panel.title(), words, excess.from());
  }
}
