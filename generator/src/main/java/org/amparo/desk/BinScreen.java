package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.Bin;
import org.amparo.edit.EditException;
import org.amparo.serve.Answer;

/** What was deleted, and the way back. */
final class BinScreen implements Screen {

  static final String NAME = "bin";

  private final Workplace place;

  BinScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    return page(visit, Map.of());
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    Bin bin = new Bin(place.folder());
    String name = visit.fields().text("name");
    Optional<Bin.Deletion> deletion =
        bin.deletions().stream().filter(d -> d.name().equals(name)).findFirst();
    if (deletion.isEmpty()) {
      return Answer.redirect(visit.to(NAME));
    }
    Optional<String> refused = new Restoration(place, visit).refusal(deletion.get());
    if (refused.isPresent()) {
      return page(visit, Map.of("refused", refused.get()));
    }
    try {
      bin.restore(deletion.get());
    } catch (EditException e) {
      return page(visit, Map.of("refused", place.words(visit).why(e)));
    }
    place.readAgain(deletion.get().files());
    return Answer.redirect(visit.to(NAME) + "?restored");
  }

  private Answer page(Visit visit, Map<String, Object> more) throws IOException {
    List<Deleted> deleted = new ArrayList<>();
    Restoration restoration = new Restoration(place, visit);
    for (Bin.Deletion deletion : new Bin(place.folder()).deletions()) {
      String day = place.shown(deletion.time(), visit);
      deleted.add(new Deleted(deletion.name(), day, restoration.titles(deletion)));
    }
    Map<String, Object> model = new HashMap<>(more);
    model.put("deleted", deleted);
    model.put("done", visit.fields().has("deleted"));
    model.put("restored", visit.fields().has("restored"));
    return place.pages().page(visit, NAME, model);
  }

  /**
   * Files that were deleted together.
   *
   * @param name of the deletion
   * @param day and time, for a reader
   * @param titles of what was deleted
   */
  public record Deleted(String name, String day, List<String> titles) {

    public Deleted {
      titles = List.copyOf(titles);
    }
  }
}
