package org.amparo.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.RestoreVersion;
import org.amparo.edit.Version;
import org.amparo.edit.Versions;
import org.amparo.serve.Answer;

/** The earlier versions of a file: what each change did, and the way back. */
final class HistoryScreen implements Screen {

  static final String NAME = "history";

  private final Workplace place;

  HistoryScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    return page(visit, Map.of());
  }

  private Answer page(Visit visit, Map<String, Object> more) throws IOException {
    String file = visit.fields().text("file");
    Versions history = place.texts().versions();
    Optional<OpenText> opened = place.texts().open(file);
    List<Version> versions = place.texts().isInside(file) ? history.of(file) : List.of();
    if (opened.isEmpty() && versions.isEmpty()) {
      return Answer.empty(404);
    }
    Map<String, byte[]> contents = history.contents(versions);
    Map<String, Object> model = new HashMap<>(more);
    model.put("file", file);
    model.put("title", place.title(file, place.words(visit)));
    model.put(
        "entries",
        opened.isPresent()
            ? texts(visit, opened.get(), versions, contents)
            : others(visit, versions, contents));
    model.put("broken", history.broken());
    model.put("guide", opened.isPresent() ? visit.toGuide(file) : visit.to(ImagesScreen.NAME));
    model.put("action", visit.to(NAME, file));
    model.put("restored", visit.fields().has("restored"));
    return place.pages().page(visit, NAME, model);
  }

  /**
   * Returns the versions of a text with their differences; those that cannot be read are left out.
   */
  private List<Entry> texts(
      Visit visit, OpenText opened, List<Version> versions, Map<String, byte[]> contents) {
    List<Entry> entries = new ArrayList<>();
    String later = opened.saved();
    for (Version version : versions) {
      byte[] bytes = contents.get(version.name());
      if (bytes != null) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean same = text.equals(later);
        entries.add(entry(visit, version, same ? List.of() : Passage.lines(text, later)));
        later = text;
      }
    }
    return entries;
  }

  private List<Entry> others(Visit visit, List<Version> versions, Map<String, byte[]> contents) {
    return versions.stream()
        .filter(v -> contents.containsKey(v.name()))
        .map(v -> entry(visit, v, List.of()))
        .toList();
  }

  private Entry entry(Visit visit, Version version, List<Passage> lines) {
    String change = version.change().name().toLowerCase(Locale.ROOT);
    String day = place.shown(version.time(), visit);
    return new Entry(version.name(), day, change, version.who(), lines);
  }

  /**
   * Opens a version of a text in the editor, to be saved there; another file becomes it at once.
   */
  @Override
  public Answer post(Visit visit) throws IOException {
    String file = visit.fields().text("file");
    String name = visit.fields().text("version");
    Optional<OpenText> opened = place.texts().open(file);
    if (opened.isEmpty()) {
      return place.texts().isInside(file) ? restored(visit, file, name) : Answer.empty(404);
    }
    Optional<String> text = place.texts().versions().text(file, name);
    if (text.isEmpty()) {
      return Answer.empty(404);
    }
    place.texts().keepOther(opened.get(), text.get());
    place.texts().type(opened.get().rebased(), text.get());
    return Answer.redirect(visit.toGuide(file));
  }

  private Answer restored(Visit visit, String file, String name) throws IOException {
    RestoreVersion.Wish wish = new RestoreVersion.Wish(file, name, place.clock().getZone());
    RestoreVersion edit = new RestoreVersion(place.edits(visit), wish);
    Optional<String> refusal = edit.run();
    if (refusal.isPresent()) {
      return page(visit, Map.of("refused", refusal.get()));
    }
    place.readAgain(edit.made());
    return Answer.redirect(visit.to(NAME, file) + "&restored");
  }

  /**
   * An earlier version.
   *
   * @param name of the version
   * @param day and time of the change, for a reader
   * @param change that was made
   * @param who made it; empty if that is not known
   * @param lines what the version has, and what the next one has; none if nothing differs
   */
  public record Entry(String name, String day, String change, String who, List<Passage> lines) {}
}
