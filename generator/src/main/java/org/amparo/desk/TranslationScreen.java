package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.ConfirmTranslation;
import org.amparo.edit.Edit;
import org.amparo.edit.EditException;
import org.amparo.edit.UnsavedForms;
import org.amparo.language.DraftMessages;
import org.amparo.model.Article;
import org.amparo.model.Section;
import org.amparo.serve.Answer;

/** A translation beside its original, section by section. */
final class TranslationScreen implements Screen {

  static final String NAME = "translation";

  /** The name of the field of a section's text; its id follows. */
  private static final String TEXT = "text-";

  /** The value of the button that confirms one section; its id follows. */
  private static final String CONFIRM = "confirm-";

  /** The value of the button that removes a section which the original lacks; its id follows. */
  private static final String REMOVE = "remove-";

  private final Workplace place;

  TranslationScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    Optional<SideBySide> both = SideBySide.of(place, visit.fields().text("file"));
    return both.isEmpty() ? Answer.empty(404) : page(visit, both.get(), Map.of());
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    String file = visit.fields().text("file");
    Optional<SideBySide> before = SideBySide.of(place, file);
    if (before.isEmpty()) {
      return Answer.empty(404);
    }
    try {
      save(visit, before.get());
    } catch (EditException e) {
      return Answer.redirect(visit.toGuide(file)); // shows both texts
    }
    new UnsavedForms(place.folder()).remove(visit.fields().text(FormApi.KEY));
    Optional<SideBySide> after = SideBySide.of(place, file);
    if (after.isEmpty()) {
      return Answer.redirect(visit.toGuide(file));
    }
    SideBySide now = after.get();
    Optional<Edit> confirmation = confirmation(visit, now.translation());
    boolean broken =
        place.state().problems().stream()
            .anyMatch(p -> p.isError() && p.place().file().equals(file));
    if (confirmation.isPresent() && broken) {
      String refused = place.words(visit).desk().get("translation.broken");
      return page(visit, now, Map.of("refused", refused));
    }
    if (confirmation.isEmpty()) {
      return Answer.redirect(visit.to(NAME, file) + "&saved");
    }
    Optional<String> refusal = confirmation.get().run();
    if (refusal.isPresent()) {
      return page(visit, now, Map.of("refused", refusal.get()));
    }
    place.readAgain(confirmation.get().made());
    return Answer.redirect(visit.to(NAME, file) + "&confirmed");
  }

  /** Saves the sections whose text is not the one of the file. */
  private void save(Visit visit, SideBySide both) throws IOException {
    Map<String, String> changed = new LinkedHashMap<>();
    List<Section> sections = new ArrayList<>(both.original().sections());
    sections.addAll(both.surplus());
    for (Section section : sections) {
      visit
          .fields()
          .first(TEXT + section.id())
          .map(t -> t.replace("\r\n", "\n"))
          .filter(t -> !t.strip().equals(both.written(section.id()).strip()))
          .ifPresent(t -> changed.put(section.id(), t));
    }
    String wanted = visit.fields().text("do");
    both.surplus().stream()
        .filter(s -> wanted.equals(REMOVE + s.id()))
        .forEach(s -> changed.put(s.id(), ""));
    Map<String, String> heading = new LinkedHashMap<>();
    for (String key : List.of("title", "summary")) {
      String old = key.equals("title") ? both.translation().title() : both.translation().summary();
      visit
          .fields()
          .first(key)
          .map(String::strip)
          .filter(v -> !v.isEmpty() && !v.equals(old))
          .ifPresent(v -> heading.put(key, v));
    }
    String text = both.with(changed, heading);
    if (text.equals(both.opened().saved())) {
      return;
    }
    String base = visit.fields().text("base");
    try {
      place.texts().save(both.opened(), text, base);
    } catch (EditException e) {
      place.texts().type(place.texts().based(both.opened(), base), text);
      throw e;
    }
  }

  /** Returns what somebody wrote; of no letters for the text of a new draft. */
  private static String written(String text) {
    return DraftMessages.placeholders(text).isEmpty() ? text : "";
  }

  private Optional<Edit> confirmation(Visit visit, Article translation) {
    String wanted = visit.fields().text("do");
    if (!wanted.startsWith(CONFIRM)) {
      return Optional.empty();
    }
    String section = wanted.substring(CONFIRM.length());
    return Optional.of(
        new ConfirmTranslation(
            place.edits(visit),
            new ConfirmTranslation.Wish(
                translation.id(),
                List.of(translation.language().tag()),
                Optional.of(section).filter(s -> !s.isEmpty()),
                visit.fields().text("by").strip(),
                visit.fields().has("same"))));
  }

  private Answer page(Visit visit, SideBySide both, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("action", visit.to(NAME, both.opened().name()));
    model.put("base", both.opened().mark());
    model.put("original", both.original());
    model.put("translation", both.translation());
    List<SectionPair> parts = both.parts(both.sentences(place.words(visit).desk()));
    model.put("parts", parts);
    model.put("differ", both.differ());
    model.put("confirmedBy", both.confirmedBy());
    model.put("title", written(both.translation().title()));
    model.put("summary", written(both.translation().summary()));
    both.confirmed().ifPresent(day -> model.put("confirmedOn", day));
    model.put("guide", visit.toGuide(both.translation().file()));
    model.put("originalGuide", visit.toGuide(both.original().file()));
    model.put("by", visit.fields().text("by"));
    model.put("said", visit.fields().has("saved") ? "saved" : "");
    model.put("confirmedNow", visit.fields().has("confirmed"));
    return place.pages().page(visit, NAME, model);
  }
}
