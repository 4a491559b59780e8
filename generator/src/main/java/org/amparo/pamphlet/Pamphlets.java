package org.amparo.pamphlet;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.model.Address;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;
import org.amparo.source.SiteFolder;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.Limits;
import org.amparo.template.Templates;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Renders every published guide to PDFs, in every format that it has a text for, and posters. */
public final class Pamphlets {

  private final CheckedSite checked;
  private final PamphletModel models;
  private final Templates templates;
  private final Fonts fonts;
  private final Drawings drawings;
  private final List<Problem> problemsOfDrawings = new ArrayList<>();
  private final MissingSigns missing;
  private final Map<Language, Problem> unprintable;
  private final PamphletCache cache;
  private final String code;
  private final Map<String, Html> styles = new HashMap<>();

  private Pamphlets(CheckedSite checked, CachePolicy policy) throws IOException {
    XRLog.setLoggingEnabled(false); // failures are exceptions
    this.checked = checked;
    this.models = new PamphletModel(checked);
    this.templates = new Templates(checked.folder(), Limits.usual());
    this.fonts = new Fonts(checked.folder());
    this.drawings = drawings();
    this.missing = new MissingSigns(checked.folder(), fonts);
    this.unprintable = missing.unprintable(checked.site());
    this.cache = new PamphletCache(checked.folder(), policy);
    this.code = code();
    for (PamphletFormat format : PamphletFormat.values()) {
      Layout layout = Layout.of(format, checked.config().paper());
      String name = layout.name();
      String shared = style("common") + (Posters.FORMATS.contains(format) ? style("poster") : "");
      styles.put(name, new Html(fonts.css() + layout.css() + shared + style(name)));
    }
  }

  /**
   * Renders the pamphlets of a site, or takes them from the cache.
   *
   * @param checked a site without errors
   * @param progress called after each file that was rendered
   * @param policy whether a failure to write the cache is an exception
   * @return the pamphlets, sorted by guide and format, with a problem for each that is missing
   * @throws IOException if a font, a style or a cached file cannot be read, or if the cache cannot
   *     be written and writing is required
   */
  public static Checked<List<PrintedPamphlet>> make(
      CheckedSite checked, Progress progress, CachePolicy policy) throws IOException {
    Pamphlets pamphlets = new Pamphlets(checked, policy);
    Checked<List<PrintedPamphlet>> made = pamphlets.make(progress, address -> true);
    pamphlets.cache.sweep();
    return made;
  }

  /**
   * Returns the pamphlets of a site, none of them rendered.
   *
   * @param checked a site without errors
   * @throws IOException if a font or a style cannot be read
   */
  public static Pamphlets of(CheckedSite checked) throws IOException {
    return new Pamphlets(checked, CachePolicy.IF_POSSIBLE);
  }

  /**
   * Renders one pamphlet, or takes it from the cache. Call it from one thread at a time.
   *
   * @param address of the PDF
   * @return empty if the site has no such pamphlet or it has a problem
   * @throws IOException if a cached file cannot be read
   */
  public Checked<Optional<PrintedPamphlet>> one(Address address) throws IOException {
    return make((done, all) -> {}, address::equals).map(made -> made.stream().findFirst());
  }

  private Checked<List<PrintedPamphlet>> make(Progress progress, Predicate<Address> chosen)
      throws IOException {
    Checked<List<PamphletRequest>> all = new PamphletPlan(checked, models).requests();
    List<Problem> problems = new ArrayList<>(all.problems());
    problems.addAll(unprintable.values());
    problems.addAll(problemsOfDrawings);
    List<PamphletRequest> printable =
        all.value().stream()
            .filter(r -> chosen.test(r.address()) && !r.isIn(unprintable.keySet()))
            .toList();
    List<SitePamphlet> whole =
        ofSite().into(problems).stream().filter(p -> chosen.test(p.planned().address())).toList();
    return make(new Checked<>(printable, problems), whole, progress);
  }

  /** Returns the posters and the books. */
  private Checked<List<SitePamphlet>> ofSite() {
    List<Problem> problems = new ArrayList<>();
    Set<Language> without = unprintable.keySet();
    List<SitePamphlet> all =
        new ArrayList<>(
            new Posters(checked, templates, styles, missing).all(without).into(problems));
    Html style = styles.getOrDefault("book", Html.EMPTY);
    all.addAll(new Books(checked, models, templates, style).all(without, missing).into(problems));
    return new Checked<>(all, problems);
  }

  private Checked<List<PrintedPamphlet>> make(
      Checked<List<PamphletRequest>> requests, List<SitePamphlet> whole, Progress listener)
      throws IOException {
    List<Problem> problems = new ArrayList<>(requests.problems());
    SitePamphletPrinter printer = new SitePamphletPrinter(fonts, drawings, cache, code);
    List<Job> jobs = new ArrayList<>();
    for (PamphletRequest request : requests.value()) {
      page(request).into(problems).ifPresent(html -> jobs.add(job(request, html)));
    }
    problems.addAll(missing.problems());
    RenderProgress progress =
        new RenderProgress(
            listener,
            printer.missing(whole) + jobs.stream().filter(j -> !cache.has(j.key())).count());
    Collection<List<Job>> alike =
        jobs.stream()
            .collect(Collectors.groupingBy(Job::html, LinkedHashMap::new, Collectors.toList()))
            .values();
    List<Checked<Optional<PrintedPamphlet>>> made =
        alike.parallelStream().flatMap(page -> render(page, progress).stream()).toList();
    progress.end();
    List<PrintedPamphlet> pamphlets = new ArrayList<>();
    Checked.all(made).into(problems).forEach(p -> p.ifPresent(pamphlets::add));
    pamphlets.addAll(printer.print(whole, progress).into(problems));
    return new Checked<>(pamphlets, problems);
  }

  /** Returns the HTML of a request; empty if its template is broken. */
  private Checked<Optional<String>> page(PamphletRequest request) {
    Map<String, Object> model = new HashMap<>();
    String name = Layout.of(request.format(), checked.config().paper()).name();
    model.put("css", styles.get(name));
    model.put("p", models.model(request.guide(), request.text()));
    request.translation().ifPresent(t -> put(request, t, model));
    StringWriter out = new StringWriter();
    try {
      templates.render("pamphlets/%s.ftl".formatted(name), model, out);
    } catch (BrokenTemplate e) {
      return new Checked<>(Optional.empty(), List.of(e.problem()));
    }
    return Checked.of(Optional.of(missing.without(out.toString(), request)));
  }

  private void put(PamphletRequest request, Guide translation, Map<String, Object> model) {
    model.put("other", models.model(translation, PamphletPlan.guideText(translation)));
    model.put("rows", models.rows(request.guide(), translation));
  }

  private Job job(PamphletRequest request, String html) {
    Sha256 hash = new Sha256().add(code).add(request.format().key()).add(html);
    request.qr().ifPresent(qr -> hash.add(qr.address()));
    return new Job(request, html, hash.hex());
  }

  /** Renders the requests of one page, until a thread fails to use the disk. */
  private List<Checked<Optional<PrintedPamphlet>>> render(
      List<Job> alike, RenderProgress progress) {
    PamphletRenderer renderer =
        new PamphletRenderer(fonts, drawings, checked.config().paper(), alike.get(0).html());
    List<Checked<Optional<PrintedPamphlet>>> made = new ArrayList<>();
    try {
      for (Job job : alike) {
        if (progress.isRunning()) {
          made.add(checked(job, render(job, renderer, progress)));
        }
      }
    } catch (IOException e) {
      progress.fail(e);
    }
    return made;
  }

  private Rendering render(Job job, PamphletRenderer renderer, RenderProgress progress)
      throws IOException {
    Optional<Rendering> cached = cache.get(job.key());
    if (cached.isPresent()) {
      return cached.get();
    }
    Rendering rendering = renderer.render(job.request());
    cache.put(job.key(), rendering);
    progress.count();
    return rendering;
  }

  private static Checked<Optional<PrintedPamphlet>> checked(Job job, Rendering rendering) {
    PamphletRequest request = job.request();
    List<Problem> problems =
        rendering.excess().words() > 0 ? List.of(TooLong.problem(request, rendering)) : List.of();
    return rendering.fits()
        ? new Checked<>(
            Optional.of(PrintedPamphlet.of(PlannedPamphlet.of(request), rendering)), problems)
        : new Checked<>(Optional.empty(), problems);
  }

  /** Reads the drawings of the theme. A broken template is a problem, and sheets have none. */
  private Drawings drawings() {
    StringWriter out = new StringWriter();
    try {
      templates.render("pamphlets/drawings.ftl", Map.of(), out);
      return new Drawings(out.toString());
    } catch (BrokenTemplate e) {
      problemsOfDrawings.add(e.problem());
      return Drawings.NONE;
    }
  }

  private String style(String name) throws IOException {
    String path = "templates/pamphlets/" + name + ".css";
    Optional<Path> file = checked.folder().resource(path);
    return file.isEmpty() ? "" : Files.readString(file.get());
  }

  /** Returns a hash of the program, its libraries and its fonts: part of every cache key. */
  private String code() throws IOException {
    Sha256 hash = new Sha256();
    fonts.bytes().forEach(hash::add);
    for (Path file : SiteFolder.files(checked.folder().programFile("org/amparo/pamphlet"))) {
      hash.add(Files.readAllBytes(file));
    }
    for (Class<?> library : List.of(PdfRendererBuilder.class, PDDocument.class, QrCode.class)) {
      hash.add(library.getProtectionDomain().getCodeSource().getLocation().toString());
    }
    return hash.hex();
  }

  /**
   * A request with its page.
   *
   * @param html the page
   * @param key the cache key: a hash of everything that the file depends on
   */
  private record Job(PamphletRequest request, String html, String key) {}
}
