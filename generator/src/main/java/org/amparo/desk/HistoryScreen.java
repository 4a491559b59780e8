package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.Versions;
import org.amparo.serve.Answer;

/** The earlier texts of a file: what each changed, and the way back to it. */
final class HistoryScreen implements Screen {

  static final String NAME = "history";

  private final Workplace place;

  HistoryScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    Optional<OpenText> opened = place.texts().open(visit.fields().text("file"));
    if (opened.isEmpty()) {
      return Answer.empty(404);
    }
    Versions versions = place.texts().versions();
    List<Entry> entries = new ArrayList<>();
    String later = opened.get().saved();
    for (Versions.Version version : versions.of(opened.get().name())) {
      String text = versions.text(opened.get().name(), version.name()).orElse("");
      String day = place.shown(version.time(), visit);
      entries.add(new Entry(version.name(), day, Passage.lines(text, later)));
      later = text;
    }
    Map<String, Object> model = new HashMap<>();
    model.put("file", opened.get().name());
    model.put("title", place.title(opened.get().name()));
    model.put("entries", entries);
    model.put("guide", visit.toGuide(opened.get().name()));
    model.put("action", visit.to(NAME, opened.get().name()));
    return place.pages().page(visit, NAME, model);
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    Optional<OpenText> opened = place.texts().open(visit.fields().text("file"));
    Optional<String> text =
        opened.isEmpty()
            ? Optional.empty()
            : place.texts().versions().text(opened.get().name(), visit.fields().text("version"));
    if (text.isEmpty()) {
      return Answer.empty(404);
    }
    place.texts().keepOther(opened.get(), text.get());
    place.texts().type(opened.get().rebased(), text.get());
    return Answer.redirect(visit.toGuide(opened.get().name()));
  }

  /**
   * An earlier text.
   *
   * @param name of the version
   * @param day and time when another text took its place, for a reader
   * @param lines what it had, and what the next one has
   */
  public record Entry(String name, String day, List<Passage> lines) {}
}
