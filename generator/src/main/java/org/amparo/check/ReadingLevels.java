package org.amparo.check;

import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Section;

/** How easy articles are to read. */
public final class ReadingLevels {

  private ReadingLevels() {}

  /** The score of an article; none for a language without a formula, or for no words. */
  public static Optional<Integer> of(Article article) {
    String text = article.sections().stream().map(Section::text).collect(Collectors.joining("\n"));
    return ReadingEase.of(article.language(), text)
        .filter(ease -> ease.words() > 0)
        .map(ease -> (int) Math.round(ease.score()));
  }
}
