package org.amparo.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.image.ImageScaler;
import org.amparo.output.OutputFile;
import org.amparo.output.SourcePaths;
import org.amparo.project.CheckedSite;
import org.amparo.serve.Answer;

/** Every image of the site, with where it is used. */
final class ImagesScreen implements Screen {

  static final String NAME = "images";

  /** The longer side of a small copy, in pixels: twice as long as it is shown. */
  private static final int THUMBNAIL = 320;

  private final Workplace place;
  private final Thumbnails thumbnails = new Thumbnails();

  ImagesScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    Optional<CheckedSite> site = place.state().site().map(s -> s.checked());
    List<ImageList.Row> rows =
        site.isPresent() ? new ImageList(place, site.get(), visit).rows() : List.of();
    return place.pages().page(visit, NAME, Map.of("images", rows));
  }

  /** Answers a small copy of an image. */
  Answer thumbnail(Visit visit) throws IOException {
    String name = visit.fields().text("file");
    Optional<OutputFile> image =
        place.state().site().stream()
            .flatMap(s -> s.checked().read().images().stream())
            .filter(f -> (SourcePaths.CONTENT + f.path()).equals(name))
            .findFirst();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return image.isEmpty()
        ? Answer.empty(404)
        : Answer.of(
            200, ending, thumbnails.of(image.get(), b -> ImageScaler.thumbnail(b, THUMBNAIL)));
  }
}
