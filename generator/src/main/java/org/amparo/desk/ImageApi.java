package org.amparo.desk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.edit.NewImage;
import org.amparo.problem.Checked;
import org.amparo.serve.Answer;
import org.amparo.text.Json;

/** Adds an image to an article: answers the bytes of a file with the Markdown that shows it. */
final class ImageApi implements PostApi {

  private final Workplace place;

  ImageApi(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    Optional<OpenText> article = place.texts().open(visit.fields().text("file"));
    if (article.isEmpty()) {
      return Answer.empty(404);
    }
    Checked<Optional<NewImage>> image =
        NewImage.of(
            place.folder(),
            article.get().name(),
            visit.fields().text("name"),
            visit.request().body().array());
    Map<String, Object> answer = new LinkedHashMap<>();
    if (image.value().isPresent()) {
      image.value().get().write();
      place.site().update(Set.of(place.folder().root().resolve(image.value().get().file())));
      answer.put("markdown", image.value().get().markdown());
    }
    Words words = place.words(visit);
    String problem =
        image.problems().stream().map(p -> words.notice(p).text()).collect(Collectors.joining(" "));
    answer.put("problem", problem);
    return Answer.of(200, "json", Json.of(answer));
  }
}
