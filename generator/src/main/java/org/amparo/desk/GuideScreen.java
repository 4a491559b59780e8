package org.amparo.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.EditException;
import org.amparo.model.Article;
import org.amparo.serve.Answer;
import org.amparo.text.Json;

/** A guide: its text and its page beside each other. */
final class GuideScreen implements Screen {

  static final String NAME = "guide";

  /** The ending of a letter's file: only letters have blanks. */
  private static final String LETTER = ".letter.md";

  private final Workplace place;
  private final Texts texts;

  GuideScreen(Workplace place, Texts texts) {
    this.place = place;
    this.texts = texts;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    Optional<Texts.OpenText> opened = texts.open(visit.fields().text("file"));
    if (opened.isEmpty()) {
      return Answer.empty(404);
    }
    return page(visit, opened.get(), opened.get().shown(), Map.of());
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    Optional<Texts.OpenText> opened = texts.open(visit.fields().text("file"));
    if (opened.isEmpty()) {
      return Answer.empty(404);
    }
    String text = visit.fields().text("text");
    try {
      texts.save(opened.get(), text, visit.fields().text("base"));
    } catch (EditException e) {
      String refused = place.pages().words(visit.language()).console().get(e.key(), e.file());
      return page(visit, opened.get(), text, Map.of("refused", refused));
    }
    return Answer.redirect(visit.toGuide(opened.get().name()) + "&saved");
  }

  /** Returns the screen of a translation; of no letters for an original. */
  private String translation(Visit visit, Article article) {
    return place.isTranslation(article)
        ? visit.to(TranslationScreen.NAME) + "?file=" + Visit.encoded(article.file())
        : "";
  }

  private Answer page(Visit visit, Texts.OpenText opened, String text, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    Optional<Article> article = place.article(opened.name());
    model.put("file", opened.name());
    model.put("action", visit.toGuide(opened.name()));
    model.put("text", text);
    model.put("found", Json.of(new FoundProblems(place, visit).of(opened.name(), text)));
    model.put("letter", opened.name().endsWith(LETTER));
    model.put("base", opened.mark());
    model.put("changed", opened.unsaved().isPresent());
    model.put("saved", visit.fields().has("saved"));
    model.put("line", visit.fields().text("line"));
    model.put("title", article.map(Article::title).orElse(opened.name()));
    model.put("lang", article.map(a -> a.language().tag()).orElse(visit.language().tag()));
    model.put("page", article.map(a -> "/page/" + a.address().encoded()).orElse(""));
    model.put("translation", article.map(a -> translation(visit, a)).orElse(""));
    model.put("steps", new Steps(place, visit).of(opened.name()));
    model.put("preview", article.map(a -> place.preview() + a.address().encoded()).orElse(""));
    return place.pages().page(visit, NAME, model);
  }
}
