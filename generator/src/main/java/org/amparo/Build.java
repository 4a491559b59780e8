package org.amparo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.bake.Baker;
import org.amparo.check.ReadingLevel;
import org.amparo.check.SiteCheck;
import org.amparo.config.PlainFile;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.Drift;
import org.amparo.model.OutputFile;
import org.amparo.model.Pamphlet;
import org.amparo.model.Site;
import org.amparo.offline.OfflineFiles;
import org.amparo.pamphlet.Pamphlets;
import org.amparo.pamphlet.Progress;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.read.SiteReader;
import org.amparo.report.Findings;
import org.amparo.search.SearchFiles;
import org.amparo.write.OutputFolder;
import org.amparo.write.SiteWriter;

/** A build, as one sentence: read, check, print, index, bake, pack, write. */
final class Build {

  /** Folders of a site in which people write. */
  private static final List<String> SOURCES = List.of("content", "templates", "assets");

  private final SiteFolder folder;
  private final List<Problem> problems = new ArrayList<>();

  private Build(SiteFolder folder) {
    this.folder = folder;
  }

  /**
   * Builds the site of a folder.
   *
   * @throws IOException if the program's own files, or a template, cannot be read
   */
  static Outcome run(SiteFolder folder, Request request) throws IOException {
    return new Build(folder).run(Optional.of(request));
  }

  /**
   * Reads the site of a folder for a command that changes its content; nothing is compared or made.
   *
   * @throws IOException if the program's own files cannot be read
   */
  static Outcome read(SiteFolder folder) throws IOException {
    return new Build(folder).run(Optional.empty());
  }

  private Outcome run(Optional<Request> request) throws IOException {
    problems.addAll(PlainFile.linkedResources(folder));
    boolean discreet = request.filter(Request::discreet).isPresent();
    Optional<SiteConfig> config = SiteConfigReader.read(folder, discreet).into(problems);
    List<Problem> refusal = request.flatMap(Request::out).map(this::refusal).orElse(List.of());
    problems.addAll(refusal);
    if (config.isEmpty() || !refusal.isEmpty()) {
      return new Outcome(problems, config, Optional.empty(), Drift.NONE, List.of());
    }
    SiteTexts texts = SiteTexts.read(folder, config.get()).into(problems);
    if (texts.byLanguage().size() < config.get().languages().size() || anyError()) {
      return new Outcome(problems, config, Optional.empty(), Drift.NONE, List.of());
    }
    Site site = SiteReader.read(folder, config.get(), texts).into(problems);
    return request.isPresent()
        ? make(request.get(), config.get(), texts, site)
        : new Outcome(problems, config, Optional.of(site), Drift.NONE, List.of());
  }

  private List<Problem> refusal(Path out) {
    List<Path> sources = SOURCES.stream().map(folder.root()::resolve).toList();
    return OutputFolder.refusal(out, folder.root(), sources);
  }

  private Outcome make(Request request, SiteConfig config, SiteTexts texts, Site site)
      throws IOException {
    Checked<Drift> checked =
        SiteCheck.check(config, texts, site, problems, request.today(), request.publishing());
    Drift drift = checked.value();
    problems.clear();
    problems.addAll(checked.problems());
    List<Pamphlet> pamphlets = anyError() ? List.of() : print(request, config, texts, site, drift);
    List<OutputFile> files =
        anyError() ? List.of() : bake(request, config, texts, site, drift, pamphlets);
    if (request.out().isPresent() && !anyError()) {
      problems.addAll(SiteWriter.write(files, request.out().get(), "site"));
    }
    return new Outcome(problems, Optional.of(config), Optional.of(site), drift, files);
  }

  private List<Pamphlet> print(
      Request request, SiteConfig config, SiteTexts texts, Site site, Drift drift)
      throws IOException {
    return request.pamphlets().isEmpty()
        ? List.of()
        : Pamphlets.make(
                folder,
                config,
                texts,
                site,
                drift,
                request.pamphlets().get(),
                request.out().isPresent())
            .into(problems);
  }

  private List<OutputFile> bake(
      Request request,
      SiteConfig config,
      SiteTexts texts,
      Site site,
      Drift drift,
      List<Pamphlet> pamphlets)
      throws IOException {
    List<OutputFile> index = SearchFiles.of(folder, config, texts, site);
    List<OutputFile> files = new ArrayList<>(site.publishedImages());
    files.addAll(index);
    pamphlets.forEach(p -> files.add(p.file()));
    files.addAll(
        Baker.bake(folder, config, texts, site, drift, pamphlets, index, request.today())
            .into(problems));
    files.addAll(OfflineFiles.of(folder, config, texts, site, files));
    return files;
  }

  private boolean anyError() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /**
   * What is asked of a build.
   *
   * @param out where the site is written; nothing to check only
   * @param today the day to build for
   * @param publishing whether late reviews that nobody explains keep the site back
   * @param discreet whether listed words keep the site back, whatever {@code site.yml} says
   * @param pamphlets told of each pamphlet; nothing to make none
   */
  record Request(
      Optional<Path> out,
      LocalDate today,
      boolean publishing,
      boolean discreet,
      Optional<Progress> pamphlets) {}

  /**
   * What came of a build.
   *
   * @param problems all that were found
   * @param config what {@code site.yml} says, if it could be read
   * @param site what was read, if it was
   * @param drift sections that may be behind their originals
   * @param files what was made; empty if a problem is an error
   */
  record Outcome(
      List<Problem> problems,
      Optional<SiteConfig> config,
      Optional<Site> site,
      Drift drift,
      List<OutputFile> files) {

    Outcome {
      problems = problems.stream().distinct().sorted().toList();
      files = List.copyOf(files);
    }

    /** The same, with what was found afterwards. */
    Outcome with(List<Problem> more) {
      return new Outcome(
          Stream.concat(problems.stream(), more.stream()).toList(), config, site, drift, files);
    }

    /** The same for the report, which needs a site that was read. */
    Findings findings() {
      Map<String, Integer> bytes = new HashMap<>();
      files.stream()
          .filter(f -> f.path().endsWith(".html"))
          .forEach(f -> bytes.put(f.path(), f.size()));
      Site read = site.orElseThrow();
      return new Findings(config.orElseThrow(), read, drift, problems, ReadingLevel::score, bytes);
    }

    boolean failed() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }
}
