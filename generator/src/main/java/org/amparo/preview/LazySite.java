package org.amparo.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.bake.Baker;
import org.amparo.bake.Page;
import org.amparo.bake.Theme;
import org.amparo.build.Pipeline;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.pamphlet.Keeping;
import org.amparo.pamphlet.PrintedPamphlet;
import org.amparo.project.CheckedSite;

/**
 * All pages of a site, laid out and not yet rendered: a page is rendered when somebody looks at it,
 * and the search index is made when a page asks for it. So an edit costs no more than the page that
 * shows it.
 */
final class LazySite {

  private static final List<String> REST_ON_ALL =
      List.of(
          SitePaths.DOWNLOADS,
          SitePaths.OFFLINE,
          SitePaths.WORKER.path(),
          SitePaths.HEADERS.path(),
          SitePaths.HTACCESS.path());

  private final Pipeline pipeline;
  private final Theme oven;
  private final CheckedSite checked;
  private final SiteConfig config;
  private final SiteMessages texts;
  private final Baker baker;
  private final Baker draftBaker;
  private final Map<Address, Page> drafts = new LinkedHashMap<>();
  private final Once<Map<Address, OutputFile>> plain = new Once<>();
  private final Once<Map<Address, OutputFile>> search = new Once<>();
  private final Once<Map<Address, OutputFile>> built = new Once<>();
  private final Once<Map<Address, OutputFile>> printed = new Once<>();

  /**
   * @param pipeline whose later stages make what is asked for
   * @param checked the site, its articles as they are to be shown
   */
  LazySite(Pipeline pipeline, Theme oven, CheckedSite checked) {
    this.pipeline = pipeline;
    this.oven = oven;
    this.checked = checked;
    this.config = checked.config();
    this.texts = checked.messages();
    this.baker = layOut(checked, List.of());
    boolean anyDraft = checked.site().guides().stream().anyMatch(g -> !g.isPublished());
    this.draftBaker =
        anyDraft ? layOut(checked.with(withDrafts(checked.site())), List.of()) : baker;
    draftBaker.pages().forEach((a, p) -> enterDraft(a, p));
  }

  private Baker layOut(CheckedSite site, List<PrintedPamphlet> pamphlets) {
    return pipeline.layOut(oven, site, pamphlets, Optional.empty());
  }

  private static Site withDrafts(Site site) {
    return site.with(site.guides().stream().map(Guide::published).toList());
  }

  private void enterDraft(Address address, Page page) {
    if (!baker.pages().containsKey(address)) {
      drafts.put(address, page);
    }
  }

  CheckedSite checked() {
    return checked;
  }

  Baker baker() {
    return baker;
  }

  /** The pages of drafts, which a build leaves out, by their address. */
  Map<Address, Page> drafts() {
    return drafts;
  }

  /** The same without those that only stand in for a translation. */
  List<Address> draftTexts() {
    return drafts.entrySet().stream()
        .filter(d -> !(d.getValue() instanceof Page.ArticlePage page) || page.isTranslated())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The page at an address, of a draft or not. */
  Optional<Page> page(Address address) {
    Page page = baker.pages().get(address);
    return Optional.ofNullable(page == null ? drafts.get(address) : page);
  }

  /**
   * The file at an address.
   *
   * @throws IOException if the search's script cannot be read
   */
  Optional<OutputFile> file(Address address) throws IOException {
    if (restsOnAll(address)) {
      return Optional.ofNullable(built.get(this::built).get(address));
    }
    if (isForPaper(address)) {
      return Optional.ofNullable(printed.get(this::printed).get(address));
    }
    Page page = baker.pages().get(address);
    if (page != null) {
      return Optional.of(baker.bake(page).value());
    }
    Page draft = drafts.get(address);
    if (draft != null) {
      return Optional.of(draftBaker.bake(draft).value());
    }
    OutputFile file = plain.get(this::plain).get(address);
    boolean inSearch = file == null && address.path().startsWith(SitePaths.SEARCH);
    return Optional.ofNullable(inSearch ? search.get(this::search).get(address) : file);
  }

  /**
   * Whether a file says something of all others: to be saved, carried or sent, or told to hosts.
   */
  private boolean restsOnAll(Address address) {
    String path = address.path();
    return REST_ON_ALL.stream().anyMatch(path::startsWith)
        || config.languages().stream()
            .anyMatch(l -> texts.address(l, FixedPage.SAVE).equals(address));
  }

  private boolean isForPaper(Address address) {
    return address.path().startsWith(SitePaths.PAMPHLETS)
        || config.languages().stream().anyMatch(l -> paper(l).equals(address));
  }

  /** The page of a language that leads to all that is ready to print. */
  Address paper(Language language) {
    return texts.address(language, FixedPage.PRINT);
  }

  /** What is ready to print, made when somebody asks for it, and the pages that lead to it. */
  private Map<Address, OutputFile> printed() throws IOException {
    List<PrintedPamphlet> pamphlets =
        pipeline.print(checked, (done, all) -> {}, Keeping.IF_POSSIBLE).value();
    Map<Address, OutputFile> files = new LinkedHashMap<>();
    pamphlets.forEach(p -> files.put(p.file().address(), p.file()));
    Baker leading = layOut(checked, pamphlets);
    for (Language language : config.languages()) {
      Page page = leading.pages().get(paper(language));
      if (page != null) {
        files.put(paper(language), leading.bake(page).value());
      }
    }
    return files;
  }

  /** Every address that a build would write, but for what is ready to print. */
  Set<Address> addresses() throws IOException {
    return new TreeSet<>(built.get(this::built).keySet());
  }

  /** The same with their bytes, for files that say something of all others. */
  private Map<Address, OutputFile> built() throws IOException {
    Map<Address, OutputFile> byAddress = new LinkedHashMap<>();
    pipeline.make(oven, checked, List.of()).value().forEach(f -> byAddress.put(f.address(), f));
    return byAddress;
  }

  /**
   * What no template makes: images, those of drafts among them, the list of pages, and what every
   * page loads.
   */
  private Map<Address, OutputFile> plain() throws IOException {
    Map<Address, OutputFile> files = new LinkedHashMap<>();
    checked.read().images().forEach(f -> files.put(f.address(), f));
    baker.filesWithoutTemplate().forEach(f -> files.put(f.address(), f));
    pipeline.shared(checked.project()).forEach(f -> files.put(f.address(), f));
    return files;
  }

  private Map<Address, OutputFile> search() throws IOException {
    Map<Address, OutputFile> files = new LinkedHashMap<>();
    pipeline.index(checked).forEach(f -> files.put(f.address(), f));
    return files;
  }

  /** How big each page is; nothing for a site of so many pages that rendering them takes long. */
  Map<String, Integer> sizes(int most) {
    List<Page> pages = new ArrayList<>(baker.pages().values());
    Map<String, Integer> sizes = new LinkedHashMap<>();
    if (pages.size() <= most) {
      pages.forEach(p -> sizes.put(p.location().address().path(), baker.bake(p).value().size()));
    }
    return sizes;
  }
}
