package org.amparo.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Article;
import org.amparo.model.PamphletFormat;
import org.amparo.model.ShortText;

/** The ways from a guide to its card and zine, and back. */
final class Related {

  private final Workplace place;
  private final Visit visit;

  Related(Workplace place, Visit visit) {
    this.place = place;
    this.visit = visit;
  }

  /** Returns the screens of the other texts by the keys of their names. */
  Map<String, String> of(String file) {
    Map<String, String> related = new LinkedHashMap<>();
    String owner = Titles.owner(file);
    if (!owner.equals(file) && place.article(owner).isPresent()) {
      related.put("guide.its-guide", visit.toGuide(owner));
    }
    place.state().site().stream()
        .flatMap(s -> s.checked().site().shortTexts().stream())
        .filter(t -> t.guide().equals(owner) && !t.file().equals(file))
        .forEach(t -> related.put(key(t), visit.toGuide(t.file())));
    return related;
  }

  private static String key(ShortText text) {
    return "guide.its-" + text.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Returns the screen that prints a card or zine; of no letters for any other file. */
  String printed(String file) {
    Optional<Article> guide = place.article(Titles.owner(file));
    return Titles.kind(file).flatMap(k -> guide.map(g -> printed(g, k))).orElse("");
  }

  private String printed(Article guide, ShortText.Kind kind) {
    PamphletFormat format =
        kind == ShortText.Kind.CARD ? PamphletFormat.CARDS : PamphletFormat.ZINE;
    return visit.to(PrintScreen.NAME)
        + "?chosen=1&guide="
        + Visit.encoded(guide.id())
        + "&format="
        + format.key()
        + "&lang="
        + guide.language();
  }
}
