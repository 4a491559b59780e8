package org.amparo.desk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.config.LooksFolder;
import org.amparo.edit.NewLook;
import org.amparo.image.ImageCleaner;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.schema.Kind;
import org.amparo.serve.Answer;
import org.amparo.source.PlainFile;
import org.amparo.text.Json;

/** The logo and the icon of a site: shows those of its folder, and adds one. */
final class LookApi implements Screen {

  /** The limit of the build. */
  private static final int MAX_BYTES = 5_000_000;

  /** Who opens a drawing by itself runs nothing of it. */
  private static final String POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

  private final Workplace place;

  LookApi(Workplace place) {
    this.place = place;
  }

  /** Answers an image as it is published. */
  @Override
  public Answer get(Visit visit) throws IOException {
    String name = visit.fields().text("name");
    if (!new LooksFolder(place.folder()).images().contains(name)) {
      return Answer.empty(404);
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String file = SourcePaths.LOOKS + name;
    Optional<byte[]> image =
        PlainFile.read(place.folder(), place.folder().root().resolve(file), MAX_BYTES)
            .value()
            .flatMap(bytes -> shown(file, ending, bytes));
    return image
        .map(bytes -> Answer.of(200, ending, bytes).with("Content-Security-Policy", POLICY))
        .orElseGet(() -> Answer.empty(404));
  }

  private static Optional<byte[]> shown(String file, String ending, byte[] bytes) {
    return ending.equals("svg")
        ? NewLook.drawing(file, bytes).value()
        : ImageCleaner.clean(file, bytes).value();
  }

  /** Adds an image: answers the bytes of a file with its name in the folder. */
  @Override
  public Answer post(Visit visit) throws IOException {
    String field = visit.fields().text("field");
    if (!fields().contains(field)) {
      return Answer.empty(404);
    }
    Checked<Optional<NewLook>> look =
        NewLook.of(
            place.folder(), field, visit.fields().text("name"), visit.request().body().array());
    Map<String, Object> answer = new LinkedHashMap<>();
    if (look.value().isPresent()) {
      look.value().get().write();
      place.readAgain(List.of(look.value().get().file()));
      answer.put("name", look.value().get().name());
    }
    Words words = place.words(visit);
    answer.put(
        "problem",
        look.problems().stream().map(p -> words.notice(p).text()).collect(Collectors.joining(" ")));
    return Answer.of(200, "json", Json.of(answer));
  }

  /** Returns the keys of the fields that name such an image. */
  private static Set<String> fields() {
    return Group.SITE.fields().stream()
        .filter(f -> f.kind() == Kind.PICTURE)
        .map(Field::key)
        .collect(Collectors.toSet());
  }
}
