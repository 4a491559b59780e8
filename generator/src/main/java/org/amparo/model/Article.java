package org.amparo.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A text of the organisers with a page of its own. */
public sealed interface Article permits Guide, InfoPage {

  /** The same in every language; pairs an article with its translations. Empty if not known. */
  String id();

  /** Where its id stands; where what is above its text begins, if it has none. */
  SourcePlace idPlace();

  /** The language of its text. */
  Language language();

  /** Its path from the site's folder: {@code content/es/derechos/si-te-detienen.md}. */
  String file();

  /** Where its page stands. */
  Address address();

  /** Its title for readers. */
  String title();

  /** Its text; the introduction first, if there is one. */
  List<Section> sections();

  /** Whether what stands above its text could not be read whole. */
  boolean isBroken();

  /** The same article, known to be broken. */
  Article broken();

  /** The same article with this text. */
  Article with(List<Section> text);

  /** The language it was written in first, if it says so. */
  Optional<Language> original();

  /**
   * The one that the others are translations of: as it says itself, or, where none does, the one in
   * the first language that has it.
   *
   * @param pair one article in at least one language
   * @param languages of the site
   */
  static <T extends Article> T originalOf(Collection<T> pair, List<Language> languages) {
    Comparator<T> order =
        Comparator.comparing(a -> !a.original().equals(Optional.of(a.language())));
    return pair.stream()
        .min(order.thenComparing(a -> languages.indexOf(a.language())))
        .orElseThrow(() -> new IllegalArgumentException("an article in no language"));
  }

  /** Whether readers see it. */
  boolean isPublished();

  /** The section with this anchor. */
  default Optional<Section> section(String anchor) {
    return sections().stream().filter(s -> !anchor.isEmpty() && s.id().equals(anchor)).findFirst();
  }
}
