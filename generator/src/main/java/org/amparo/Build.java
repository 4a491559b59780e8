package org.amparo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.bake.Baker;
import org.amparo.check.SiteCheck;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.OutputFile;
import org.amparo.model.Site;
import org.amparo.problem.Problem;
import org.amparo.read.SiteReader;
import org.amparo.write.SiteWriter;

/** A build, as one sentence: read, check, bake, write. */
final class Build {

  private final SiteFolder folder;
  private final List<Problem> problems = new ArrayList<>();

  private Build(SiteFolder folder) {
    this.folder = folder;
  }

  /**
   * Builds the site of a folder.
   *
   * @param out where it is written; nothing to check only
   * @throws IOException if the program's own files, or a template, cannot be read
   */
  static Outcome run(SiteFolder folder, Optional<Path> out) throws IOException {
    return new Build(folder).run(out);
  }

  private Outcome run(Optional<Path> out) throws IOException {
    Optional<SiteConfig> config = SiteConfigReader.read(folder).into(problems);
    if (config.isEmpty()) {
      return new Outcome(problems, config, List.of());
    }
    SiteTexts texts = SiteTexts.read(folder, config.get()).into(problems);
    if (texts.byLanguage().size() < config.get().languages().size() || anyError()) {
      return new Outcome(problems, config, List.of());
    }
    Site site = SiteReader.read(folder, config.get(), texts).into(problems);
    problems.addAll(SiteCheck.problems(config.get(), texts, site));
    List<OutputFile> files = anyError() ? List.of() : bake(config.get(), texts, site);
    if (out.isPresent() && !anyError()) {
      problems.addAll(SiteWriter.write(files, out.get()));
    }
    return new Outcome(problems, config, files);
  }

  private List<OutputFile> bake(SiteConfig config, SiteTexts texts, Site site) throws IOException {
    List<OutputFile> files = new ArrayList<>(site.images());
    files.addAll(Baker.bake(folder, config, texts, site).into(problems));
    return files;
  }

  private boolean anyError() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /**
   * What came of a build.
   *
   * @param problems all that were found
   * @param config what {@code site.yml} says, if it could be read
   * @param files what was made; empty if a problem is an error
   */
  record Outcome(List<Problem> problems, Optional<SiteConfig> config, List<OutputFile> files) {

    Outcome {
      problems = problems.stream().distinct().sorted().toList();
      files = List.copyOf(files);
    }

    boolean failed() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }
}
