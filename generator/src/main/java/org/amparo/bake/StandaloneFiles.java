package org.amparo.bake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.output.OutputFile;

/** The files of a language that can be sent: each guide by itself, and the whole site. */
final class StandaloneFiles {

  /** What the whole site may weigh as one file: messengers and old phones take this much. */
  static final int LIMIT = 1_500_000;

  /** What style, pictograms, contacts and the facts of each article weigh, at most. */
  private static final int FRAME = 100_000;

  private static final int FACTS = 4_000;

  private final Language language;
  private final List<Page> pages;
  private final Map<Address, OutputFile> pictures;

  /**
   * @param pages all of the language
   * @param pictures that articles show
   */
  StandaloneFiles(Language language, List<Page> pages, List<OutputFile> pictures) {
    this.language = language;
    this.pages = pages;
    this.pictures =
        pictures.stream().collect(Collectors.toMap(OutputFile::address, Function.identity()));
  }

  /**
   * Where a guide stands by itself.
   *
   * @param key that its files are named after
   */
  static Address alone(String key, Language language) {
    return new Address("downloads/" + key + "-" + language + ".html");
  }

  /** Where the whole site stands in one file. */
  static Address whole(Language language) {
    return new Address("downloads/site-" + language + ".html");
  }

  /** Each guide by itself. */
  List<Page> alone() {
    return of(Page.GuidePage.class).map(this::alone).toList();
  }

  private Page alone(Page.GuidePage guide) {
    Address address = guide.spot().address();
    StandaloneHtml file = new StandaloneHtml(address, Set.of(), pictures);
    return new Page.StandaloneGuide(spot(guide.file().address()), guide, file);
  }

  /**
   * The whole site, if it is small enough for one file.
   *
   * @param search what the search in it needs
   */
  Optional<Page> whole(Html search) {
    List<Page.ArticlePage> articles = of(Page.ArticlePage.class).toList();
    Set<Address> inside = new LinkedHashSet<>();
    articles.forEach(a -> inside.add(a.spot().address()));
    Stream.of(Page.Contacts.class, Page.Glossary.class, Page.Home.class)
        .flatMap(this::of)
        .forEach(p -> inside.add(p.spot().address()));
    int frame = FRAME + search.markup().length();
    if (frame + weight(articles.stream().map(Page.ArticlePage::sections)) > LIMIT) {
      return Optional.empty(); // seen before each is parsed for its links
    }
    List<Page.Part> parts = articles.stream().map(a -> part(a, inside)).toList();
    if (frame + weight(parts.stream().map(Page.Part::sections)) > LIMIT) {
      return Optional.empty();
    }
    Page.Home home = only(Page.Home.class);
    return Optional.of(
        new Page.StandaloneSite(
            spot(whole(language)),
            home.topics(),
            parts,
            only(Page.Contacts.class),
            only(Page.Glossary.class),
            home.help()));
  }

  /** What articles weigh in a file, each with its facts; letters for bytes. */
  private static int weight(Stream<List<Section>> articles) {
    return articles
        .mapToInt(a -> FACTS + a.stream().mapToInt(s -> s.html().markup().length()).sum())
        .sum();
  }

  private Page.Part part(Page.ArticlePage article, Set<Address> inside) {
    Address address = article.spot().address();
    StandaloneHtml file = new StandaloneHtml(address, inside, pictures);
    return new Page.Part(address, article, file.of(article.sections()));
  }

  private PageLocation spot(Address address) {
    return new PageLocation(address, language, List.of(), false);
  }

  private <T extends Page> Stream<T> of(Class<T> kind) {
    return pages.stream().filter(kind::isInstance).map(kind::cast);
  }

  private <T extends Page> T only(Class<T> kind) {
    return of(kind).findFirst().orElseThrow(() -> new IllegalStateException("no page: " + kind));
  }
}
