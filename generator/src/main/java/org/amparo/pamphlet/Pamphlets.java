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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.model.Address;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Pamphlet;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Section;
import org.amparo.model.SourcePlace;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.CheckedSite;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.Limits;
import org.amparo.template.Templates;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes every published guide ready to print, in every format that it has a text for. */
public final class Pamphlets {

  private final SiteFolder folder;
  private final PamphletModel models;
  private final Templates templates;
  private final Fonts fonts;
  private final PamphletCache cache;
  private final String code;
  private final Map<String, Html> styles = new HashMap<>();

  private Pamphlets(SiteFolder folder, PamphletModel models, Keeping keeping) throws IOException {
    XRLog.setLoggingEnabled(false); // what goes wrong comes as an exception
    this.folder = folder;
    this.models = models;
    this.templates = new Templates(folder, Limits.usual());
    this.fonts = new Fonts(folder);
    this.cache = new PamphletCache(folder, keeping);
    this.code = code();
    for (PamphletFormat format : PamphletFormat.values()) {
      String name = Layout.of(format).name();
      styles.put(name, new Html(style("paper") + style(name)));
    }
  }

  /**
   * Makes the pamphlets of a site without errors.
   *
   * @param progress told of each file that had to be rendered
   * @param keeping whether all ends where the disk does not keep a file for the next time
   * @return in the order of the guides and formats; what could not be made is a problem
   * @throws IOException if a font or a style cannot be read, or a file that is to be kept cannot
   */
  public static Checked<List<PrintedPamphlet>> make(
      CheckedSite checked, Progress progress, Keeping keeping) throws IOException {
    PamphletModel models = new PamphletModel(checked);
    return new Pamphlets(checked.folder(), models, keeping)
        .make(new PamphletPlan(checked, models).all(), progress);
  }

  private Checked<List<PrintedPamphlet>> make(
      Checked<List<PamphletRequest>> orders, Progress progress) throws IOException {
    List<Problem> problems = new ArrayList<>(orders.problems());
    List<Job> jobs = new ArrayList<>();
    for (PamphletRequest order : orders.value()) {
      page(order).into(problems).ifPresent(html -> jobs.add(job(order, html)));
    }
    RenderProgress shift =
        new RenderProgress(progress, jobs.stream().filter(j -> !cache.has(j.key())).count());
    Collection<List<Job>> alike =
        jobs.stream()
            .collect(Collectors.groupingBy(Job::html, LinkedHashMap::new, Collectors.toList()))
            .values();
    List<Checked<Optional<PrintedPamphlet>>> made =
        alike.parallelStream().flatMap(page -> print(page, shift).stream()).toList();
    shift.end();
    cache.sweep();
    List<PrintedPamphlet> pamphlets =
        Checked.all(made).into(problems).stream().flatMap(Optional::stream).toList();
    return new Checked<>(pamphlets, problems);
  }

  /** The page of HTML for an order, unless it has a sign that cannot be printed. */
  private Checked<Optional<String>> page(PamphletRequest order) {
    Map<String, Object> model = new HashMap<>();
    String name = Layout.of(order.format()).name();
    model.put("css", styles.get(name));
    model.put("p", models.of(order.guide(), order.sections()));
    order.translation().ifPresent(t -> enter(order, t, model));
    StringWriter out = new StringWriter();
    try {
      templates.render("pamphlets/" + name + ".ftl", model, out);
    } catch (BrokenTemplate e) {
      return new Checked<>(Optional.empty(), List.of(e.problem()));
    }
    String html = out.toString();
    List<Problem> problems =
        fonts.missing(PrintHtml.words(html)).stream().map(c -> noGlyph(order, c)).toList();
    return new Checked<>(problems.isEmpty() ? Optional.of(html) : Optional.empty(), problems);
  }

  private void enter(PamphletRequest order, Guide translation, Map<String, Object> model) {
    model.put("other", models.of(translation, translation.sections()));
    model.put("rows", models.rows(order.guide(), translation));
  }

  private Problem noGlyph(PamphletRequest order, int sign) {
    String text = Character.toString(sign);
    return Problem.of(
        ProblemCode.NO_GLYPH, place(order, text), text, String.format(Locale.ROOT, "U+%04X", sign));
  }

  /** Where a sign stands in the order's file. */
  private SourcePlace place(PamphletRequest order, String sign) {
    SourcePlace whole = SourcePlace.wholeFile(order.file());
    String text =
        SourceText.read(folder, folder.root().resolve(order.file()))
            .value()
            .map(SourceText::text)
            .orElse("");
    int index = text.indexOf(sign);
    if (index < 0) {
      return whole;
    }
    String before = text.substring(0, index);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SourcePlace(order.file(), line, index - before.lastIndexOf('\n'));
  }

  private Job job(PamphletRequest order, String html) {
    Sha256 digest = new Sha256().with(code).with(order.format().key()).with(html);
    order.qr().ifPresent(qr -> digest.with(qr.address()));
    return new Job(order, html, digest.hex());
  }

  /** Prints the orders of one page, until the disk fails any thread. */
  private List<Checked<Optional<PrintedPamphlet>>> print(List<Job> alike, RenderProgress shift) {
    PamphletRenderer press = new PamphletRenderer(fonts, alike.get(0).html());
    List<Checked<Optional<PrintedPamphlet>>> printed = new ArrayList<>();
    try {
      for (Job job : alike) {
        if (shift.goesOn()) {
          printed.add(checked(job, render(job, press, shift)));
        }
      }
    } catch (IOException e) {
      shift.fail(e);
    }
    return printed;
  }

  private Rendering render(Job job, PamphletRenderer press, RenderProgress shift)
      throws IOException {
    Optional<Rendering> kept = cache.get(job.key());
    if (kept.isPresent()) {
      return kept.get();
    }
    Rendering rendering = press.print(job.order());
    cache.put(job.key(), rendering);
    shift.count();
    return rendering;
  }

  private static Checked<Optional<PrintedPamphlet>> checked(Job job, Rendering rendering) {
    PamphletRequest order = job.order();
    List<Problem> problems = rendering.words() > 0 ? List.of(tooLong(order, rendering)) : List.of();
    return rendering.fits()
        ? new Checked<>(Optional.of(pamphlet(order, rendering)), problems)
        : new Checked<>(Optional.empty(), problems);
  }

  private static PrintedPamphlet pamphlet(PamphletRequest order, Rendering rendering) {
    Guide guide = order.guide();
    Address address = SitePaths.pamphlet(guide.language(), guide.key(), order.format().key());
    OutputFile file = OutputFile.of(address, rendering.pdf());
    Pamphlet pamphlet =
        new Pamphlet(
            guide.id(), guide.language(), order.format(), rendering.pages(), address, file.size());
    return new PrintedPamphlet(pamphlet, file);
  }

  private static Problem tooLong(PamphletRequest order, Rendering rendering) {
    String words = Integer.toString(rendering.words());
    if (order.format() == PamphletFormat.TRIFOLD) {
      SourcePlace place = SourcePlace.wholeFile(order.file());
      return Problem.of(ProblemCode.TOO_LONG_TO_FOLD, place, words);
    }
    Section panel = order.sections().get(rendering.panel());
    ProblemCode code = rendering.fits() ? ProblemCode.NO_ROOM_FOR_CODE : ProblemCode.PANEL_TOO_LONG;
    return Problem.of(code, panel.place(), panel.title(), words);
  }

  private String style(String name) throws IOException {
    String path = "templates/pamphlets/" + name + ".css";
    Optional<Path> file = folder.resource(path);
    return file.isEmpty() ? "" : Files.readString(file.get());
  }

  /** A number that changes whenever the program or its typeface makes other files of a text. */
  private String code() throws IOException {
    Sha256 digest = new Sha256();
    fonts.bytes().forEach(digest::with);
    for (Path file : SiteFolder.files(folder.programFile("org/amparo/pamphlet"))) {
      digest.with(Files.readAllBytes(file));
    }
    for (Class<?> library : List.of(PdfRendererBuilder.class, PDDocument.class, QrCode.class)) {
      digest.with(library.getProtectionDomain().getCodeSource().getLocation().toString());
    }
    return digest.hex();
  }

  /**
   * An order with its page.
   *
   * @param key a number made of all that goes into the file
   */
  private record Job(PamphletRequest order, String html, String key) {}
}
