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
import org.amparo.build.Scope;
import org.amparo.build.SiteFiles;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.pamphlet.CachePolicy;
import org.amparo.pamphlet.PrintedPamphlet;
import org.amparo.project.CheckedSite;

/**
 * A site that renders a page, a pamphlet or the search index only when it is requested. After an
 * edit, only the open page is rendered.
 */
public final class LazySite {

  private static final List<String> MADE_OF_ALL =
      List.of(
          SitePaths.DOWNLOADS,
          SitePaths.OFFLINE,
          SitePaths.WORKER.path(),
          SitePaths.HEADERS.path(),
          SitePaths.HTACCESS.path());

  private final Pipeline pipeline;
  private final Theme theme;
  private final CheckedSite checked;

  /** The site as readers see it. */
  private final CheckedSite corrected;

  private final SiteConfig config;
  private final SiteMessages messages;
  private final Baker baker;
  private final Baker draftBaker;
  private final LazyPamphlets pamphlets;
  private final Map<Address, Page> drafts = new LinkedHashMap<>();
  private final Lazy<Map<Address, OutputFile>> plain = new Lazy<>();
  private final Lazy<Map<Address, OutputFile>> search = new Lazy<>();
  private final Lazy<Map<Address, OutputFile>> built = new Lazy<>();
  private final Lazy<Map<Address, OutputFile>> printed = new Lazy<>();

  /**
   * @param pipeline renders the requested files
   * @param checked the site with the articles to show
   */
  LazySite(Pipeline pipeline, Theme theme, CheckedSite checked) {
    this.pipeline = pipeline;
    this.theme = theme;
    this.checked = checked;
    this.corrected = pipeline.correct(checked);
    this.pamphlets = new LazyPamphlets(pipeline, corrected);
    this.config = checked.config();
    this.messages = checked.messages();
    this.baker = layOut(corrected, List.of());
    boolean anyDraft = corrected.site().guides().stream().anyMatch(g -> !g.isPublished());
    this.draftBaker =
        anyDraft ? layOut(corrected.with(withDrafts(corrected.site())), List.of()) : baker;
    draftBaker.pages().forEach((a, p) -> addDraft(a, p));
  }

  private Baker layOut(CheckedSite site, List<PrintedPamphlet> pamphlets) {
    return pipeline.layOut(theme, site, pamphlets, Optional.empty());
  }

  private static Site withDrafts(Site site) {
    return site.with(site.guides().stream().map(Guide::published).toList());
  }

  private void addDraft(Address address, Page page) {
    if (!baker.pages().containsKey(address)) {
      drafts.put(address, page);
    }
  }

  public CheckedSite checked() {
    return checked;
  }

  Baker baker() {
    return baker;
  }

  /** Returns the pages of drafts, which are not in a build, by their address. */
  public Map<Address, Page> drafts() {
    return drafts;
  }

  /** Returns the addresses of drafts, without pages that replace missing translations. */
  public List<Address> draftTexts() {
    return drafts.entrySet().stream()
        .filter(d -> !(d.getValue() instanceof Page.ArticlePage page) || page.isTranslated())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the page at an address, drafts included. */
  public Optional<Page> page(Address address) {
    Page page = baker.pages().get(address);
    return Optional.ofNullable(page == null ? drafts.get(address) : page);
  }

  /**
   * Returns the file at an address.
   *
   * @throws IOException if the search's script cannot be read
   */
  public Optional<OutputFile> file(Address address) throws IOException {
    if (isMadeOfAll(address)) {
      return Optional.ofNullable(built.get(this::built).get(address));
    }
    if (address.path().startsWith(SitePaths.PAMPHLETS) && address.path().endsWith(".png")) {
      return Optional.ofNullable(printed.get(this::printed).get(address));
    }
    if (address.path().startsWith(SitePaths.PAMPHLETS)) {
      return pamphlets.print(address).value().map(PrintedPamphlet::file);
    }
    if (listsPamphlets(address)) {
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
   * Returns whether a file depends on all other files: a file for offline use, for download or for
   * hosts.
   */
  private boolean isMadeOfAll(Address address) {
    String path = address.path();
    return MADE_OF_ALL.stream().anyMatch(path::startsWith)
        || config.languages().stream()
            .anyMatch(l -> messages.address(l, FixedPage.SAVE).equals(address));
  }

  private boolean listsPamphlets(Address address) {
    return config.languages().stream().anyMatch(l -> pamphletsPage(l).equals(address));
  }

  /** Returns the pamphlets. */
  public LazyPamphlets pamphlets() {
    return pamphlets;
  }

  /** Returns the address of the page of pamphlets. */
  public Address pamphletsPage(Language language) {
    return messages.address(language, FixedPage.PRINT);
  }

  /** Returns the pages that link to all pamphlets. */
  private Map<Address, OutputFile> printed() throws IOException {
    List<PrintedPamphlet> pamphlets =
        pipeline.print(corrected, (done, all) -> {}, CachePolicy.IF_POSSIBLE).value();
    Map<Address, OutputFile> files = new LinkedHashMap<>();
    pamphlets.forEach(p -> files.put(p.picture().address(), p.picture()));
    Baker withPamphlets = layOut(corrected, pamphlets);
    for (Language language : config.languages()) {
      Page page = withPamphlets.pages().get(pamphletsPage(language));
      if (page != null) {
        files.put(pamphletsPage(language), withPamphlets.bake(page).value());
      }
    }
    return files;
  }

  /** Returns every address that a build would write, without pamphlets. */
  public Set<Address> addresses() throws IOException {
    return new TreeSet<>(built.get(this::built).keySet());
  }

  /** Returns the files of a build without pamphlets. */
  private Map<Address, OutputFile> built() throws IOException {
    Map<Address, OutputFile> byAddress = new LinkedHashMap<>();
    new SiteFiles(pipeline, Scope.SITE)
        .make(theme, corrected, List.of(), OutputFile::packed)
        .value()
        .forEach(f -> byAddress.put(f.address(), f));
    return byAddress;
  }

  /**
   * Returns the files without a template: images and attachments, also of drafts, and the files
   * that every page loads.
   */
  private Map<Address, OutputFile> plain() throws IOException {
    Map<Address, OutputFile> files = new LinkedHashMap<>();
    checked.read().images().forEach(f -> files.put(f.address(), f));
    checked.read().attachments().forEach(f -> files.put(f.address(), f));
    baker.filesWithoutTemplate().forEach(f -> files.put(f.address(), f));
    pipeline.shared(checked.project()).forEach(f -> files.put(f.address(), f));
    return files;
  }

  private Map<Address, OutputFile> search() throws IOException {
    Map<Address, OutputFile> files = new LinkedHashMap<>();
    pipeline.index(corrected).forEach(f -> files.put(f.address(), f));
    return files;
  }

  /** Returns the size of each page in bytes; empty for a site with more pages than the maximum. */
  Map<String, Integer> sizes(int maxPages) {
    List<Page> pages = new ArrayList<>(baker.pages().values());
    Map<String, Integer> sizes = new LinkedHashMap<>();
    if (pages.size() <= maxPages) {
      pages.forEach(p -> sizes.put(p.location().address().path(), baker.bake(p).value().size()));
    }
    return sizes;
  }
}
