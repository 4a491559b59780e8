package org.amparo.bake;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.config.JBakeSettings;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.Address;
import org.amparo.model.Drift;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.OutputFile;
import org.amparo.model.Pamphlet;
import org.amparo.model.Site;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.template.TemplateFunction;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/** Bakes a site: every page becomes a document in JBake's store and is rendered from there. */
public final class Baker {

  private static final String PAGE = "page";

  private final SiteConfig config;
  private final SiteTemplateEngine engine;
  private final MemoryStore store = new MemoryStore();
  private final Map<String, PageWords> words;
  private final Html css;
  private final Html overdue;
  private final Html exit;
  private final Policy policy;
  private final Map<Language, Html> search;
  private final LocalDate today;
  private final PagePlan plan;
  private final Drift drift;
  private final List<OutputFile> pictures;
  private final boolean printed;

  private Baker(
      SiteFolder folder,
      SiteConfig config,
      SiteTexts texts,
      Site site,
      Drift drift,
      List<Pamphlet> pamphlets,
      List<OutputFile> index,
      LocalDate today)
      throws IOException {
    this.config = config;
    this.engine = new SiteTemplateEngine(new JBakeSettings(folder), store, folder);
    this.css = Inline.styles(folder);
    this.overdue = Inline.script(folder, "overdue");
    this.exit = Inline.script(folder, "exit");
    this.search = SearchInside.of(config.languages(), index);
    this.policy = new Policy(css, List.of(overdue, exit), List.copyOf(search.values()));
    this.today = today;
    this.drift = drift;
    this.pictures = Pictures.read(folder);
    this.printed = !pamphlets.isEmpty();
    this.plan = new PagePlan(config, texts, site, pamphlets, search);
    this.words =
        config.languages().stream()
            .collect(Collectors.toMap(Language::tag, l -> new PageWords(texts, l, plan.foot(l))));
  }

  /**
   * Renders every page of a site without errors.
   *
   * @param drift sections to put a notice on
   * @param pamphlets that its pages link to
   * @param index the files of the search
   * @param today the day of the build
   * @return the files, sorted by address; fewer than there should be only with a problem
   * @throws IOException if a template's or a style's file cannot be read
   */
  public static Checked<List<OutputFile>> bake(
      SiteFolder folder,
      SiteConfig config,
      SiteTexts texts,
      Site site,
      Drift drift,
      List<Pamphlet> pamphlets,
      List<OutputFile> index,
      LocalDate today)
      throws IOException {
    return new Baker(folder, config, texts, site, drift, pamphlets, index, today).bake();
  }

  private Checked<List<OutputFile>> bake() {
    List<Page> pages = plan.pages();
    pages.forEach(p -> store.addDocument(document(p)));
    List<Problem> problems = new ArrayList<>();
    List<OutputFile> files =
        new ArrayList<>(
            Checked.all(store.all().parallelStream().map(this::render).toList()).into(problems));
    if (problems.isEmpty()) {
      compare(pages, files);
    }
    files.addAll(pictures);
    files.addAll(Plain.files(config, pages, policy));
    return new Checked<>(files, problems);
  }

  private static DocumentModel document(Page page) {
    DocumentModel document = new DocumentModel();
    document.setType(page.template());
    document.setStatus("published");
    document.setUri(page.spot().address().path());
    document.setTags(new String[0]);
    document.put(PAGE, page);
    return document;
  }

  private Checked<OutputFile> render(DocumentModel document) {
    if (!(document.get(PAGE) instanceof Page page)) {
      throw new IllegalStateException("no page in the document " + document.getUri());
    }
    StringWriter out = new StringWriter(16 * 1024);
    try {
      engine.renderDocument(model(document, page), page.template() + ".ftl", out);
    } catch (SiteTemplateEngine.Broken e) {
      return new Checked<>(OutputFile.of(page.spot().address(), ""), List.of(e.problem()));
    } catch (RenderingException e) {
      throw new IllegalStateException("not from our engine: " + document.getUri(), e);
    }
    store.markContentAsRendered(document);
    return Checked.of(OutputFile.of(page.spot().address(), out.toString()));
  }

  private TemplateModel model(DocumentModel document, Page page) {
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    model.put(PAGE, page);
    model.put("spot", page.spot());
    model.put("site", config);
    model.put("css", css);
    model.put("drift", drift);
    model.put("overdue", overdue);
    model.put("exit", exit);
    model.put("policy", policy.forPages());
    model.put("lonePolicy", policy.forFiles());
    model.put("search", search.get(page.spot().language()));
    model.put("today", today);
    model.put("printed", printed);
    model.put("pictures", Pictures.byName(pictures));
    model.put("absolute", (TemplateFunction) this::absolute);
    model.put("words", words);
    PageWords own = words.get(page.spot().language().tag());
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
  private static void compare(List<Page> pages, List<OutputFile> files) {
    Set<Address> planned = new TreeSet<>();
    pages.forEach(p -> planned.add(p.spot().address()));
    Set<Address> baked = new TreeSet<>();
    files.forEach(f -> baked.add(f.address()));
    if (!planned.equals(baked) || planned.size() != pages.size()) {
      throw new IllegalStateException("planned " + planned + " but baked " + baked);
    }
  }
}
