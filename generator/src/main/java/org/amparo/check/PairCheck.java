package org.amparo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Holds the languages against each other: each id once in each. */
final class PairCheck {

  private final SiteConfig config;
  private final Site site;
  private final Map<String, Map<Language, Guide>> byId = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  PairCheck(SiteConfig config, Site site) {
    this.config = config;
    this.site = site;
  }

  List<Problem> problems() {
    for (Guide guide : site.guides()) {
      if (!guide.meta().id().isEmpty()) {
        pair(guide);
      }
    }
    for (Guide guide : site.guides()) {
      if (guide.isPublished() && !guide.meta().id().isEmpty()) {
        checkTranslations(guide);
      }
    }
    return problems;
  }

  private void pair(Guide guide) {
    Map<Language, Guide> pair = byId.computeIfAbsent(guide.meta().id(), id -> new HashMap<>());
    Guide first = pair.putIfAbsent(guide.language(), guide);
    if (first != null) {
      problems.add(
          Problem.of(
              ProblemCode.DUPLICATE_ID,
              SourcePlace.wholeFile(guide.file()),
              guide.meta().id(),
              first.file()));
    }
  }

  private void checkTranslations(Guide guide) {
    Map<Language, Guide> pair = byId.getOrDefault(guide.meta().id(), Map.of());
    if (!guide.equals(pair.get(guide.language())) || !isOriginal(guide, pair)) {
      return;
    }
    for (Language language : config.languages()) {
      if (!pair.containsKey(language) && !mayBeBroken(language)) {
        String folder =
            config
                .topic(guide.meta().topic())
                .map(t -> "content/" + language + "/" + t.folder().in(language))
                .orElse("content/" + language);
        problems.add(
            Problem.of(
                ProblemCode.MISSING_TRANSLATION,
                SourcePlace.wholeFile(guide.file()),
                language.tag(),
                folder));
      }
    }
  }

  /** Whether this guide is the one that speaks for all of its id. */
  private boolean isOriginal(Guide guide, Map<Language, Guide> pair) {
    Optional<Language> first = config.languages().stream().filter(pair::containsKey).findFirst();
    Language original = guide.meta().original();
    return guide.language().equals(pair.containsKey(original) ? original : first.orElse(original));
  }

  /** Whether the translation may be there, in a file whose id could not be read. */
  private boolean mayBeBroken(Language language) {
    return site.guides().stream()
        .anyMatch(g -> g.language().equals(language) && g.meta().id().isEmpty());
  }
}
