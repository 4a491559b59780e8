package org.amparo.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.EditException;
import org.amparo.form.FormState;
import org.amparo.form.FormWords;
import org.amparo.form.Notice;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.serve.Answer;
import org.amparo.text.Json;

/** A guide: its text and its page beside each other. */
final class GuideScreen implements Screen {

  static final String NAME = "guide";

  private final Workplace place;
  private final PaperFit paper;

  GuideScreen(Workplace place, PaperFit paper) {
    this.place = place;
    this.paper = paper;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    Optional<OpenText> opened = place.texts().open(visit.fields().text("file"));
    if (opened.isEmpty()) {
      return Answer.empty(404);
    }
    return page(visit, opened.get(), Map.of());
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    Optional<OpenText> opened = place.texts().open(visit.fields().text("file"));
    if (opened.isEmpty()) {
      return Answer.empty(404);
    }
    if (visit.fields().text("do").equals("discard")) {
      place.texts().discard(opened.get());
      return Answer.redirect(visit.toGuide(opened.get().name()));
    }
    return save(visit, opened.get());
  }

  private Answer save(Visit visit, OpenText opened) throws IOException {
    GuideSave save = new GuideSave(place, visit, opened);
    String name = opened.name();
    try {
      List<Map<String, Object>> errors = save.save();
      if (!errors.isEmpty()) {
        return page(visit, place.texts().open(name).orElseThrow(), Map.of("errors", errors));
      }
    } catch (EditException e) {
      String base = visit.fields().text("base");
      place.texts().type(place.texts().based(opened, base), save.text());
      OpenText now = place.texts().open(name).orElseThrow();
      return page(visit, now, Map.of("refused", place.words(visit).why(e)));
    }
    boolean published = GuideSave.isPublished(place.texts().open(name).orElseThrow().saved());
    boolean before = GuideSave.isPublished(opened.saved());
    return Answer.redirect(visit.toGuide(name) + (published && !before ? "&published" : "&saved"));
  }

  /** Returns the screen of a translation; of no letters for an original. */
  private String translation(Visit visit, Article article) {
    return place.isTranslation(article) ? visit.to(TranslationScreen.NAME, article.file()) : "";
  }

  /** Returns the screens of the same guide in other languages, by the names of the languages. */
  private Map<String, String> siblings(Visit visit, Article article) {
    Map<String, String> names = new GuideList(place, visit).languages();
    Map<String, String> siblings = new LinkedHashMap<>();
    place.set(article.id()).stream()
        .filter(a -> !a.equals(article))
        .forEach(
            a ->
                siblings.put(
                    names.getOrDefault(a.language().tag(), a.language().tag()),
                    visit.toGuide(a.file())));
    return siblings;
  }

  private Answer page(Visit visit, OpenText opened, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    if (opened.isOvertaken()) {
      model.put("conflict", Passage.lines(opened.saved(), opened.shown()));
    }
    Optional<Article> article = place.article(opened.name());
    model.put("file", opened.name());
    model.put("action", visit.toGuide(opened.name()));
    model.put("move", article.map(a -> visit.to(MoveScreen.NAME, a.file())).orElse(""));
    model.put("letter", Guide.isLetter(opened.name()));
    model.put("data", opened.name().endsWith(".yml"));
    Related related = new Related(place, visit);
    model.put("related", related.of(opened.name()));
    model.put("printed", related.printed(opened.name()));
    model.put("base", opened.mark());
    model.put("seen", opened.seen());
    model.put("history", visit.to(HistoryScreen.NAME, opened.name()));
    model.put("changed", opened.unsaved().isPresent());
    model.put("saved", visit.fields().has("saved"));
    model.put("moved", visit.fields().has("moved"));
    model.put("published", visit.fields().has("published"));
    model.put("state", article.map(a -> state(a, opened)).orElse(""));
    model.put("title", place.title(opened.name(), place.words(visit)));
    Optional<Article> owner = place.article(Titles.owner(opened.name()));
    model.put("lang", owner.map(a -> a.language().tag()).orElse(visit.language().tag()));
    model.put("page", article.map(a -> "/page/" + a.address().encoded()).orElse(""));
    model.put("translation", article.map(a -> translation(visit, a)).orElse(""));
    model.put("siblings", article.map(a -> siblings(visit, a)).orElse(Map.of()));
    model.put("steps", new Steps(place, visit).of(opened.name()));
    model.put("paper", paper.address(visit, opened.name()));
    model.put("preview", article.map(a -> place.preview() + a.address().encoded()).orElse(""));
    addText(model, visit, opened);
    return place.pages().page(visit, NAME, model);
  }

  /** Returns the key of the state that the saved file has. */
  private String state(Article article, OpenText opened) {
    boolean draft = article instanceof Guide && !GuideSave.isPublished(opened.saved());
    return draft ? "draft" : new GuideStates(place.state(), place.today()).of(article);
  }

  /** Adds the fields and the text with their problems. */
  private void addText(Map<String, Object> model, Visit visit, OpenText opened) {
    GuideText edited = new GuideText(opened, place.languages());
    GuideText.Place start = edited.place();
    model.put("mode", edited.mode());
    boolean status = !edited.isWhole() && edited.form().keys().contains(GuideSave.STATUS);
    model.put("draft", status && !GuideSave.isPublished(opened.shown()));
    model.put("text", edited.text());
    model.put(
        "found", Json.of(new FoundProblems(place, visit).of(opened.name(), opened.shown(), start)));
    int line = visit.fields().text("line").matches("\\d{1,7}") ? number(visit, "line") : 0;
    model.put("line", Math.max(0, line - start.lines()));
    String field = visit.fields().text("field");
    boolean inFields = line > 0 && line <= start.lines();
    model.put("field", field.isEmpty() && inFields ? fieldAt(opened.name(), line, start) : field);
    model.put("unfolded", inFields || !field.isEmpty());
    if (!edited.isWhole()) {
      Words words = place.words(visit);
      Map<String, List<Notice>> notices =
          start
              .notices()
              .orElseThrow()
              .sorted(
                  place.state().problems().stream()
                      .filter(p -> p.place().line() <= start.lines())
                      .toList(),
                  words::notice);
      FormState state = FormState.opened(edited.values(), notices);
      FormWords choices = new FormContext(place, visit).forms();
      model.put("form", FormView.of(edited.form().parts(choices, state), state));
    }
  }

  /** Returns the field of the first problem in a line; of no letters if there is none. */
  private String fieldAt(String file, int line, GuideText.Place start) {
    return place.state().problems().stream()
        .filter(p -> p.place().file().equals(file) && p.place().line() == line)
        .map(start::field)
        .filter(f -> !f.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static int number(Visit visit, String field) {
    return Integer.parseInt(visit.fields().text(field));
  }
}
