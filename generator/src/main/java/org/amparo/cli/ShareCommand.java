package org.amparo.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.build.Build;
import org.amparo.check.Purpose;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.edit.PersonName;
import org.amparo.problem.Problem;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;
import org.amparo.together.Outcome;
import org.amparo.together.Sharing;

/** {@code bring} and {@code send}: several people write one content. */
final class ShareCommand {

  private final CommandLine.Streams streams;
  private final LocalDate today;
  private final Clock clock;

  /**
   * @param today the day to check for, unless the command names another
   * @param clock of the times of changes
   */
  ShareCommand(CommandLine.Streams streams, LocalDate today, Clock clock) {
    this.streams = streams;
    this.today = today;
    this.clock = clock;
  }

  /**
   * Brings or sends.
   *
   * @return the exit code
   * @throws IOException if a file cannot be read or written
   */
  int run(Command.Share command) throws IOException {
    try (SiteFolder folder = SiteFolder.open(command.common().site())) {
      Optional<SiteConfig> config =
          SiteConfigReader.read(folder, DiscreetWords.AS_CONFIGURED).value();
      Messages messages =
          CliMessages.console(
              command.common().language().orElseGet(() -> CliMessages.language(config)));
      if (config.flatMap(SiteConfig::together).isEmpty()) {
        streams.out().println(messages.get("share.none"));
        return CommandLine.PROBLEMS;
      }
      if (command.name().isPresent()) {
        new PersonName(folder).keep(command.name().get());
      }
      Sharing.Job job =
          new Sharing.Job(
              folder,
              config.flatMap(SiteConfig::together).orElseThrow(),
              clock,
              UnaryOperator.identity());
      Sharing sharing =
          new Sharing(job, streams.machine(), messages, new TerminalTalk(streams, messages));
      Optional<Outcome> outcome = sharing.run(command.action());
      return outcome.isPresent()
          ? checked(outcome.get(), command, folder, messages)
          : CommandLine.PROBLEMS;
    }
  }

  /** Says what is wrong in the files that changed. */
  private int checked(Outcome outcome, Command.Share command, SiteFolder folder, Messages messages)
      throws IOException {
    List<String> files = outcome.files();
    if (!files.isEmpty()) {
      LocalDate day = command.common().clock().orElse(today);
      Build.Request request =
          new Build.Request(
              Optional.empty(), day, Purpose.BUILD, DiscreetWords.AS_CONFIGURED, Optional.empty());
      List<Problem> problems =
          Build.run(folder, request).problems().stream()
              .filter(p -> p.isError() && files.contains(p.place().file()))
              .toList();
      streams
          .out()
          .print(
              ProblemFormats.of(Command.Format.HUMAN, messages.language(), folder)
                  .format(problems));
    }
    return outcome.isDone() ? CommandLine.DONE : CommandLine.PROBLEMS;
  }
}
