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
import org.amparo.model.Question;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.output.SitePaths;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.ReadSite;

/**
 * Checks that no two files of the site have one address, and no two articles ids that differ only
 * in case: some disks do not distinguish capitals from small letters.
 */
final class AddressCheck {

  private final SiteConfig config;
  private final SiteMessages messages;
  private final Site site;
  private final TranslationSets sets;
  private final ErrorLines errors;
  private final Map<String, String> claimed = new HashMap<>();
  private final Map<String, Article> ids = new HashMap<>();

  /** Pairs of files reported as one guide in two languages with different ids. */
  private final Set<Set<String>> reported = new HashSet<>();

  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param errors the errors found in reading the site
   */
  AddressCheck(ReadSite site, TranslationSets sets, ErrorLines errors) {
    this.errors = errors;
    this.config = site.project().config();
    this.messages = site.project().messages();
    this.site = site.site();
    this.sets = sets;
  }

  List<Problem> problems() {
    for (Language language : config.languages()) {
      for (FixedPage page : FixedPage.values()) {
        claim(messages.address(language, page), SiteMessages.file(language));
      }
      for (Topic topic : config.topics()) {
        claim(config.listAddress(topic, language), SiteConfigReader.FILE);
      }
    }
    site.questions().forEach(this::claimQuestion);
    List<Article> articles = site.articlesPublishedFirst();
    articles.forEach(a -> claim(a.address(), a.file()));
    articles.forEach(this::claimId);
    site.images().forEach(i -> claim(i.address(), i.file()));
    site.attachments().forEach(a -> claim(a.address(), a.file()));
    for (Map<Language, Article> set : sets.all()) {
      Article original = TranslationSets.original(set, config);
      if (original.isPublished()) {
        config.languages().stream()
            .filter(l -> !set.containsKey(l))
            .forEach(l -> claimShownAt(original, l));
      }
    }
    return problems;
  }

  private void claimQuestion(Question question) {
    config
        .languages()
        .forEach(l -> claim(config.questionAddress(question, l), SourcePaths.QUESTIONS));
  }

  /**
   * Claims the address of the page shown instead of a missing translation. An article at that
   * address may be the translation, with another id.
   */
  private void claimShownAt(Article original, Language language) {
    Address address = config.shownAt(original, language);
    Optional<String> file = Optional.ofNullable(claimed.get(key(address)));
    if (file.filter(f -> errors.in(f)).isPresent()) {
      return;
    }
    Optional<Article> existing = file.flatMap(f -> article(f, language));
    if (existing.isEmpty()) {
      claim(address, original.file());
    } else if (reported.add(Set.of(original.file(), existing.get().file()))) {
      problems.add(
          existing.get().isPublished()
              ? otherId(original, existing.get())
              : otherId(existing.get(), original)); // reported at the draft
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

  /** Claims an id: files of pamphlets, of standalone guides and of snapshots are named by it. */
  private void claimId(Article article) {
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

  private void claim(Address address, String file) {
    String first = claimed.putIfAbsent(key(address), file);
    if (first != null) {
      boolean own = first.equals(SiteConfigReader.FILE) || first.endsWith(".properties");
      problems.add(
          Problem.of(ProblemCode.SAME_ADDRESS, SourcePlace.wholeFile(file), address.path(), first)
              .suggesting(own ? address.path() : ""));
    }
  }

  private static String key(Address address) {
    return address.path().toLowerCase(Locale.ROOT);
  }
}
