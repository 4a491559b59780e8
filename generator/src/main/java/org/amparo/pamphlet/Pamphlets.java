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
import java.util.stream.Collectors;
import org.amparo.model.Address;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.Pamphlet;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Section;
import org.amparo.model.SourcePlace;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.pamphlet.Posters.Poster;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.CheckedSite;
import org.amparo.source.SiteFolder;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.Limits;
import org.amparo.template.Templates;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Renders every published guide to PDFs, in every format that it has a text for, and posters. */
public final class Pamphlets {

  private final SiteFolder folder;
  private final PamphletModel models;
  private final Templates templates;
  private final Fonts fonts;
  private final MissingSigns missing;
  private final PamphletCache cache;
  private final String code;
  private final Map<String, Html> styles = new HashMap<>();

  private Pamphlets(SiteFolder folder, PamphletModel models, CachePolicy policy)
      throws IOException {
    XRLog.setLoggingEnabled(false); // failures are exceptions
    this.folder = folder;
    this.models = models;
    this.templates = new Templates(folder, Limits.usual());
    this.fonts = new Fonts(folder);
    this.missing = new MissingSigns(folder, fonts);
    this.cache = new PamphletCache(folder, policy);
    this.code = code();
    for (PamphletFormat format : PamphletFormat.values()) {
      String name = Layout.of(format).name();
      String shared = style("common") + (Posters.FORMATS.contains(format) ? style("poster") : "");
      styles.put(name, new Html(fonts.css() + shared + style(name)));
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
    PamphletModel models = new PamphletModel(checked);
    Pamphlets pamphlets = new Pamphlets(checked.folder(), models, policy);
    Map<Language, Problem> unprintable = pamphlets.missing.unprintable(checked.site());
    Checked<List<PamphletRequest>> all = new PamphletPlan(checked, models).requests();
    List<Problem> problems = new ArrayList<>(all.problems());
    problems.addAll(unprintable.values());
    List<PamphletRequest> printable =
        all.value().stream().filter(r -> !r.isIn(unprintable.keySet())).toList();
    List<Poster> posters =
        new Posters(checked, pamphlets.templates, pamphlets.styles, pamphlets.missing)
            .all(unprintable.keySet())
            .into(problems);
    return pamphlets.make(new Checked<>(printable, problems), posters, progress);
  }

  private Checked<List<PrintedPamphlet>> make(
      Checked<List<PamphletRequest>> requests, List<Poster> posters, Progress listener)
      throws IOException {
    List<Problem> problems = new ArrayList<>(requests.problems());
    PosterPrinter printer = new PosterPrinter(fonts, cache, code);
    List<Job> jobs = new ArrayList<>();
    for (PamphletRequest request : requests.value()) {
      page(request).into(problems).ifPresent(html -> jobs.add(job(request, html)));
    }
    problems.addAll(missing.problems());
    RenderProgress progress =
        new RenderProgress(
            listener,
            printer.missing(posters) + jobs.stream().filter(j -> !cache.has(j.key())).count());
    Collection<List<Job>> alike =
        jobs.stream()
            .collect(Collectors.groupingBy(Job::html, LinkedHashMap::new, Collectors.toList()))
            .values();
    List<Checked<Optional<PrintedPamphlet>>> made =
        alike.parallelStream().flatMap(page -> render(page, progress).stream()).toList();
    progress.end();
    List<PrintedPamphlet> pamphlets = new ArrayList<>();
    Checked.all(made).into(problems).forEach(p -> p.ifPresent(pamphlets::add));
    pamphlets.addAll(printer.print(posters, progress).into(problems));
    cache.sweep();
    return new Checked<>(pamphlets, problems);
  }

  /** Returns the HTML of a request; empty if its template is broken. */
  private Checked<Optional<String>> page(PamphletRequest request) {
    Map<String, Object> model = new HashMap<>();
    String name = Layout.of(request.format()).name();
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
    PamphletRenderer renderer = new PamphletRenderer(fonts, alike.get(0).html());
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
        rendering.words() > 0 ? List.of(tooLong(request, rendering)) : List.of();
    return rendering.fits()
        ? new Checked<>(Optional.of(pamphlet(request, rendering)), problems)
        : new Checked<>(Optional.empty(), problems);
  }

  private static PrintedPamphlet pamphlet(PamphletRequest request, Rendering rendering) {
    Guide guide = request.guide();
    Address address = SitePaths.pamphlet(guide.language(), guide.key(), request.format().key());
    OutputFile file = OutputFile.of(address, rendering.pdf());
    Pamphlet pamphlet =
        new Pamphlet(
            guide.id(),
            guide.language(),
            request.format(),
            rendering.pages(),
            address,
            file.size());
    return new PrintedPamphlet(pamphlet, file);
  }

  private static Problem tooLong(PamphletRequest request, Rendering rendering) {
    String words = Integer.toString(rendering.words());
    return switch (request.format()) {
      case TRIFOLD -> {
        SourcePlace place = SourcePlace.wholeFile(request.text().file());
        yield Problem.of(ProblemCode.TOO_LONG_TO_FOLD, place, words);
      }
      case ZINE, CARDS, CARDS_FOLD -> panelTooLong(request, rendering);
      case POSTER_A4, POSTER_A3 -> throw new IllegalStateException("not of a guide");
      case A4, LARGE, BOOKLET_SHORT_EDGE, BOOKLET_LONG_EDGE, BILINGUAL, LETTER ->
          throw new IllegalStateException("has as many pages as it needs: " + request.format());
    };
  }

  private static Problem panelTooLong(PamphletRequest request, Rendering rendering) {
    Section panel = request.text().sections().get(rendering.panel());
    ProblemCode code = rendering.fits() ? ProblemCode.NO_ROOM_FOR_CODE : request.text().tooLong();
    return Problem.of(code, panel.place(), panel.title(), Integer.toString(rendering.words()));
  }

  private String style(String name) throws IOException {
    String path = "templates/pamphlets/" + name + ".css";
    Optional<Path> file = folder.resource(path);
    return file.isEmpty() ? "" : Files.readString(file.get());
  }

  /** Returns a hash of the program, its libraries and its fonts: part of every cache key. */
  private String code() throws IOException {
    Sha256 hash = new Sha256();
    fonts.bytes().forEach(hash::add);
    for (Path file : SiteFolder.files(folder.programFile("org/amparo/pamphlet"))) {
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
