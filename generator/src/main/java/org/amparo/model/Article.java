package org.amparo.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A text with its own page: a guide or an info page. */
public sealed interface Article permits Guide, InfoPage {

  /** Returns the id of the translation set, the same in every language; empty if missing. */
  String id();

  /** Returns the place of the id; of the front matter if there is no id. */
  SourcePlace idPlace();

  /** Returns the language of the text. */
  Language language();

  /** Returns the file's path, such as {@code content/es/derechos/si-te-detienen.md}. */
  String file();

  /** Returns the address of the page. */
  Address address();

  /** Returns the title for readers. */
  String title();

  /** Returns one sentence about the article; may be empty. */
  String summary();

  /** Returns the text; the introduction first, if there is one. */
  List<Section> sections();

  /** Returns whether the front matter has errors. */
  boolean isBroken();

  /** Returns the same article with {@link #isBroken} true. */
  Article broken();

  /** Returns the same article with another text. */
  Article with(List<Section> text);

  /** Returns the same article with another title and summary. */
  Article headed(String title, String summary);

  /** Returns the language of the original, if the article names it. */
  Optional<Language> original();

  /**
   * Returns the original of a translation set: the article that names its own language as the
   * original's, or else the one in the site's first language.
   *
   * @param set the translations of one article, at least one
   * @param languages of the site, in order
   */
  static <T extends Article> T originalOf(Collection<T> set, List<Language> languages) {
    Comparator<T> order =
        Comparator.comparing(a -> !a.original().equals(Optional.of(a.language())));
    return set.stream()
        .min(order.thenComparing(a -> languages.indexOf(a.language())))
        .orElseThrow(() -> new IllegalArgumentException("an article in no language"));
  }

  /** Returns the files of the attachments that it links to, its recording among them. */
  default List<String> attachments() {
    List<String> files = new ArrayList<>();
    sections().forEach(section -> files.addAll(section.attachments()));
    return files;
  }

  /** Returns whether the article is part of the published site. */
  boolean isPublished();

  /** Returns the title and the summary. */
  default List<String> heading() {
    return List.of(title(), summary());
  }

  /** Returns the section with an anchor. */
  default Optional<Section> section(String anchor) {
    return sections().stream().filter(s -> !anchor.isEmpty() && s.id().equals(anchor)).findFirst();
  }

  /** Returns whether a section or a lower heading has an anchor. */
  default boolean hasAnchor(String anchor) {
    return section(anchor).isPresent()
        || sections().stream()
            .flatMap(s -> s.headings().stream())
            .anyMatch(h -> h.id().equals(anchor));
  }
}
