package org.amparo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.output.SitePaths;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.ReadSite;

/**
 * No two pages stand at one address, and no two articles have files of one name, not even on a disk
 * that takes capitals for small letters.
 */
final class AddressCheck {

  private final SiteConfig config;
  private final SiteMessages texts;
  private final Site site;
  private final TranslationSets pairs;
  private final ErrorLines unread;
  private final Map<String, String> taken = new HashMap<>();
  private final Map<String, Article> ids = new HashMap<>();

  /** Two files that would be one guide in two languages, were it not for their ids. */
  private final Set<Set<String>> apart = new HashSet<>();

  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param unread what was wrong in reading
   */
  AddressCheck(ReadSite site, TranslationSets pairs, ErrorLines unread) {
    this.unread = unread;
    this.config = site.project().config();
    this.texts = site.project().messages();
    this.site = site.site();
    this.pairs = pairs;
  }

  List<Problem> problems() {
    for (Language language : config.languages()) {
      for (FixedPage page : FixedPage.values()) {
        take(texts.address(language, page), SiteMessages.file(language));
      }
      for (Topic topic : config.topics()) {
        take(config.listAddress(topic, language), SiteConfigReader.FILE);
      }
    }
    List<Article> articles = site.articlesPublishedFirst();
    articles.forEach(a -> take(a.address(), a.file()));
    articles.forEach(this::takeId);
    site.images().forEach(i -> take(i.address(), i.file()));
    for (Map<Language, Article> pair : pairs.all()) {
      Article original = TranslationSets.original(pair, config);
      if (original.isPublished()) {
        config.languages().stream()
            .filter(l -> !pair.containsKey(l))
            .forEach(l -> standIn(original, l));
      }
    }
    return problems;
  }

  /** A page for a translation that lacks; a file at its address may be that translation. */
  private void standIn(Article original, Language language) {
    Address address = config.shownAt(original, language);
    Optional<String> file = Optional.ofNullable(taken.get(key(address)));
    if (file.filter(f -> unread.in(f)).isPresent()) {
      return;
    }
    Optional<Article> there = file.flatMap(f -> article(f, language));
    if (there.isEmpty()) {
      take(address, original.file());
    } else if (apart.add(Set.of(original.file(), there.get().file()))) {
      problems.add(
          there.get().isPublished()
              ? otherId(original, there.get())
              : otherId(there.get(), original)); // a mistake of the draft
    }
  }

  private static Problem otherId(Article article, Article other) {
    SourcePlace place = SourcePlace.wholeFile(article.file());
    return Problem.of(ProblemCode.OTHER_ID, place, article.id(), other.file(), other.id());
  }

  private Optional<Article> article(String file, Language language) {
    return site.articles().stream()
        .filter(a -> a.language().equals(language) && a.file().equals(file))
        .findFirst();
  }

  /** The id names pamphlets, the file of the guide by itself, and what it was confirmed against. */
  private void takeId(Article article) {
    String id = article.id().toLowerCase(Locale.ROOT);
    Article first = ids.putIfAbsent(id, article);
    if (article instanceof Guide && id.equals(SitePaths.WHOLE_SITE)) {
      problems.add(sameId(article, SitePaths.standaloneSite(article.language()).path()));
    } else if (first != null && !first.id().equals(article.id())) {
      problems.add(sameId(article, first.file()).suggesting(first.id()));
    }
  }

  private static Problem sameId(Article article, String by) {
    return Problem.of(ProblemCode.DUPLICATE_ID, article.idPlace(), article.id(), by);
  }

  private void take(Address address, String file) {
    String first = taken.putIfAbsent(key(address), file);
    if (first != null) {
      problems.add(
          Problem.of(ProblemCode.SAME_ADDRESS, SourcePlace.wholeFile(file), address.path(), first));
    }
  }

  private static String key(Address address) {
    return address.path().toLowerCase(Locale.ROOT);
  }
}
