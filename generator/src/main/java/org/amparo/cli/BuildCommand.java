package org.amparo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.build.Build;
import org.amparo.check.Purpose;
import org.amparo.check.ReadingLevel;
import org.amparo.config.DiscreetWords;
import org.amparo.linkcheck.ExternalLinkChecker;
import org.amparo.model.Language;
import org.amparo.output.AtomicFile;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.output.SiteWriter;
import org.amparo.pamphlet.Progress;
import org.amparo.problem.GithubFormat;
import org.amparo.problem.HumanFormat;
import org.amparo.problem.JsonFormat;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemFormat;
import org.amparo.problem.SarifFormat;
import org.amparo.problem.Severity;
import org.amparo.project.CheckedSite;
import org.amparo.report.Findings;
import org.amparo.report.LawyerPage;
import org.amparo.report.Report;
import org.amparo.report.ReviewCalendar;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** Builds a site, or only checks it, and leaves organisers a report. */
final class BuildCommand {

  /** For hosts outside: slow ones are waited for, and none is asked twice a second. */
  private static final ExternalLinkChecker.RequestPolicy PATIENCE =
      new ExternalLinkChecker.RequestPolicy(Duration.ofSeconds(15), Duration.ofMillis(500));

  private final Path here;
  private final PrintStream out;
  private final PrintStream err;
  private final LocalDate today;

  /**
   * @param here the folder that shown paths start from, absolute
   * @param out problems and the last line
   * @param err progress
   * @param today the day to build for where no other is asked for
   */
  BuildCommand(Path here, PrintStream out, PrintStream err, LocalDate today) {
    this.here = here;
    this.out = out;
    this.err = err;
    this.today = today;
  }

  /**
   * Builds, or checks only, and says what came of it.
   *
   * @return the exit code
   * @throws IOException if the program's own files, or a template, cannot be read
   */
  int run(Options options) throws IOException {
    long start = System.nanoTime();
    Optional<Path> target =
        options.command().equals("build") ? Optional.of(options.output()) : Optional.empty();
    try (SiteFolder folder = SiteFolder.open(options.site())) {
      LocalDate day = options.clock().orElse(today);
      Build.Outcome built =
          Build.run(
              folder,
              new Build.Request(
                  target,
                  day,
                  options.has("--publish") ? Purpose.PUBLISH : Purpose.BUILD,
                  options.has("--discreet") ? DiscreetWords.ENFORCED : DiscreetWords.AS_CONFIGURED,
                  progress(options)));
      Language language = options.language().orElseGet(() -> CliMessages.spokenBy(built.config()));
      Messages words = CliMessages.console(language);
      Build.Outcome outcome = built.with(afterwards(options, built, words));
      List<Problem> shown = shown(options, outcome);
      out.print(format(options.format(), language, folder).format(shown));
      if (outcome.checked().isPresent()) {
        writeReport(options, findings(outcome), words);
      }
      if (options.format().equals(Options.HUMAN)) {
        double seconds = (System.nanoTime() - start) / 1e9;
        new Summary(words, outcome, here).lines(shown, target, seconds).forEach(out::println);
      }
      return outcome.failed() ? CommandLine.PROBLEMS : CommandLine.DONE;
    }
  }

  /** A build tells what is wrong; {@code check} also what is good to know. */
  private static List<Problem> shown(Options options, Build.Outcome outcome) {
    boolean all = options.command().equals("check");
    return outcome.problems().stream().filter(p -> all || p.severity() != Severity.INFO).toList();
  }

  /** What {@code check} finds if it is asked: how easy the guides read, and the web. */
  private List<Problem> afterwards(Options options, Build.Outcome built, Messages words)
      throws IOException {
    List<Problem> more = new ArrayList<>();
    if (built.checked().isPresent()) {
      CheckedSite checked = built.checked().get();
      if (options.has("--reading")) {
        ReadingLevel.of(checked.site()).forEach(level -> more.add(level.problem()));
      }
      if (options.has("--links")) {
        more.addAll(askOutside(options, checked, words));
      }
    }
    return more;
  }

  private List<Problem> askOutside(Options options, CheckedSite checked, Messages words)
      throws IOException {
    LocalDate day = checked.project().today();
    Path answers = options.site().resolve(SitePaths.LINK_CACHE);
    ExternalLinkChecker.Result asked =
        new ExternalLinkChecker(PATIENCE, day, err::println).ask(checked.site(), answers);
    try {
      AtomicFile.write(answers, asked.answers());
    } catch (IOException e) {
      err.println(words.get("links.unwritten", Summary.shown(here, answers)));
    }
    return asked.problems();
  }

  /** Leaves the report. Where it cannot be left, that is said, and all else holds. */
  private void writeReport(Options options, Findings findings, Messages words) throws IOException {
    OutputFile calendar = ReviewCalendar.of(findings.checked(), words);
    OutputFile report = Report.of(findings, words, CliMessages.problems(words.language()));
    OutputFile lawyer = LawyerPage.of(findings, words);
    Path target = options.site().resolve(SitePaths.TARGET_REPORT);
    if (!SiteWriter.write(List.of(calendar, lawyer, report), target, "report").isEmpty()) {
      err.println(words.get("report.unwritten", Summary.shown(here, target)));
    }
  }

  private static Findings findings(Build.Outcome outcome) {
    Map<String, Integer> bytes = new HashMap<>();
    outcome.files().stream()
        .filter(f -> f.path().endsWith(".html"))
        .forEach(f -> bytes.put(f.path(), f.size()));
    return new Findings(
        outcome.checked().orElseThrow(), outcome.problems(), ReadingLevel::score, bytes);
  }

  /** Tells of the pamphlets that have to be rendered, each tenth part of them. */
  private Optional<Progress> progress(Options options) throws IOException {
    if (options.has("--no-pamphlets")) {
      return Optional.empty();
    }
    Messages words = CliMessages.console(options.language().orElse(Options.SPOKEN.get(0)));
    return Optional.of(
        (done, all) -> {
          if (done * 10 / all > (done - 1) * 10 / all) {
            err.println(words.get("progress.pamphlets", done, all));
          }
        });
  }

  private static ProblemFormat format(String name, Language language, SiteFolder folder)
      throws IOException {
    Messages texts = CliMessages.problems(language);
    return switch (name) {
      case "json" -> new JsonFormat(texts);
      case "github" -> new GithubFormat(texts);
      case "sarif" -> new SarifFormat(texts, CliMessages.version());
      default -> {
        Map<String, List<String>> read = new HashMap<>(); // a file may hold many problems
        yield new HumanFormat(texts, f -> read.computeIfAbsent(f, file -> lines(folder, file)));
      }
    };
  }

  /** The lines of a file, to show an excerpt; none if it cannot be read. */
  private static List<String> lines(SiteFolder folder, String name) {
    Path file = folder.resource(name).orElse(folder.root().resolve(name));
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n").replace("\uFEFF", "").lines().toList();
    } catch (IOException e) {
      return List.of(); // the problem itself says that the file cannot be read
    }
  }
}
