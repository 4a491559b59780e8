package org.amparo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.bake.Theme;
import org.amparo.check.Purpose;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.output.OutputFile;
import org.amparo.output.OutputFolder;
import org.amparo.output.SiteWriter;
import org.amparo.output.SourcePaths;
import org.amparo.pamphlet.CachePolicy;
import org.amparo.pamphlet.PrintedPamphlet;
import org.amparo.pamphlet.Progress;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.CheckedSite;
import org.amparo.project.Project;
import org.amparo.project.ReadSite;
import org.amparo.source.PlainFile;
import org.amparo.source.SiteFolder;

/** Runs the stages of the pipeline one after the other, then writes the site. */
public final class Build {

  /** Folders that a site must not be written into or over: those of authors, and the report. */
  private static final List<String> KEPT =
      Stream.concat(SourcePaths.SOURCES.stream(), Stream.of(SourcePaths.TARGET_REPORT)).toList();

  /** The kind of the files, in their list in the folder. */
  private static final String KIND = "site";

  private final Pipeline pipeline;
  private final SiteFiles files;
  private final SiteFolder folder;
  private final Request request;
  private final boolean keepsFiles;

  private Build(SiteFolder folder, Request request, boolean keepsFiles) {
    this.keepsFiles = keepsFiles;
    this.pipeline = new Pipeline(folder, request.today());
    this.files = new SiteFiles(pipeline, request.target().map(Target::scope).orElse(Scope.SITE));
    this.folder = folder;
    this.request = request;
  }

  /**
   * Builds the site of a folder.
   *
   * @throws IOException if the program's own files, or a template, cannot be read
   */
  public static Outcome run(SiteFolder folder, Request request) throws IOException {
    return new Build(folder, request, false).run();
  }

  /**
   * Builds the site of a folder without writing it; {@link Made#files} has all its files.
   *
   * @param request without a target
   * @throws IOException if the program's own files, or a template, cannot be read
   */
  public static Outcome inMemory(SiteFolder folder, Request request) throws IOException {
    return new Build(folder, request, true).run();
  }

  private Outcome run() throws IOException {
    List<Problem> refusal = refusal();
    Checked<Optional<SiteConfig>> configured = pipeline.configure(request.discreet()).plus(refusal);
    if (!refusal.isEmpty()) {
      return unread(configured, configured.problems());
    }
    Checked<Optional<Project>> opened = pipeline.open(configured);
    if (opened.value().isEmpty()) {
      return unread(configured, opened.problems());
    }
    Checked<ReadSite> read = pipeline.read(opened.map(Optional::orElseThrow));
    Checked<CheckedSite> checked = pipeline.check(read, request.purpose());
    Checked<Made> made = make(checked.map(pipeline::correct));
    return new Outcome(
        made.problems(), configured.value(), Optional.of(checked.value()), made.value());
  }

  private static Outcome unread(Checked<Optional<SiteConfig>> configured, List<Problem> problems) {
    return new Outcome(problems, configured.value(), Optional.empty(), Made.NOTHING);
  }

  private List<Problem> refusal() {
    List<Path> sources = KEPT.stream().map(folder.root()::resolve).toList();
    return request
        .target()
        .map(target -> OutputFolder.refusal(target.out(), folder.root(), sources))
        .orElse(List.of());
  }

  /** Makes a site, and writes it if that is asked for; nothing after an error. */
  private Checked<Made> make(Checked<CheckedSite> checked) throws IOException {
    Checked<List<PrintedPamphlet>> pamphlets = pamphlets(checked);
    if (pamphlets.hasError()) {
      return pamphlets.map(none -> Made.NOTHING);
    }
    List<Problem> problems = new ArrayList<>(pamphlets.problems());
    if (request.target().isEmpty() && isOnlyPlanned()) {
      problems.addAll(pipeline.themeProblems(checked.value().config().looks()));
      return new Checked<>(planned(checked.value(), pamphlets.value()), problems);
    }
    Theme theme = pipeline.theme(checked.value().config().looks()).into(problems);
    Checked<Made> made =
        request.target().isEmpty() || problems.stream().anyMatch(Problem::isError)
            ? onlyChecked(theme, checked.value(), pamphlets.value())
            : written(theme, checked.value(), pamphlets.value(), request.target().get());
    return made.plus(problems);
  }

  /**
   * Returns whether no page of a site that is not written has to be rendered: the program's own
   * templates, scripts and styles have no errors.
   */
  private boolean isOnlyPlanned() throws IOException {
    return !keepsFiles && !PlainFile.changesTheme(folder);
  }

  private Made planned(CheckedSite site, List<PrintedPamphlet> pamphlets) {
    return Made.planned(pipeline.addresses(site, pamphlets));
  }

  /** Makes a site that is not written. */
  private Checked<Made> onlyChecked(Theme theme, CheckedSite site, List<PrintedPamphlet> pamphlets)
      throws IOException {
    return isOnlyPlanned()
        ? Checked.of(planned(site, pamphlets))
        : files
            .make(theme, site, pamphlets, OutputFile::packed)
            .map(keepsFiles ? Made::inMemory : Made::of);
  }

  /**
   * Makes and writes a site. Each page is written when it is rendered, unless the folder has other
   * files: then nothing is touched before it is known whether one of them is in the way.
   */
  private Checked<Made> written(
      Theme theme, CheckedSite site, List<PrintedPamphlet> pamphlets, Target target)
      throws IOException {
    if (!SiteWriter.isReplacedWhole(target.out(), KIND)) {
      Checked<List<OutputFile>> made = files.make(theme, site, pamphlets, OutputFile::packed);
      return made.hasError()
          ? made.map(Made::of)
          : made.map(Made::of).plus(SiteWriter.write(made.value(), target.out(), KIND));
    }
    List<Problem> problems = new ArrayList<>();
    Optional<SiteWriter> opened = SiteWriter.open(target.out(), KIND).into(problems);
    if (opened.isEmpty()) {
      return new Checked<>(Made.NOTHING, problems);
    }
    try (SiteWriter writer = opened.get()) {
      boolean archived = target.scope() == Scope.SITE;
      Checked<List<OutputFile>> made =
          files.make(
              theme,
              site,
              pamphlets,
              p -> archived ? writer.stage(p).packed() : writer.stage(p).dropped());
      if (!made.hasError()) {
        problems.addAll(writer.finish(made.value()));
      }
      return made.map(Made::of).plus(problems);
    }
  }

  private Checked<List<PrintedPamphlet>> pamphlets(Checked<CheckedSite> checked)
      throws IOException {
    if (checked.hasError() || request.pamphlets().isEmpty()) {
      return checked.map(site -> List.of());
    }
    CachePolicy policy =
        request.target().isPresent() ? CachePolicy.REQUIRED : CachePolicy.IF_POSSIBLE;
    return pipeline
        .print(checked.value(), request.pamphlets().get(), policy)
        .plus(checked.problems());
  }

  /**
   * The request for a build.
   *
   * @param target what to write, and where; empty to check only
   * @param today the day to build for
   * @param purpose whether a late review without a reason is an error
   * @param discreet whether listed words are errors in any case
   * @param pamphlets receives the progress of rendering pamphlets; empty to render none
   */
  public record Request(
      Optional<Target> target,
      LocalDate today,
      Purpose purpose,
      DiscreetWords discreet,
      Optional<Progress> pamphlets) {}

  /**
   * What a build writes.
   *
   * @param out the folder to write to
   * @param scope what of the site is made
   */
  public record Target(Path out, Scope scope) {}

  /**
   * The result of a build.
   *
   * @param problems all problems, sorted
   * @param config the configuration, if it could be read
   * @param checked the site, if it was read
   * @param made its pages
   */
  public record Outcome(
      List<Problem> problems,
      Optional<SiteConfig> config,
      Optional<CheckedSite> checked,
      Made made) {

    public Outcome {
      problems = problems.stream().distinct().sorted().toList();
    }

    /** Returns the same result with more problems. */
    public Outcome with(List<Problem> more) {
      return new Outcome(
          Stream.concat(problems.stream(), more.stream()).toList(), config, checked, made);
    }

    /** Returns how many places are still to be written, whose brackets readers would see. */
    public int leftToFillIn() {
      return (int) problems.stream().filter(p -> p.code() == ProblemCode.LEFT_TO_FILL_IN).count();
    }

    /** Returns whether a problem is an error. */
    public boolean failed() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }
}
