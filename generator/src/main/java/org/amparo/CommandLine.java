package org.amparo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
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
import java.util.Properties;
import org.amparo.check.ReadingLevel;
import org.amparo.config.SiteConfig;
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
        case "confirm" -> confirm(options);
        case "preview" -> preview(options);
        case "import" -> takeIn(options);
        case "new" -> begin(options);
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
      err.println(words(language).get(key, word));
    }
  }

  private int help(Options options) throws IOException {
    for (Language language : options.language().map(List::of).orElse(Options.SPOKEN)) {
      out.println(words(language).get("help"));
    }
    return DONE;
  }

  private int version() throws IOException {
    out.println("Amparo " + programVersion());
    return DONE;
  }

  private static String programVersion() throws IOException {
    Properties properties = new Properties();
    try (Reader file = resource("version.properties")) {
      properties.load(file);
    }
    return properties.getProperty("version", "?");
  }

  /** Tells of the pamphlets that have to be rendered, each tenth part of them. */
  private Optional<Progress> progress(Options options) throws IOException {
    if (options.has("--no-pamphlets")) {
      return Optional.empty();
    }
    Messages words = words(options.language().orElse(Options.SPOKEN.get(0)));
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
      Language language = options.language().orElseGet(() -> spokenBy(built.config()));
      Build.Outcome outcome = built.with(afterwards(options, folder, built, language, day));
      List<Problem> shown = shown(options, outcome);
      out.print(format(options.format(), language, folder).format(shown));
      if (options.format().equals(Options.HUMAN)) {
        double seconds = (System.nanoTime() - start) / 1e9;
        conclude(outcome, shown, words(language), target, seconds);
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
    Messages words = words(language);
    OutputFile calendar = ReviewCalendar.of(outcome.site().orElseThrow(), first, words, day);
    OutputFile report =
        Report.of(folder, outcome.findings(), words, messages("problem/problems_", language), day);
    Path target = options.site().resolve("target").resolve("report");
    return SiteWriter.write(List.of(calendar, report), target, List.of(ReviewCalendar.FILE.path()));
  }

  private int confirm(Options options) throws IOException {
    LocalDate day = options.clock().orElse(today);
    try (SiteFolder folder = SiteFolder.open(options.site())) {
      Build.Outcome outcome = Build.run(folder, Build.Request.toLook(day));
      Language language = options.language().orElseGet(() -> spokenBy(outcome.config()));
      ConfirmCommand command =
          new ConfirmCommand(
              folder, outcome, words(language), day, options.value("--by").orElse(""));
      Optional<String> wrong =
          command.run(options.value(Options.ID).orElseThrow(), options.value("--section"));
      wrong.ifPresent(err::println);
      if (wrong.isEmpty()) {
        command.confirmed().forEach(out::println);
      }
      return wrong.isEmpty() ? DONE : PROBLEMS;
    }
  }

  /** Runs until the program is ended. */
  private int preview(Options options) throws IOException {
    try (SiteFolder folder = SiteFolder.open(options.site())) {
      Language language =
          options
              .language()
              .orElseGet(() -> spokenBy(SiteConfigReader.read(folder, false).value()));
      LocalDate day = options.clock().orElse(today);
      int port = options.value("--port").map(Integer::parseInt).orElse(0);
      Messages problems = messages("problem/problems_", language);
      try (Preview preview = new Preview(folder, port, words(language), problems, day)) {
        out.println(words(language).get("preview.ready", preview.address()));
        if (!options.has("--no-browser")) {
          Browser.open(preview.address());
        }
        preview.await();
      } catch (BindException e) {
        err.println(words(language).get("preview.taken", Integer.toString(port)));
        return WRONG_USAGE;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return DONE;
  }

  private int begin(Options options) throws IOException {
    LocalDate day = options.clock().orElse(today);
    try (SiteFolder folder = SiteFolder.open(options.site())) {
      Build.Outcome outcome = Build.run(folder, Build.Request.toLook(day));
      Language language = options.language().orElseGet(() -> spokenBy(outcome.config()));
      NewCommand command = new NewCommand(folder, outcome, words(language), spoken(), day);
      Optional<String> wrong =
          command.run(
              options.value(Options.TITLE).orElseThrow(), options.value("--topic").orElseThrow());
      wrong.ifPresent(err::println);
      command.done().forEach(out::println);
      return wrong.isEmpty() ? DONE : PROBLEMS;
    }
  }

  private int takeIn(Options options) throws IOException {
    LocalDate day = options.clock().orElse(today);
    try (SiteFolder folder = SiteFolder.open(options.site())) {
      Build.Outcome outcome = Build.run(folder, Build.Request.toLook(day));
      Language language = options.language().orElseGet(() -> spokenBy(outcome.config()));
      ImportCommand command = new ImportCommand(folder, outcome, words(language), spoken(), day);
      Path file = here.resolve(options.value(Options.FILE).orElseThrow());
      Optional<String> wrong = command.run(file, options.value("--topic").orElseThrow());
      wrong.ifPresent(err::println);
      command.done().forEach(out::println);
      return wrong.isEmpty() ? DONE : PROBLEMS;
    }
  }

  /** The words of every language that the program speaks. */
  private static Map<Language, Messages> spoken() throws IOException {
    Map<Language, Messages> spoken = new HashMap<>();
    for (Language each : Options.SPOKEN) {
      spoken.put(each, words(each));
    }
    return spoken;
  }

  private static ProblemFormat format(String name, Language language, SiteFolder folder)
      throws IOException {
    Messages texts = messages("problem/problems_", language);
    return switch (name) {
      case "json" -> new JsonFormat(texts);
      case "github" -> new GithubFormat(texts);
      case "sarif" -> new SarifFormat(texts, programVersion());
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

  /** The organisers' language: the site's first, if the program speaks it. */
  private static Language spokenBy(Optional<SiteConfig> config) {
    return config
        .map(SiteConfig::defaultLanguage)
        .filter(Options.SPOKEN::contains)
        .orElse(Options.SPOKEN.get(0));
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

  private static Messages words(Language language) throws IOException {
    return messages("cli_", language);
  }

  private static Messages messages(String name, Language language) throws IOException {
    try (Reader file = resource(name + language + ".properties")) {
      return Messages.read(language, List.of(file));
    }
  }

  private static Reader resource(String name) {
    InputStream stream = CommandLine.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its file " + name);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
