package org.amparo.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.ShortText;
import org.amparo.model.Site;

/**
 * The card or zine of an original and that of its translation.
 *
 * @param from the original
 * @param to the translation
 */
record ShortTextPair(Guide from, ShortText original, Guide to, ShortText translation) {

  /** Returns the pairs of two articles: none for articles without short texts. */
  static List<ShortTextPair> of(Site site, Article original, Article translation) {
    return original instanceof Guide from && translation instanceof Guide to
        ? Arrays.stream(ShortText.Kind.values())
            .flatMap(kind -> of(site, kind, from, to).stream())
            .toList()
        : List.of();
  }

  private static Optional<ShortTextPair> of(Site site, ShortText.Kind kind, Guide from, Guide to) {
    return site.shortText(from, kind)
        .filter(text -> !text.panels().isEmpty())
        .flatMap(
            text ->
                site.shortText(to, kind)
                    .filter(other -> !other.panels().isEmpty())
                    .map(other -> new ShortTextPair(from, text, to, other)));
  }
}
