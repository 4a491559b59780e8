package org.amparo.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.edit.ArticleText;
import org.amparo.edit.Bin;
import org.amparo.edit.EditException;
import org.amparo.model.Article;
import org.amparo.output.FileNames;
import org.amparo.output.SourcePaths;
import org.amparo.yaml.YamlPath;

/** What somebody deleted, and whether it can come back. */
final class Restoration {

  private final Workplace place;
  private final Visit visit;
  private final Bin bin;

  Restoration(Workplace place, Visit visit) {
    this.place = place;
    this.visit = visit;
    this.bin = new Bin(place.folder());
  }

  /** Returns the titles of deleted articles; the names of the files if no file has a title. */
  List<String> titles(Bin.Deletion deletion) throws EditException {
    Set<String> titles = new LinkedHashSet<>();
    for (String file : MoveScreen.shown(deletion.files())) {
      field(deletion, file, "title").ifPresent(titles::add);
    }
    return titles.isEmpty()
        ? deletion.files().stream().map(f -> f.substring(f.lastIndexOf('/') + 1)).toList()
        : new ArrayList<>(titles);
  }

  private Optional<String> field(Bin.Deletion deletion, String file, String key)
      throws EditException {
    return FileNames.isMarkdown(file)
        ? bin.text(deletion, file)
            .map(ArticleText::of)
            .flatMap(t -> t.field(YamlPath.of(key)))
            .filter(v -> !v.isBlank())
        : Optional.empty();
  }

  /** Returns why a deletion cannot come back; empty if it can. */
  Optional<String> refusal(Bin.Deletion deletion) throws EditException {
    for (String file : deletion.files()) {
      Optional<String> id = field(deletion, file, "id");
      Optional<Article> other =
          place.state().site().stream()
              .flatMap(s -> s.checked().site().articles().stream())
              .filter(a -> a.file().equals(file) || id.equals(Optional.of(a.id())))
              .filter(a -> file.startsWith(SourcePaths.CONTENT + a.language() + "/"))
              .findFirst();
      if (other.isPresent()) {
        return Optional.of(place.words(visit).desk().get("bin.taken", other.get().title()));
      }
    }
    return Optional.empty();
  }
}
