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

/** Bakes a site: every page becomes a document in JBake's store and is rendered from there. */
public final class Baker {

  private static final String PAGE = "page";

  private final Theme oven;
  private final SiteConfig config;
  private final Map<String, PageFunctions> words;
  private final ContentSecurityPolicy policy;
  private final Html pagePolicy;
  private final Html filePolicy;
  private final Map<Language, Html> search;
  private final LocalDate today;
  private final OutdatedSections drift;
  private final boolean printed;
  private final Map<String, Address> pictures;
  private final Map<Address, Page> pages = new LinkedHashMap<>();
  private final int planned;

  /**
   * Lays the pages of a site out; none is rendered yet.
   *
   * @param checked the site; its drift puts a notice on sections
   * @param pamphlets what the pages offer to print
   * @param index the files of the search, which files to be sent hold; nothing to make no such
   *     files
   */
  public Baker(
      Theme oven, CheckedSite checked, List<Pamphlet> pamphlets, Optional<List<OutputFile>> index) {
    this.oven = oven;
    this.config = checked.config();
    Optional<Map<Language, Html>> inside =
        index.map(files -> EmbeddedSearch.of(config.languages(), files));
    this.search = inside.orElse(Map.of());
    this.policy = oven.policy(List.copyOf(search.values()));
    this.pagePolicy = policy.forPages();
    this.filePolicy = policy.forFiles();
    this.today = checked.project().today();
    this.drift = checked.outdated();
    this.printed = !pamphlets.isEmpty();
    this.pictures = SiteIcons.byName(oven.pictures());
    PagePlan plan = new PagePlan(checked, pamphlets, inside);
    List<Page> planned = plan.pages();
    planned.forEach(p -> pages.putIfAbsent(p.spot().address(), p));
    this.planned = planned.size();
    this.words =
        config.languages().stream()
            .collect(
                Collectors.toMap(
                    Language::tag, l -> new PageFunctions(checked.messages(), l, plan.foot(l))));
  }

  /** Every page by its address, in the order in which they are baked. */
  public Map<Address, Page> pages() {
    return Collections.unmodifiableMap(pages);
  }

  /** The files that no template makes: icons, the list of pages, the word to robots and hosts. */
  public List<OutputFile> plainFiles() {
    List<OutputFile> files = new ArrayList<>(oven.pictures());
    files.addAll(WellKnownFiles.files(config, List.copyOf(pages.values()), policy));
    return files;
  }

  /**
   * Renders one page.
   *
   * @return the file; an empty one with the problem of a template that does not work
   */
  public Checked<OutputFile> bake(Page page) {
    return render(page, document(page));
  }

  /** Renders every page; the files are sorted by address. */
  public Checked<List<OutputFile>> bake() {
    Map<Document, Page> documents = new LinkedHashMap<>();
    pages.values().forEach(p -> documents.put(document(p), p));
    List<Problem> problems = new ArrayList<>();
    List<OutputFile> files =
        new ArrayList<>(
            Checked.all(
                    oven.renderer()
                        .renderAll(
                            List.copyOf(documents.keySet()),
                            d -> render(Objects.requireNonNull(documents.get(d)), d)))
                .into(problems));
    if (problems.isEmpty()) {
      compare(files);
    }
    files.addAll(plainFiles());
    return new Checked<>(files, problems);
  }

  private Document document(Page page) {
    return new Document(page.spot().address().path(), page.template(), () -> model(page));
  }

  private Checked<OutputFile> render(Page page, Document document) {
    Address address = page.spot().address();
    try {
      String markup = oven.renderer().render(document);
      return Checked.of(oven.shared().file(address, markup));
    } catch (BrokenTemplate e) {
      return new Checked<>(OutputFile.of(address, ""), List.of(e.problem()));
    }
  }

  private Map<String, @Nullable Object> model(Page page) {
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put(PAGE, page);
    model.put("spot", page.spot());
    model.put("site", config);
    model.put("drift", drift);
    model.put("overdue", oven.overdue());
    oven.shared().into(model);
    model.put("policy", pagePolicy);
    model.put("lonePolicy", filePolicy);
    model.put("search", search.get(page.spot().language()));
    model.put("today", today);
    model.put("printed", printed);
    model.put("pictures", pictures);
    model.put("absolute", (TemplateFunction) this::absolute);
    model.put("words", words);
    PageFunctions own = words.get(page.spot().language().tag());
    if (own == null) {
      throw new IllegalStateException("no words for " + page.spot());
    }
    own.into(model);
    return model;
  }

  private String absolute(List<@Nullable Object> arguments) {
    if (arguments.get(0) instanceof Address address) {
      return config.url(address);
    }
    throw new IllegalArgumentException("no address: " + arguments.get(0));
  }

  /** Pages in, pages out, by name. */
  private void compare(List<OutputFile> files) {
    Set<Address> baked = files.stream().map(OutputFile::address).collect(Collectors.toSet());
    if (!pages.keySet().equals(baked) || pages.size() != planned || files.size() != planned) {
      throw new IllegalStateException("planned " + pages.keySet() + " but baked " + baked);
    }
  }
}
