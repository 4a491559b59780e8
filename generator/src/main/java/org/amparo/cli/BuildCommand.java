package org.amparo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.build.Build;
import org.amparo.check.ReadingLevel;
import org.amparo.linkcheck.ExternalLinkChecker;
import org.amparo.model.Language;
import org.amparo.output.AtomicFile;
import org.amparo.output.OutputFile;
import org.amparo.output.SiteWriter;
import org.amparo.output.SourcePaths;
import org.amparo.pamphlet.Progress;
import org.amparo.problem.Problem;
import org.amparo.problem.Severity;
import org.amparo.project.CheckedSite;
import org.amparo.report.Findings;
import org.amparo.report.LawyerPage;
import org.amparo.report.Report;
import org.amparo.report.ReviewCalendar;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** {@code build} and {@code check}: builds or checks a site and writes the report. */
final class BuildCommand {

  /** For external links: up to 15 seconds for an answer, half a second between two requests. */
  private static final ExternalLinkChecker.RequestPolicy POLICY =
      new ExternalLinkChecker.RequestPolicy(Duration.ofSeconds(15), Duration.ofMillis(500));

  private final Path here;
  private final PrintStream out;
  private final PrintStream err;
  private final LocalDate today;

  /**
   * @param here the folder that shown paths start from, absolute
   * @param out problems and the last line
   * @param err progress
   * @param today the day to build for, unless the command names another
   */
  BuildCommand(Path here, PrintStream out, PrintStream err, LocalDate today) {
    this.here = here;
    this.out = out;
    this.err = err;
    this.today = today;
  }

  /**
   * Builds a site.
   *
   * @return the exit code
   * @throws IOException if the program's own files, or a template, cannot be read
   */
  int run(Command.Build command) throws IOException {
    Command.Check check =
        new Command.Check(command.common(), command.rules(), Command.Format.HUMAN, false, false);
    return run(check, Optional.of(new Build.Target(command.out(), command.scope())));
  }

  /**
   * Checks a site without writing it.
   *
   * @return the exit code
   * @throws IOException if the program's own files, or a template, cannot be read
   */
  int run(Command.Check command) throws IOException {
    return run(command, Optional.empty());
  }

  private int run(Command.Check command, Optional<Build.Target> target) throws IOException {
    long start = System.nanoTime();
    try (SiteFolder folder = SiteFolder.open(command.common().site())) {
      Build.Outcome built = Build.run(folder, request(folder, command, target));
      Language language =
          command.common().language().orElseGet(() -> CliMessages.language(built.config()));
      Messages messages = CliMessages.console(language);
      Build.Outcome outcome = built.with(extraProblems(command, built, messages));
      List<Problem> shown =
          outcome.problems().stream()
              .filter(p -> target.isEmpty() || p.severity() != Severity.INFO)
              .toList();
      out.print(ProblemFormats.of(command.format(), language, folder).format(shown));
      if (outcome.checked().isPresent()) {
        writeReport(command.common().site(), findings(outcome), messages);
      }
      if (command.format() == Command.Format.HUMAN) {
        double seconds = (System.nanoTime() - start) / 1e9;
        new Summary(messages, outcome, here)
            .lines(shown, target.map(Build.Target::out), seconds)
            .forEach(out::println);
      }
      return outcome.failed() ? CommandLine.PROBLEMS : CommandLine.DONE;
    }
  }

  private Build.Request request(
      SiteFolder folder, Command.Check command, Optional<Build.Target> target) throws IOException {
    Command.Rules rules = command.rules();
    return new Build.Request(
        target,
        command.common().clock().orElse(today),
        rules.purpose(),
        rules.discreet(),
        rules.pamphlets() ? Optional.of(progress(folder, command.common())) : Optional.empty());
  }

  /** Returns the problems that only {@code --reading} and {@code --links} find. */
  private List<Problem> extraProblems(Command.Check command, Build.Outcome built, Messages messages)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    if (built.checked().isPresent()) {
      CheckedSite checked = built.checked().get();
      if (command.reading()) {
        ReadingLevel.of(checked.site()).forEach(level -> problems.add(level.problem()));
      }
      if (command.links()) {
        problems.addAll(checkLinks(command.common().site(), checked, messages));
      }
    }
    return problems;
  }

  private List<Problem> checkLinks(Path site, CheckedSite checked, Messages messages)
      throws IOException {
    LocalDate day = checked.project().today();
    Path answers = site.resolve(SourcePaths.LINK_CACHE);
    ExternalLinkChecker.Result result =
        new ExternalLinkChecker(POLICY, day, err::println).check(checked.site(), answers);
    try {
      AtomicFile.write(answers, result.answers());
    } catch (IOException e) {
      err.println(messages.get("links.unwritten", Summary.shown(here, answers)));
    }
    return result.problems();
  }

  /** Writes the report. A report that cannot be written does not fail the command. */
  private void writeReport(Path site, Findings findings, Messages messages) throws IOException {
    OutputFile calendar = ReviewCalendar.of(findings.checked(), messages);
    OutputFile report = Report.of(findings, messages, CliMessages.problems(messages.language()));
    OutputFile lawyer = LawyerPage.of(findings, messages);
    Path target = site.resolve(SourcePaths.TARGET_REPORT);
    if (!SiteWriter.write(List.of(calendar, lawyer, report), target, "report").isEmpty()) {
      err.println(messages.get("report.unwritten", Summary.shown(here, target)));
    }
  }

  private static Findings findings(Build.Outcome outcome) {
    return new Findings(
        outcome.checked().orElseThrow(),
        outcome.problems(),
        ReadingLevel::score,
        outcome.made().sizes());
  }

  private Progress progress(SiteFolder folder, Command.Common common) throws IOException {
    Language language = common.language().orElseGet(() -> CliMessages.language(folder));
    return progress(CliMessages.console(language), err);
  }

  /** Prints the progress of rendering pamphlets: a line for each tenth of them. */
  static Progress progress(Messages messages, PrintStream err) {
    return (done, all) -> {
      if (done * 10 / all > (done - 1) * 10 / all) {
        err.println(messages.get("progress.pamphlets", done, all));
      }
    };
  }
}
