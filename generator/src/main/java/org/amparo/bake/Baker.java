package org.amparo.bake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.jbake.PageRenderer.Document;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Pamphlet;
import org.amparo.output.OutputFile;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.TemplateFunction;
import org.jspecify.annotations.Nullable;

/** Renders the pages of a site. Each page is a document in JBake's store. */
public final class Baker {

  private static final String PAGE = "page";

  private final Theme theme;
  private final SiteConfig config;
  private final Map<String, PageFunctions> functions;
  private final ContentSecurityPolicy csp;
  private final Html pagePolicy;
  private final Html standalonePolicy;
  private final ContentSecurityPolicy letterCsp;
  private final Html letterPolicy;
  private final Html standaloneLetterPolicy;
  private final Map<Language, Html> search;
  private final LocalDate today;
  private final OutdatedSections outdated;
  private final boolean hasPamphlets;
  private final Map<String, Address> siteIcons;
  private final Map<Address, Page> pages = new LinkedHashMap<>();
  private final int planned;

  /**
   * Plans the pages of a site; none is rendered yet.
   *
   * @param theme the templates, style and scripts
   * @param checked the site
   * @param pamphlets the pamphlets that the pages offer
   * @param index the files of the search, which the standalone site contains; empty to make no
   *     standalone files
   */
  public Baker(
      Theme theme,
      CheckedSite checked,
      List<Pamphlet> pamphlets,
      Optional<List<OutputFile>> index) {
    this.theme = theme;
    this.config = checked.config();
    Optional<Map<Language, Html>> embedded =
        index.map(files -> EmbeddedSearch.of(config.languages(), files));
    this.search = embedded.orElse(Map.of());
    this.today = checked.project().today();
    this.outdated = checked.outdated();
    this.hasPamphlets = !pamphlets.isEmpty();
    this.siteIcons = SiteIcons.byName(theme.icons());
    PagePlan plan = new PagePlan(checked, pamphlets, embedded);
    List<Page> planned = plan.pages();
    planned.forEach(p -> pages.putIfAbsent(p.location().address(), p));
    this.planned = planned.size();
    this.csp = theme.csp(List.copyOf(search.values()));
    this.pagePolicy = csp.forPages();
    this.standalonePolicy = csp.forStandaloneFiles();
    this.letterCsp = csp.with(theme.letters());
    this.letterPolicy = letterCsp.forPages();
    this.standaloneLetterPolicy = letterCsp.forStandaloneFiles();
    this.functions =
        config.languages().stream()
            .collect(
                Collectors.toMap(
                    Language::tag,
                    l -> new PageFunctions(checked.messages(), l, plan.infoPages(l))));
  }

  /** Returns the addresses of the pages of a site, without those of standalone files. */
  public static Set<Address> addresses(CheckedSite checked, List<Pamphlet> pamphlets) {
    return new PagePlan(checked, pamphlets, Optional.empty())
        .pages().stream().map(p -> p.location().address()).collect(Collectors.toSet());
  }

  /** Returns every page by its address, in the order of rendering. */
  public Map<Address, Page> pages() {
    return Collections.unmodifiableMap(pages);
  }

  private boolean hasLetters() {
    return pages.values().stream().anyMatch(Page::hasLetters);
  }

  /**
   * Returns the files that need no template: icons, sitemap, rules for robots, HTTP headers, and
   * the script of letters if there is one.
   */
  public List<OutputFile> filesWithoutTemplate() {
    List<OutputFile> files = new ArrayList<>(theme.icons());
    files.addAll(theme.fonts().files());
    if (hasLetters()) {
      files.add(theme.letters().file());
    }
    files.addAll(
        WellKnownFiles.files(config, List.copyOf(pages.values()), hasLetters() ? letterCsp : csp));
    return files;
  }

  /**
   * Renders one page.
   *
   * @return the file; if its template is broken, an empty file and a problem
   */
  public Checked<OutputFile> bake(Page page) {
    return render(page, document(page));
  }

  /**
   * Renders every page.
   *
   * @param keep receives each page when it is rendered, in several threads; returns the form in
   *     which it stays in memory
   * @return the pages in order and the files without a template
   */
  public Checked<List<OutputFile>> bake(UnaryOperator<OutputFile> keep) {
    Map<Document, Page> documents = new LinkedHashMap<>();
    pages.values().forEach(p -> documents.put(document(p), p));
    List<Problem> problems = new ArrayList<>();
    List<OutputFile> files =
        new ArrayList<>(
            Checked.all(
                    theme
                        .renderer()
                        .renderAll(
                            List.copyOf(documents.keySet()),
                            d -> render(Objects.requireNonNull(documents.get(d)), d).map(keep)))
                .into(problems));
    if (problems.isEmpty()) {
      checkComplete(files);
    }
    files.addAll(filesWithoutTemplate());
    return new Checked<>(files, problems);
  }

  private Document document(Page page) {
    return new Document(page.location().address().path(), page.template(), () -> model(page));
  }

  private Checked<OutputFile> render(Page page, Document document) {
    Address address = page.location().address();
    try {
      String markup = theme.renderer().render(document);
      return Checked.of(theme.assembler().assemble(address, markup));
    } catch (BrokenTemplate e) {
      return new Checked<>(OutputFile.of(address, ""), List.of(e.problem()));
    }
  }

  private Map<String, @Nullable Object> model(Page page) {
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put(PAGE, page);
    model.put("location", page.location());
    model.put("site", config);
    model.put("outdated", outdated);
    model.put("overdue", theme.overdue());
    theme.assembler().addMarkers(model);
    if (!theme.fonts().isEmpty()) {
      model.put("fontStyle", theme.fonts().style(page.location().root()));
    }
    boolean letters = page.hasLetters();
    model.put("policy", letters ? letterPolicy : pagePolicy);
    model.put("standalonePolicy", letters ? standaloneLetterPolicy : standalonePolicy);
    if (letters) {
      model.put("letterStyle", theme.letters().style());
      model.put("letterScript", theme.letters().script());
    }
    model.put("search", search.get(page.location().language()));
    model.put("today", today);
    model.put("hasPamphlets", hasPamphlets);
    model.put("siteIcons", siteIcons);
    model.put("absolute", (TemplateFunction) this::absolute);
    model.put("functions", functions);
    PageFunctions own = functions.get(page.location().language().tag());
    if (own == null) {
      throw new IllegalStateException("no functions for " + page.location());
    }
    own.addTo(model);
    return model;
  }

  private String absolute(List<@Nullable Object> arguments) {
    if (arguments.get(0) instanceof Address address) {
      return config.url(address);
    }
    throw new IllegalArgumentException("no address: " + arguments.get(0));
  }

  /** Checks that each planned page was rendered once. */
  private void checkComplete(List<OutputFile> files) {
    Set<Address> baked = files.stream().map(OutputFile::address).collect(Collectors.toSet());
    if (!pages.keySet().equals(baked) || pages.size() != planned || files.size() != planned) {
      throw new IllegalStateException("planned " + pages.keySet() + " but baked " + baked);
    }
  }
}
