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
import org.amparo.project.CheckedSite;
import org.amparo.project.Project;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;

/** Runs the stages of the pipeline one after the other, then writes the site. */
public final class Build {

  /** Folders that a site must not be written into or over: those of authors, and the report. */
  private static final List<String> KEPT =
      Stream.concat(SourcePaths.SOURCES.stream(), Stream.of(SourcePaths.TARGET_REPORT)).toList();

  private final Pipeline pipeline;
  private final SiteFolder folder;
  private final Request request;

  private Build(SiteFolder folder, Request request) {
    this.pipeline = new Pipeline(folder, request.today());
    this.folder = folder;
    this.request = request;
  }

  /**
   * Builds the site of a folder.
   *
   * @throws IOException if the program's own files, or a template, cannot be read
   */
  public static Outcome run(SiteFolder folder, Request request) throws IOException {
    return new Build(folder, request).run();
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
    Checked<List<OutputFile>> files = files(checked.map(pipeline::correct));
    return new Outcome(
        files.problems(), configured.value(), Optional.of(checked.value()), files.value());
  }

  private static Outcome unread(Checked<Optional<SiteConfig>> configured, List<Problem> problems) {
    return new Outcome(problems, configured.value(), Optional.empty(), List.of());
  }

  private List<Problem> refusal() {
    List<Path> sources = KEPT.stream().map(folder.root()::resolve).toList();
    return request
        .out()
        .map(out -> OutputFolder.refusal(out, folder.root(), sources))
        .orElse(List.of());
  }

  /** Makes the files of a site, and writes them if that is asked for; none after an error. */
  private Checked<List<OutputFile>> files(Checked<CheckedSite> checked) throws IOException {
    Checked<List<PrintedPamphlet>> pamphlets = pamphlets(checked);
    if (pamphlets.hasError()) {
      return pamphlets.map(none -> List.of());
    }
    CheckedSite site = checked.value();
    List<Problem> problems = new ArrayList<>(pamphlets.problems());
    Theme theme = pipeline.theme(site.config().looks()).into(problems);
    List<OutputFile> files = pipeline.make(theme, site, pamphlets.value()).into(problems);
    if (request.out().isPresent() && problems.stream().noneMatch(Problem::isError)) {
      problems.addAll(SiteWriter.write(files, request.out().get(), "site"));
    }
    return new Checked<>(files, problems);
  }

  private Checked<List<PrintedPamphlet>> pamphlets(Checked<CheckedSite> checked)
      throws IOException {
    if (checked.hasError() || request.pamphlets().isEmpty()) {
      return checked.map(site -> List.of());
    }
    CachePolicy policy = request.out().isPresent() ? CachePolicy.REQUIRED : CachePolicy.IF_POSSIBLE;
    return pipeline
        .print(checked.value(), request.pamphlets().get(), policy)
        .plus(checked.problems());
  }

  /**
   * The request for a build.
   *
   * @param out the folder to write to; empty to check only
   * @param today the day to build for
   * @param purpose whether a late review without a reason is an error
   * @param discreet whether listed words are errors in any case
   * @param pamphlets receives the progress of rendering pamphlets; empty to render none
   */
  public record Request(
      Optional<Path> out,
      LocalDate today,
      Purpose purpose,
      DiscreetWords discreet,
      Optional<Progress> pamphlets) {}

  /**
   * The result of a build.
   *
   * @param problems all problems, sorted
   * @param config the configuration, if it could be read
   * @param checked the site, if it was read
   * @param files the files of the site; empty after an error
   */
  public record Outcome(
      List<Problem> problems,
      Optional<SiteConfig> config,
      Optional<CheckedSite> checked,
      List<OutputFile> files) {

    public Outcome {
      problems = problems.stream().distinct().sorted().toList();
      files = List.copyOf(files);
    }

    /** Returns the same result with more problems. */
    public Outcome with(List<Problem> more) {
      return new Outcome(
          Stream.concat(problems.stream(), more.stream()).toList(), config, checked, files);
    }

    /** Returns whether a problem is an error. */
    public boolean failed() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }
}
