package org.amparo.desk;

import java.util.Map;
import org.amparo.serve.Answer;

/** The first screen: what to do next, and every guide by topic. */
final class StartScreen implements Screen {

  static final String NAME = "start";

  private final Workplace place;

  StartScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) {
    Steps steps = new Steps(place, visit);
    GuideList guides = new GuideList(place, visit);
    return place
        .pages()
        .page(
            visit,
            NAME,
            Map.of(
                "steps",
                steps.all(),
                "topics",
                guides.topics(),
                "pages",
                guides.infoPages(),
                "preview",
                place.preview().toString(),
                "languages",
                guides.languages()));
  }
}
