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
import org.amparo.output.SitePaths;

/** The standalone files of a language: each guide, and the whole site. */
final class StandaloneFiles {

  /** The largest size of the standalone site in bytes, for messengers and old phones. */
  static final int MAX_BYTES = 1_500_000;

  /** The size of style, icons and contacts in bytes, at most. */
  private static final int FRAME_BYTES = 100_000;

  /** The size of an article's review status and sources in bytes, at most. */
  private static final int STATUS_BYTES = 4_000;

  private final Language language;
  private final List<Page> pages;
  private final Map<Address, OutputFile> images;

  /**
   * @param pages all pages of the language
   * @param images the images that articles show
   */
  StandaloneFiles(Language language, List<Page> pages, List<OutputFile> images) {
    this.language = language;
    this.pages = pages;
    this.images =
        images.stream().collect(Collectors.toMap(OutputFile::address, Function.identity()));
  }

  /** Returns each guide in a file. */
  List<Page> guides() {
    return pages(Page.GuidePage.class).map(this::guide).toList();
  }

  private Page guide(Page.GuidePage guide) {
    Address address = guide.location().address();
    StandaloneHtml html = new StandaloneHtml(address, Set.of(), images);
    return new StandalonePage.OfGuide(location(guide.download().address()), guide, html);
  }

  /**
   * Returns the whole site in one file; empty if it is too large.
   *
   * @param search the search script with its index
   */
  Optional<Page> site(Html search) {
    List<Page.ArticlePage> articles = pages(Page.ArticlePage.class).toList();
    Set<Address> included = new LinkedHashSet<>();
    articles.forEach(a -> included.add(a.location().address()));
    Stream.of(Page.Contacts.class, Page.Glossary.class, Page.Home.class, QuestionPage.class)
        .flatMap(this::pages)
        .forEach(p -> included.add(p.location().address()));
    int frame = FRAME_BYTES + search.markup().length();
    if (frame + weight(articles.stream().map(Page.ArticlePage::sections)) > MAX_BYTES) {
      return Optional.empty(); // before parsing the sections
    }
    List<StandalonePage.Part> parts = articles.stream().map(a -> part(a, included)).toList();
    if (frame + weight(parts.stream().map(StandalonePage.Part::sections)) > MAX_BYTES) {
      return Optional.empty();
    }
    Page.Home home = only(Page.Home.class);
    return Optional.of(
        new StandalonePage.WholeSite(
            location(SitePaths.standaloneSite(language)),
            pages(QuestionPage.class).toList(),
            home.topics(),
            parts,
            only(Page.Contacts.class),
            only(Page.Glossary.class),
            home.help()));
  }

  /** Returns the approximate size of articles in bytes: the number of their characters. */
  private static int weight(Stream<List<Section>> articles) {
    return articles
        .mapToInt(a -> STATUS_BYTES + a.stream().mapToInt(s -> s.html().markup().length()).sum())
        .sum();
  }

  private StandalonePage.Part part(Page.ArticlePage article, Set<Address> included) {
    Address address = article.location().address();
    StandaloneHtml html = new StandaloneHtml(address, included, images);
    return new StandalonePage.Part(address, article, html.convert(article.sections()));
  }

  private PageLocation location(Address address) {
    return new PageLocation(address, language, List.of(), false);
  }

  private <T extends Page> Stream<T> pages(Class<T> type) {
    return pages.stream().filter(type::isInstance).map(type::cast);
  }

  private <T extends Page> T only(Class<T> type) {
    return pages(type).findFirst().orElseThrow(() -> new IllegalStateException("no page: " + type));
  }
}
