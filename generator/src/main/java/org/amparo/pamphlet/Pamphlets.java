package org.amparo.pamphlet;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.pamphlet.LongestFirst.Work;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;
import org.amparo.template.Limits;
import org.amparo.template.Templates;

/** Renders every published guide to PDFs, in every format that it has a text for, and posters. */
public final class Pamphlets {

  private final CheckedSite checked;
  private final PamphletModel models;
  private final Templates templates;
  private final Fonts fonts;
  private final Checked<Drawings> drawings;
  private final MissingSigns missing;
  private final Map<Language, Problem> unprintable;
  private final PamphletCache cache;
  private final String code;
  private final Map<String, Html> styles;

  private Pamphlets(CheckedSite checked, CachePolicy policy) throws IOException {
    XRLog.setLoggingEnabled(false); // failures are exceptions
    this.checked = checked;
    this.models = new PamphletModel(checked);
    this.templates = new Templates(checked.folder(), Limits.usual());
    this.fonts = new Fonts(checked.folder());
    this.drawings = Drawings.of(templates);
    this.missing = new MissingSigns(checked.folder(), fonts);
    this.unprintable = missing.unprintable(checked.site());
    this.cache = new PamphletCache(checked.folder(), policy);
    this.code = ProgramHash.of(checked.folder(), fonts);
    this.styles = PamphletStyles.of(checked, fonts);
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
    problems.addAll(drawings.problems());
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
    SitePamphletPrinter printer = new SitePamphletPrinter(fonts, drawings.value(), cache, code);
    PamphletPages pages = new PamphletPages(templates, styles, models, missing);
    List<Job> jobs = new ArrayList<>();
    for (PamphletRequest request : requests.value()) {
      String layout = Layout.of(request.format(), checked.config().paper()).name();
      pages.page(request, layout).into(problems).ifPresent(html -> jobs.add(job(request, html)));
    }
    problems.addAll(missing.problems());
    RenderProgress progress =
        new RenderProgress(
            listener,
            printer.missing(whole) + jobs.stream().filter(j -> !cache.has(j.key())).count());
    List<Work<Checked<Optional<PrintedPamphlet>>>> work = new ArrayList<>();
    jobs.stream()
        .collect(Collectors.groupingBy(Job::html, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (html, alike) -> work.add(new Work<>(html.length(), () -> render(alike, progress))));
    whole.forEach(p -> work.add(new Work<>(p.html().length(), () -> printer.print(p, progress))));
    List<Checked<Optional<PrintedPamphlet>>> made = LongestFirst.results(work);
    progress.end();
    List<PrintedPamphlet> pamphlets = new ArrayList<>();
    Checked.all(made).into(problems).forEach(p -> p.ifPresent(pamphlets::add));
    return new Checked<>(pamphlets, problems);
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
        new PamphletRenderer(
            fonts, drawings.value(), checked.config().paper(), alike.get(0).html());
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

  /**
   * A request with its page.
   *
   * @param html the page
   * @param key the cache key: a hash of everything that the file depends on
   */
  private record Job(PamphletRequest request, String html, String key) {}
}
