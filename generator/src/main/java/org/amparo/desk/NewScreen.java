package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.BeginGuide;
import org.amparo.edit.Edit;
import org.amparo.serve.Answer;

/** Begins a guide in every language of the site. */
final class NewScreen implements Screen {

  static final String NAME = "new";

  private final Workplace place;

  NewScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) {
    return page(visit, Map.of());
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    String title = visit.fields().text("title");
    if (title.isBlank()) {
      return page(visit, Map.of("refused", place.words(visit).desk().get("new.no-title")));
    }
    Edit edit = new BeginGuide(place.edits(visit), title, visit.fields().text("topic"));
    Optional<String> refusal = edit.run();
    if (refusal.isPresent()) {
      return page(visit, Map.of("refused", refusal.get()));
    }
    List<String> made = place.readAgain(edit.made());
    return Answer.redirect(visit.toGuide(made.get(0)));
  }

  private Answer page(Visit visit, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("title", visit.fields().text("title"));
    model.put("topic", visit.fields().text("topic"));
    model.put("topics", new ArrayList<>(new GuideList(place, visit).topicNames()));
    model.put("languages", new GuideList(place, visit).languages());
    return place.pages().page(visit, NAME, model);
  }
}
