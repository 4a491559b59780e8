package org.amparo.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.Bin;
import org.amparo.edit.EditException;
import org.amparo.image.ImageScaler;
import org.amparo.output.OutputFile;
import org.amparo.output.SourcePaths;
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
    return page(visit, "");
  }

  /** Moves an image that nothing shows to the bin. */
  @Override
  public Answer post(Visit visit) throws IOException {
    String file = visit.fields().text("remove");
    if (list(visit).filter(images -> images.isUnused(file)).isEmpty()) {
      return Answer.empty(404);
    }
    try {
      new Bin(place.folder()).delete(List.of(file), place.texts().now());
    } catch (EditException e) {
      return page(visit, place.words(visit).why(e));
    }
    place.readAgain(List.of(file));
    return Answer.redirect(visit.to(NAME) + "?removed");
  }

  private Answer page(Visit visit, String refused) throws IOException {
    Optional<ImageList> list = list(visit);
    Map<String, Object> model = new HashMap<>();
    model.put("images", list.isPresent() ? list.get().rows() : List.of());
    model.put("action", visit.to(NAME));
    model.put("bin", visit.to(BinScreen.NAME));
    model.put("removed", visit.fields().has("removed"));
    model.put("refused", refused);
    return place.pages().page(visit, NAME, model);
  }

  private Optional<ImageList> list(Visit visit) {
    return place.state().site().map(s -> new ImageList(place, s.checked(), visit));
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
