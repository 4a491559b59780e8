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
    boolean publishes = visit.fields().text("do").equals("publish");
    Fields fields = publishes ? visit.fields().with("status", "published") : visit.fields();
    String text = new GuideText(opened.get(), place.languages()).with(fields).text();
    try {
      place.texts().save(opened.get(), text, visit.fields().text("base"));
    } catch (EditException e) {
      place.texts().type(place.texts().based(opened.get(), visit.fields().text("base")), text);
      OpenText now = place.texts().open(opened.get().name()).orElseThrow();
      return page(visit, now, Map.of("refused", place.words(visit).why(e)));
    }
    return Answer.redirect(visit.toGuide(opened.get().name()) + "&saved");
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
    model.put("base", opened.mark());
    model.put("seen", opened.seen());
    model.put("history", visit.to(HistoryScreen.NAME, opened.name()));
    model.put("changed", opened.unsaved().isPresent());
    model.put("saved", visit.fields().has("saved"));
    model.put("title", article.map(Article::title).orElse(opened.name()));
    model.put("lang", article.map(a -> a.language().tag()).orElse(visit.language().tag()));
    model.put("page", article.map(a -> "/page/" + a.address().encoded()).orElse(""));
    model.put("translation", article.map(a -> translation(visit, a)).orElse(""));
    model.put("draft", article.filter(a -> !a.isPublished() && !a.isBroken()).isPresent());
    model.put("siblings", article.map(a -> siblings(visit, a)).orElse(Map.of()));
    model.put("steps", new Steps(place, visit).of(opened.name()));
    model.put("paper", paper.address(visit, opened.name()));
    model.put("preview", article.map(a -> place.preview() + a.address().encoded()).orElse(""));
    addText(model, visit, opened);
    return place.pages().page(visit, NAME, model);
  }

  /** Adds the fields and the text with their problems. */
  private void addText(Map<String, Object> model, Visit visit, OpenText opened) {
    GuideText edited = new GuideText(opened, place.languages());
    GuideText.Place start = edited.place();
    model.put("mode", edited.mode());
    model.put("text", edited.text());
    model.put(
        "found", Json.of(new FoundProblems(place, visit).of(opened.name(), opened.shown(), start)));
    int line = visit.fields().text("line").matches("\\d{1,7}") ? number(visit, "line") : 0;
    model.put("line", Math.max(0, line - start.lines()));
    model.put("unfolded", line > 0 && line <= start.lines());
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

  private static int number(Visit visit, String field) {
    return Integer.parseInt(visit.fields().text(field));
  }
}
