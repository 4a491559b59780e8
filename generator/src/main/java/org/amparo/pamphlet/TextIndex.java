package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.ShortText;
import org.amparo.model.Site;

/** Finds the translations and short texts of guides without a search through a whole site. */
final class TextIndex {

  private final Map<String, List<Guide>> published = new HashMap<>();
  private final Map<String, List<ShortText>> shortTexts = new HashMap<>();

  TextIndex(Site site) {
    site.guides().stream()
        .filter(Guide::isPublished)
        .forEach(g -> published.computeIfAbsent(g.id(), id -> new ArrayList<>()).add(g));
    site.shortTexts()
        .forEach(t -> shortTexts.computeIfAbsent(t.guide(), f -> new ArrayList<>()).add(t));
  }

  /** Returns the published guide with the same id in another language. */
  Optional<Guide> translation(Guide guide, Language language) {
    return published.getOrDefault(guide.id(), List.of()).stream()
        .filter(g -> g.language().equals(language))
        .findFirst();
  }

  /** Returns the short text of a guide. */
  Optional<ShortText> shortText(Guide guide, ShortText.Kind kind) {
    return shortTexts.getOrDefault(guide.file(), List.of()).stream()
        .filter(t -> t.kind() == kind)
        .findFirst();
  }
}
