package org.amparo.desk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.ArticleText;
import org.amparo.model.Article;
import org.amparo.preview.PreviewState;
import org.amparo.serve.Answer;
import org.amparo.text.Json;

/** Follows what is typed: answers each text with its problems and its page. */
final class TypeApi implements PostApi {

  private final Workplace place;

  TypeApi(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    Optional<OpenText> opened = place.texts().open(visit.fields().text("file"));
    if (opened.isEmpty()) {
      return Answer.empty(404);
    }
    GuideText edited = new GuideText(opened.get(), place.languages());
    ArticleText typed = edited.with(visit.fields());
    String text = typed.text();
    OpenText based = place.texts().based(opened.get(), visit.fields().text("base"));
    if (!visit.fields().text("seen").equals(opened.get().seen())) {
      place.texts().keepOther(opened.get(), text);
    }
    PreviewState now = place.texts().type(based, text);
    GuideText.Place start = edited.place(typed, visit.fields().text("mode"));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("seen", OpenText.mark(text));
    answer.put("changed", !text.equals(opened.get().saved()));
    answer.put("problems", new FoundProblems(place, visit).of(opened.get().name(), text, start));
    answer.put("page", page(now, opened.get().name()));
    return Answer.of(200, "json", Json.of(answer));
  }

  /** Returns the HTML of the page of a file; empty if it has none. */
  private String page(PreviewState now, String file) throws IOException {
    Optional<Article> article = place.article(file);
    if (article.isEmpty()) {
      return "";
    }
    return now.file(article.get().address()).map(ShownPage::html).orElse("");
  }
}
