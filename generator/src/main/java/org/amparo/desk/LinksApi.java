package org.amparo.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.LinkChoices;
import org.amparo.model.Article;
import org.amparo.serve.Answer;
import org.amparo.text.Json;

/** The links that the picker of the editor offers for a file. */
final class LinksApi implements Screen {

  private final Workplace place;

  LinksApi(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) {
    String file = visit.fields().text("file");
    Optional<Article> article = place.article(file);
    List<LinkChoices.Choice> choices =
        place.state().site().stream()
            .map(s -> s.checked().site())
            .map(
                s ->
                    new LinkChoices(
                        s, file, article.map(Article::language).orElse(visit.language())))
            .flatMap(c -> c.all().stream())
            .toList();
    return Answer.of(
        200,
        "json",
        Json.of(
            choices.stream()
                .map(
                    c ->
                        Map.of(
                            "kind", c.kind(),
                            "title", c.title(),
                            "detail", c.detail(),
                            "markdown", c.markdown()))
                .toList()));
  }
}
