package org.amparo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
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
import org.amparo.check.ReadingLevel;
import org.amparo.config.SiteConfigReader;
import org.amparo.config.SiteFolder;
import org.amparo.edit.EditException;
import org.amparo.model.Language;
import org.amparo.model.OutputFile;
import org.amparo.model.Site;
import org.amparo.outside.OutsideLinks;
import org.amparo.pamphlet.Progress;
import org.amparo.preview.Browser;
import org.amparo.preview.Preview;
import org.amparo.problem.GithubFormat;
import org.amparo.problem.HumanFormat;
import org.amparo.problem.JsonFormat;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemFormat;
import org.amparo.problem.SarifFormat;
import org.amparo.problem.Severity;
import org.amparo.report.Report;
import org.amparo.report.ReviewCalendar;
import org.amparo.text.Messages;
import org.amparo.write.SiteWriter;
import org.amparo.write.WholeFile;

/** Runs a command and says what came of it: results on one stream, progress on the other. */
final class CommandLine {

  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int WRONG_USAGE = 2;

  /** For hosts outside: slow ones are waited for, and none is asked twice a second. */
  private static final OutsideLinks.Patience PATIENCE =
      new OutsideLinks.Patience(Duration.ofSeconds(15), Duration.ofMillis(500));

  private final Path here;
  private final PrintStream out;
  private final PrintStream err;
  private final LocalDate today;

  /**
   * @param here the folder that relative paths start from, absolute
   * @param out results
   * @param err progress and wrong usage
   * @param today the day to build for where no other is asked for
   */
  CommandLine(Path here, PrintStream out, PrintStream err, LocalDate today) {
    this.here = here;
    this.today = today;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs one command.
   *
   * @return the exit code: 0, 1 for problems in the content, 2 for wrong usage
   * @throws IOException if the program's own words cannot be read
   */
  int run(String[] arguments) throws IOException {
    try {
      Options options = Options.parse(arguments, here);
      return switch (options.command()) {
        case "help" -> help(options);
        case "version" -> version();
        case "confirm", "import", "new" -> edit(options);
        case "preview" -> preview(options);
        default -> build(options);
      };
    } catch (Options.Wrong e) {
      complain(e.key(), e.word());
      return WRONG_USAGE;
    } catch (EditException e) {
      complain(e.key(), e.file());
      return PROBLEMS;
    } catch (IOException | UncheckedIOException e) {
      complain("disk.failed", String.valueOf(e.getMessage()));
      return PROBLEMS;
    }
  }

  /** Says a sentence in every language that the program speaks. */
  private void complain(String key, String word) throws IOException {
    for (Language language : Options.SPOKEN) {
      err.println(ProgramWords.console(language).get(key, word));
    }
  }

  private int help(Options options) throws IOException {
    for (Language language : options.language().map(List::of).orElse(Options.SPOKEN)) {
      out.println(ProgramWords.console(language).get("help"));
    }
    return DONE;
  }

  private int version() throws IOException {
    out.println("Amparo " + ProgramWords.version());
    return DONE;
  }

  /** Tells of the pamphlets that have to be rendered, each tenth part of them. */
  private Optional<Progress> progress(Options options) throws IOException {
    if (options.has("--no-pamphlets")) {
      return Optional.empty();
    }
    Messages words = ProgramWords.console(options.language().orElse(Options.SPOKEN.get(0)));
    return Optional.of(
        (done, all) -> {
          if (done * 10 / all > (done - 1) * 10 / all) {
            err.println(words.get("progress.pamphlets", done, all));
          }
        });
  }

  private int build(Options options) throws IOException {
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
                  options.has("--publish"),
                  options.has("--discreet"),
                  progress(options)));
      Language language = options.language().orElseGet(() -> ProgramWords.spokenBy(built.config()));
      Build.Outcome outcome = built.with(afterwards(options, folder, built, language, day));
      List<Problem> shown = shown(options, outcome);
      out.print(format(options.format(), language, folder).format(shown));
      if (options.format().equals(Options.HUMAN)) {
        double seconds = (System.nanoTime() - start) / 1e9;
        conclude(outcome, shown, ProgramWords.console(language), target, seconds);
      }
      return outcome.failed() ? PROBLEMS : DONE;
    }
  }

  /** A build tells what is wrong; {@code check} also what is good to know. */
  private static List<Problem> shown(Options options, Build.Outcome outcome) {
    boolean all = options.command().equals("check");
    return outcome.problems().stream()
        .filter(p -> all || p.code().severity() != Severity.INFO)
        .toList();
  }

  /**
   * What a build leaves for organisers; for {@code check}, how easy the guides read, and the web.
   */
  private List<Problem> afterwards(
      Options options, SiteFolder folder, Build.Outcome built, Language language, LocalDate day)
      throws IOException {
    List<Problem> more = new ArrayList<>();
    if (built.site().isPresent()) {
      Site site = built.site().get();
      if (options.has("--reading")) {
        ReadingLevel.of(site).forEach(level -> more.add(level.problem()));
      }
      if (options.has("--links")) {
        more.addAll(askOutside(options, site, day));
      }
      more.addAll(writeReport(options, folder, built.with(more), language, day));
    }
    return more;
  }

  private List<Problem> askOutside(Options options, Site site, LocalDate day) throws IOException {
    Path answers = options.site().resolve("target").resolve("links.tsv");
    OutsideLinks.Asked asked = new OutsideLinks(PATIENCE, day, err::println).ask(site, answers);
    WholeFile.write(answers, asked.answers());
    return asked.problems();
  }

  private static List<Problem> writeReport(
      Options options, SiteFolder folder, Build.Outcome outcome, Language language, LocalDate day)
      throws IOException {
    Language first = outcome.config().orElseThrow().defaultLanguage();
    Messages words = ProgramWords.console(language);
    OutputFile calendar = ReviewCalendar.of(outcome.site().orElseThrow(), first, words, day);
    OutputFile report =
        Report.of(folder, outcome.findings(), words, ProgramWords.problems(language), day);
    Path target = options.site().resolve("target").resolve("report");
    return SiteWriter.write(List.of(calendar, report), target, List.of(ReviewCalendar.FILE.path()));
  }

  private int edit(Options options) throws IOException {
    try (SiteFolder folder = SiteFolder.open(options.site())) {
      EditCommand command = command(options, start(options, folder));
      Optional<String> wrong = command.run();
      wrong.ifPresent(err::println);
      command.done().forEach(out::println);
      return wrong.isEmpty() ? DONE : PROBLEMS;
    }
  }

  private EditCommand.Start start(Options options, SiteFolder folder) throws IOException {
    Build.Outcome read = Build.read(folder);
    Language language = options.language().orElseGet(() -> ProgramWords.spokenBy(read.config()));
    LocalDate day = options.clock().orElse(today);
    return new EditCommand.Start(
        folder, read, ProgramWords.console(language), ProgramWords.spoken(), day);
  }

  private EditCommand command(Options options, EditCommand.Start start) {
    return switch (options.command()) {
      case "confirm" ->
          new ConfirmCommand(
              start,
              options.needed(Options.ID),
              options.value("--section"),
              options.value("--by").orElse(""));
      case "import" ->
          new ImportCommand(
              start, here.resolve(options.needed(Options.FILE)), options.needed("--topic"));
      default -> new NewCommand(start, options.needed(Options.TITLE), options.needed("--topic"));
    };
  }

  /** Runs until the program is ended. */
  private int preview(Options options) throws IOException {
    try (SiteFolder folder = SiteFolder.open(options.site())) {
      Language language =
          options
              .language()
              .orElseGet(() -> ProgramWords.spokenBy(SiteConfigReader.read(folder, false).value()));
      LocalDate day = options.clock().orElse(today);
      int port = options.value("--port").map(Integer::parseInt).orElse(0);
      Messages problems = ProgramWords.problems(language);
      try (Preview preview =
          new Preview(folder, port, ProgramWords.console(language), problems, day)) {
        out.println(ProgramWords.console(language).get("preview.ready", preview.address()));
        if (!options.has("--no-browser")) {
          Browser.open(preview.address());
        }
        preview.await();
      } catch (BindException e) {
        err.println(ProgramWords.console(language).get("preview.taken", Integer.toString(port)));
        return WRONG_USAGE;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return DONE;
  }

  private static ProblemFormat format(String name, Language language, SiteFolder folder)
      throws IOException {
    Messages texts = ProgramWords.problems(language);
    return switch (name) {
      case "json" -> new JsonFormat(texts);
      case "github" -> new GithubFormat(texts);
      case "sarif" -> new SarifFormat(texts, ProgramWords.version());
      default -> {
        Map<String, List<String>> read = new HashMap<>(); // a file may hold many problems
        yield new HumanFormat(texts, f -> read.computeIfAbsent(f, file -> lines(folder, file)));
      }
    };
  }

  private void conclude(
      Build.Outcome outcome,
      List<Problem> shown,
      Messages words,
      Optional<Path> target,
      double seconds) {
    long errors = shown.stream().filter(Problem::isError).count();
    long others = shown.stream().filter(p -> p.code().severity() == Severity.WARNING).count();
    if (outcome.failed()) {
      out.println(words.get("result.failed", errors, others));
      return;
    }
    if (others > 0) {
      out.println(words.get("result.warned", errors, others));
    }
    out.println(new Summary(words, outcome, here).line(target, seconds));
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
