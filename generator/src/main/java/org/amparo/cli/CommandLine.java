package org.amparo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.build.Pipeline;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.desk.ManualFiles;
import org.amparo.edit.BeginGuide;
import org.amparo.edit.BeginTranslation;
import org.amparo.edit.ConfirmTranslation;
import org.amparo.edit.Edit;
import org.amparo.edit.EditException;
import org.amparo.edit.Eject;
import org.amparo.edit.ImportDocument;
import org.amparo.edit.RestoreVersion;
import org.amparo.edit.ShowHistory;
import org.amparo.model.Language;
import org.amparo.problem.Checked;
import org.amparo.project.ReadSite;
import org.amparo.publish.Machine;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** Runs a command: results go to one stream, progress and wrong usage to the other. */
public final class CommandLine {

  /** The exit code of a command that succeeded. */
  public static final int DONE = 0;

  /** The exit code for problems in the content or on the disk. */
  public static final int PROBLEMS = 1;

  /** The exit code for wrong usage. */
  static final int WRONG_USAGE = 2;

  private final Path here;
  private final PrintStream out;
  private final PrintStream err;
  private final LocalDate today;
  private final Clock clock;
  private final Streams streams;

  /**
   * @param here the folder that relative paths start from, absolute
   * @param out results
   * @param err progress and wrong usage
   * @param today the day to build for, unless the command names another
   */
  public CommandLine(Path here, PrintStream out, PrintStream err, LocalDate today) {
    this(here, new Streams(out, err, Optional::empty), today, Clock.systemUTC());
  }

  /**
   * @param here the folder that relative paths start from, absolute
   * @param today the day to build for, unless the command names another
   * @param clock of the desk, in the zone of the times that it shows
   */
  public CommandLine(Path here, Streams streams, LocalDate today, Clock clock) {
    this.clock = clock;
    this.here = here;
    this.today = today;
    this.streams = streams;
    this.out = streams.out();
    this.err = streams.err();
  }

  /**
   * Runs one command.
   *
   * @return the exit code: 0, 1 for problems in the content, 2 for wrong usage
   * @throws IOException if the program's own messages cannot be read
   */
  public int run(String[] arguments) throws IOException {
    try {
      return run(CommandParser.parse(arguments, here));
    } catch (WrongUsage e) {
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

  private int run(Command command) throws IOException, WrongUsage {
    if (command instanceof Command.Build build) {
      return new BuildCommand(here, out, err, today).run(build);
    }
    if (command instanceof Command.Check check) {
      return new BuildCommand(here, out, err, today).run(check);
    }
    if (command instanceof Command.Desk desk) {
      return new DeskCommand(streams, today, clock).run(desk);
    }
    if (command instanceof Command.Publish publish) {
      return new PublishCommand(streams, today, clock).run(publish);
    }
    if (command instanceof Command.Share share) {
      return new ShareCommand(streams, today, clock).run(share);
    }
    if (command instanceof Command.Init init) {
      return new InitCommand(streams, today).run(init);
    }
    if (command instanceof Command.Edit edit) {
      return edit(edit);
    }
    if (command instanceof Command.Manual manual) {
      return manual(manual);
    }
    return command instanceof Command.Help help ? help(help) : version();
  }

  /** Prints a message in every language of the program. */
  private void complain(String key, String word) throws IOException {
    for (Language language : CliMessages.LANGUAGES) {
      err.println(CliMessages.console(language).get(key, word));
    }
  }

  private int help(Command.Help command) throws IOException {
    for (Language language : command.language().map(List::of).orElse(CliMessages.LANGUAGES)) {
      out.println(CliMessages.console(language).get("help"));
    }
    return DONE;
  }

  private int manual(Command.Manual command) throws IOException {
    try (SiteFolder folder = SiteFolder.open(here)) {
      new ManualFiles(folder).write(command.out());
    }
    return DONE;
  }

  private int version() throws IOException {
    out.println("Amparo " + CliMessages.version());
    return DONE;
  }

  private int edit(Command.Edit command) throws IOException {
    try (SiteFolder folder = SiteFolder.open(command.common().site())) {
      Edit edit = edit(command, start(command, folder));
      Optional<String> refusal = edit.run();
      refusal.ifPresent(err::println);
      edit.done().forEach(out::println);
      edit.next().forEach(out::println);
      return refusal.isEmpty() ? DONE : PROBLEMS;
    }
  }

  private Edit edit(Command.Edit command, Edit.Start start) {
    if (command instanceof Command.Confirm confirm) {
      return new ConfirmTranslation(start, confirm.wish());
    }
    if (command instanceof Command.Import document) {
      Path file = document.document();
      String name = String.valueOf(file.getFileName());
      return new ImportDocument(start, file, name, document.topic());
    }
    if (command instanceof Command.Translate translate) {
      return new BeginTranslation(start, translate.id(), translate.into());
    }
    if (command instanceof Command.Eject eject) {
      return new Eject(start, eject.file());
    }
    if (command instanceof Command.History history) {
      return new ShowHistory(start, start.folder().name(history.file()), clock.getZone());
    }
    if (command instanceof Command.Restore restore) {
      String file = start.folder().name(restore.file());
      return new RestoreVersion(
          start, new RestoreVersion.Wish(file, restore.at(), clock.getZone()));
    }
    Command.New guide = (Command.New) command;
    return new BeginGuide(start, guide.title(), guide.topic());
  }

  private Edit.Start start(Command.Edit command, SiteFolder folder) throws IOException {
    Command.Common common = command.common();
    boolean ofOneFile = command instanceof Command.History || command instanceof Command.Restore;
    LocalDate day = common.clock().orElse(today);
    Pipeline pipeline = new Pipeline(folder, day);
    Checked<Optional<SiteConfig>> configured = pipeline.configure(DiscreetWords.AS_CONFIGURED);
    Optional<ReadSite> read =
        ofOneFile
            ? Optional.empty()
            : pipeline.open(configured).value().map(p -> pipeline.read(Checked.of(p)).value());
    Language language = common.language().orElseGet(() -> CliMessages.language(configured.value()));
    Messages messages = CliMessages.console(language);
    Edit.Questions questions = new TerminalQuestions(out, messages, streams.answers());
    return new Edit.Start(folder, read, messages, day, clock.instant(), questions);
  }

  /**
   * The streams of a command.
   *
   * @param out results and questions
   * @param err progress and wrong usage
   * @param answers the next line that a person typed; empty if nobody can be asked
   * @param secrets the same for a line that is not shown while it is typed
   * @param machine the user's own things
   */
  public record Streams(
      PrintStream out,
      PrintStream err,
      Supplier<Optional<String>> answers,
      Supplier<Optional<String>> secrets,
      Machine machine) {

    /** Returns the streams of a command that needs nothing of the user's own. */
    public Streams(PrintStream out, PrintStream err, Supplier<Optional<String>> answers) {
      this(out, err, answers, answers, new Machine(Map.of(), Path.of("")));
    }
  }
}
