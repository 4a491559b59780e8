package org.amparo.correct;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.FixedPage;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.project.CheckedSite;

/** Finds the pages of a language that correspond to those of another one. */
final class BorrowedLinks {

  private final CheckedSite checked;
  private final Map<String, Article> byFile = new HashMap<>();
  private final Map<Address, Article> byAddress = new HashMap<>();
  private final Map<Key, Article> published = new HashMap<>();

  BorrowedLinks(CheckedSite checked) {
    this.checked = checked;
    for (Article article : checked.site().articles()) {
      byFile.put(article.file(), article);
      if (article.isPublished()) {
        byAddress.put(article.address(), article);
        published.put(new Key(article.id(), article.language()), article);
      }
    }
  }

  /** Returns the article of a file. */
  Optional<Article> article(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** Returns the published article of an id in a language. */
  Optional<Article> published(String id, Language language) {
    return Optional.ofNullable(published.get(new Key(id, language)));
  }

  /** Returns the translation of the article of a page, if it is published. */
  Optional<Article> translation(Address page, Language language) {
    return Optional.ofNullable(byAddress.get(page)).flatMap(a -> published(a.id(), language));
  }

  /** Returns the page in a language that corresponds to a page that every language has. */
  Optional<Address> fixed(Address page, Language from, Language to) {
    for (FixedPage fixed : FixedPage.values()) {
      if (checked.messages().address(from, fixed).equals(page)) {
        return Optional.of(checked.messages().address(to, fixed));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the way of sections from an article to the page of its translation.
   *
   * @param anchors the anchor in the translation of each of the original's that it has; empty to
   *     leave anchors as they are
   */
  BorrowedSections moved(Article from, Article to, Map<String, String> anchors) {
    return new BorrowedSections(this, from, to, anchors);
  }

  private record Key(String id, Language language) {}
}
