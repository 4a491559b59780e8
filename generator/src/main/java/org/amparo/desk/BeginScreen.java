package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.begin.BeginPlan;
import org.amparo.begin.BeginSite;
import org.amparo.begin.StarterTopics;
import org.amparo.begin.TypedWish;
import org.amparo.edit.ContentFile;
import org.amparo.edit.EditException;
import org.amparo.language.Languages;
import org.amparo.model.Language;
import org.amparo.output.SourcePaths;
import org.amparo.serve.Answer;
import org.amparo.text.Messages;

/** Begins a site where there is none. */
final class BeginScreen implements Screen {

  static final String NAME = "begin";

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
    TypedWish typed = typed(visit);
    Optional<String> wrong = typed.wrong();
    if (wrong.isPresent()) {
      String refused = place.words(visit).desk().get("begin.wrong." + wrong.get());
      return page(visit, Map.of("refused", refused));
    }
    try {
      BeginSite site = new BeginSite(place.folder(), visit.language(), place.today());
      BeginPlan plan = site.plan(typed.wish());
      if (!plan.there().isEmpty() && visit.fields().text("beside").isEmpty()) {
        Messages desk = place.words(visit).desk();
        return page(
            visit, Map.of("there", desk.get("begin.there", plan.there().size(), plan.named())));
      }
      place.readAgain(plan.write());
    } catch (EditException e) {
      String refused = place.words(visit).why(e);
      return page(visit, Map.of("refused", refused));
    }
    return Answer.redirect(visit.to(StartScreen.NAME));
  }

  private static TypedWish typed(Visit visit) {
    return new TypedWish(
        visit.fields().text("name"),
        visit.fields().text("country"),
        languages(visit),
        String.join(",", visit.fields().all("topics")),
        visit.fields().text("exit"),
        visit.fields().text("colour"));
  }

  /** Returns the chosen languages; the first one is that of the screen, if it is chosen. */
  private static String languages(Visit visit) {
    List<String> chosen = new ArrayList<>(visit.fields().all("languages"));
    String own = visit.language().tag();
    if (chosen.remove(own)) {
      chosen.add(0, own);
    }
    return String.join(",", chosen);
  }

  private Answer page(Visit visit, Map<String, Object> more) {
    TypedWish typed = typed(visit);
    boolean fresh = typed.languages().isEmpty() && typed.topics().isEmpty();
    Map<String, Object> model = new HashMap<>(more);
    model.put("name", typed.name());
    model.put("country", typed.country());
    model.put("exit", typed.exit());
    model.put("colour", typed.colour());
    model.put("folder", place.folder().root().toString());
    model.put("spoken", Languages.spoken().stream().map(Language::tag).toList());
    model.put("topics", StarterTopics.titles(visit.language()));
    model.put(
        "chosenLanguages", chosen(visit, "languages", fresh, List.of(visit.language().tag())));
    model.put("chosenTopics", chosen(visit, "topics", fresh, StarterTopics.STANDARD));
    return place.pages().page(visit, NAME, model);
  }

  /** Returns what is ticked: what was sent, or what is offered first. */
  private static List<String> chosen(
      Visit visit, String field, boolean fresh, List<String> standard) {
    return fresh ? standard : visit.fields().all(field);
  }
}
