package org.amparo.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.NewImage;
import org.amparo.model.Article;
import org.amparo.model.Image;
import org.amparo.model.ImageFile;
import org.amparo.model.Site;
import org.amparo.serve.Answer;
import org.amparo.text.Json;

/** The images of the site that the editor offers for a file, as they are described elsewhere. */
final class ImageChoicesApi implements Screen {

  private final Workplace place;

  ImageChoicesApi(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) {
    String file = visit.fields().text("file");
    if (!place.texts().isInside(file)) {
      return Answer.empty(404);
    }
    Optional<Site> site = place.state().site().map(s -> s.checked().site());
    List<Map<String, String>> choices =
        site.stream().flatMap(s -> s.images().stream().map(i -> choice(i, s, file))).toList();
    return Answer.of(200, "json", Json.of(choices));
  }

  private Map<String, String> choice(ImageFile image, Site site, String file) {
    String name = image.file().substring(image.file().lastIndexOf('/') + 1);
    Map<String, String> choice = new LinkedHashMap<>();
    choice.put("kind", "image");
    choice.put("title", described(image, site, file).orElse(name));
    choice.put("detail", name);
    choice.put("markdown", NewImage.markdown(file, image.file()));
    choice.put("picture", "/api/thumbnail?file=" + Visit.encoded(image.file()));
    return choice;
  }

  /** Returns a description of an image, of the same language if there is one. */
  private Optional<String> described(ImageFile image, Site site, String file) {
    String language = place.article(file).map(a -> a.language().tag()).orElse("");
    return site.articles().stream()
        .sorted(Comparator.comparing((Article a) -> !a.language().tag().equals(language)))
        .flatMap(a -> a.sections().stream())
        .flatMap(s -> s.images().stream())
        .filter(i -> i.file().equals(image.file()) && !i.description().isBlank())
        .map(Image::description)
        .findFirst();
  }
}
