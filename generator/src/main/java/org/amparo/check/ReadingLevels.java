package org.amparo.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Section;
import org.amparo.model.Site;

/** How easy each article is to read. */
public final class ReadingLevels {

  private ReadingLevels() {}

  /** The score of each article by its file; none for a language without a formula or words. */
  public static Map<String, Integer> of(Site site) {
    Map<String, Integer> levels = new ConcurrentHashMap<>();
    site.articles().parallelStream()
        .forEach(a -> level(a).ifPresent(score -> levels.put(a.file(), score)));
    return levels;
  }

  private static Optional<Integer> level(Article article) {
    String text = article.sections().stream().map(Section::text).collect(Collectors.joining("\n"));
    return ReadingEase.of(article.language(), text)
        .filter(ease -> ease.words() > 0)
        .map(ease -> (int) Math.round(ease.score()));
  }
}
