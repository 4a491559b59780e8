package org.amparo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.build.Pipeline;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.edit.EditException;
import org.amparo.model.Language;
import org.amparo.preview.Browser;
import org.amparo.preview.Preview;
import org.amparo.problem.Checked;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** Runs a command and says what came of it: results on one stream, progress on the other. */
public final class CommandLine {

  public static final int DONE = 0;
  public static final int PROBLEMS = 1;
  static final int WRONG_USAGE = 2;

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
  public CommandLine(Path here, PrintStream out, PrintStream err, LocalDate today) {
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
  public int run(String[] arguments) throws IOException {
    try {
      Options options = Options.parse(arguments, here);
      return switch (options.command()) {
        case "help" -> help(options);
        case "version" -> version();
        case "confirm", "import", "new" -> edit(options);
        case "preview" -> preview(options);
        default -> new BuildCommand(here, out, err, today).run(options);
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
      err.println(CliMessages.console(language).get(key, word));
    }
  }

  private int help(Options options) throws IOException {
    for (Language language : options.language().map(List::of).orElse(Options.SPOKEN)) {
      out.println(CliMessages.console(language).get("help"));
    }
    return DONE;
  }

  private int version() throws IOException {
    out.println("Amparo " + CliMessages.version());
    return DONE;
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
    LocalDate day = options.clock().orElse(today);
    Pipeline pipeline = new Pipeline(folder, day);
    Checked<Optional<SiteConfig>> configured = pipeline.configure(DiscreetWords.AS_CONFIGURED);
    Optional<ReadSite> read =
        pipeline.open(configured).value().map(p -> pipeline.read(Checked.of(p)).value());
    Language language =
        options.language().orElseGet(() -> CliMessages.spokenBy(configured.value()));
    return new EditCommand.Start(folder, read, CliMessages.console(language), day);
  }

  private EditCommand command(Options options, EditCommand.Start start) {
    return switch (options.command()) {
      case "confirm" ->
          new ConfirmCommand(
              start,
              options.needed(Options.ID),
              options.value("--into"),
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
              .orElseGet(
                  () ->
                      CliMessages.spokenBy(
                          SiteConfigReader.read(folder, DiscreetWords.AS_CONFIGURED).value()));
      LocalDate day = options.clock().orElse(today);
      int port = options.value("--port").map(Integer::parseInt).orElse(0);
      Messages problems = CliMessages.problems(language);
      try (Preview preview =
          new Preview(folder, port, CliMessages.console(language), problems, day)) {
        Messages words = CliMessages.console(language);
        out.println(words.get("preview.ready", preview.address()));
        if (!options.has("--no-browser")) {
          Runnable byHand = () -> out.println(words.get("preview.by-hand", preview.address()));
          Browser.ofThisMachine().open(preview.address(), byHand);
        }
        preview.await();
      } catch (BindException e) {
        err.println(CliMessages.console(language).get("preview.taken", Integer.toString(port)));
        return WRONG_USAGE;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return DONE;
  }
}
