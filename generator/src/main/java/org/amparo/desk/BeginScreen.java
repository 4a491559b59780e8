package org.amparo.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.edit.BeginSite;
import org.amparo.edit.ContentFile;
import org.amparo.edit.EditException;
import org.amparo.language.Languages;
import org.amparo.model.Language;
import org.amparo.output.SourcePaths;
import org.amparo.serve.Answer;

/** Begins a site where there is none. */
final class BeginScreen implements Screen {

  static final String NAME = "begin";

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");

  private final Workplace place;

  BeginScreen(Workplace place) {
    this.place = place;
  }

  /** Returns whether the folder has no site yet. */
  boolean isNeeded() {
    return !new ContentFile(place.folder(), SourcePaths.SETTINGS).exists();
  }

  @Override
  public Answer get(Visit visit) {
    return isNeeded() ? page(visit, Map.of()) : Answer.redirect(visit.to(StartScreen.NAME));
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    String name = visit.fields().text("name").strip();
    List<String> tags =
        Pattern.compile("[,\\s]+")
            .splitAsStream(String.join(",", visit.fields().all("languages")))
            .filter(t -> !t.isEmpty())
            .distinct()
            .toList();
    boolean valid = tags.stream().allMatch(t -> TAG.matcher(t).matches());
    if (name.isEmpty() || tags.isEmpty() || !valid) {
      return page(visit, Map.of("refused", place.words(visit).desk().get("begin.missing")));
    }
    try {
      BeginSite site = new BeginSite(place.folder(), visit.language());
      String made = site.make(name, tags.stream().map(Language::new).toList());
      place.readAgain(List.of(made));
    } catch (EditException e) {
      String refused = place.words(visit).why(e);
      return page(visit, Map.of("refused", refused));
    }
    return Answer.redirect(visit.to(NewScreen.NAME));
  }

  private Answer page(Visit visit, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("name", visit.fields().text("name"));
    model.put("folder", place.folder().root().toString());
    model.put("spoken", Languages.spoken().stream().map(Language::tag).toList());
    return place.pages().page(visit, NAME, model);
  }
}
