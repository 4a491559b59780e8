package org.amparo.desk;

import java.util.Map;
import org.amparo.serve.Answer;

/** Ends the desk by its button. */
final class EndScreen implements Screen {

  static final String NAME = "end";

  private final Workplace place;
  private final Runnable end;

  /**
   * @param end ends the desk a moment later, when this page is sent
   */
  EndScreen(Workplace place, Runnable end) {
    this.place = place;
    this.end = end;
  }

  @Override
  public Answer get(Visit visit) {
    return Answer.redirect(visit.to(StartScreen.NAME));
  }

  @Override
  public Answer post(Visit visit) {
    Answer page = place.pages().page(visit, NAME, Map.of());
    end.run();
    return page;
  }
}
