package org.amparo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.build.Build;
import org.amparo.check.Purpose;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.host.HostPlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.publish.Patience;
import org.amparo.publish.Publishing;
import org.amparo.publish.Release;
import org.amparo.publish.SiteRelease;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** {@code publish}: puts the site online, or restores the previous one. */
final class PublishCommand {

  private final CommandLine.Streams streams;
  private final PrintStream out;
  private final LocalDate today;
  private final Clock clock;

  /**
   * @param today the day to build for, unless the command names another
   * @param clock of the time of the release
   */
  PublishCommand(CommandLine.Streams streams, LocalDate today, Clock clock) {
    this.streams = streams;
    this.out = streams.out();
    this.today = today;
    this.clock = clock;
  }

  /**
   * Publishes.
   *
   * @return the exit code
   * @throws IOException if a file cannot be read or written
   */
  int run(Command.Publish command) throws IOException {
    try (SiteFolder folder = SiteFolder.open(command.common().site())) {
      return command.undo() ? undo(folder, command) : send(folder, command);
    }
  }

  /** Needs only the configuration: what is wrong in a guide must not keep a release online. */
  private int undo(SiteFolder folder, Command.Publish command) throws IOException {
    Checked<Optional<SiteConfig>> read = SiteConfigReader.read(folder, DiscreetWords.AS_CONFIGURED);
    Messages messages = messages(command, read.value());
    Optional<Publishing> publishing =
        read.hasError()
            ? broken(read.problems(), folder, messages)
            : publishing(folder, command, read.value().orElseThrow(), messages);
    return publishing.isPresent() ? code(publishing.get().undo()) : CommandLine.PROBLEMS;
  }

  private int send(SiteFolder folder, Command.Publish command) throws IOException {
    Messages early =
        CliMessages.console(
            command.common().language().orElseGet(() -> CliMessages.language(folder)));
    streams.err().println(early.get("publish.building"));
    Build.Outcome built = Build.inMemory(folder, request(command, early));
    Messages messages = messages(command, built.config());
    Optional<Publishing> publishing =
        built.failed() || built.checked().isEmpty()
            ? broken(built.problems(), folder, messages)
            : publishing(folder, command, built.config().orElseThrow(), messages);
    if (publishing.isEmpty()) {
      return CommandLine.PROBLEMS;
    }
    Instant now = Instant.now(clock);
    Release release = SiteRelease.of(built.checked().orElseThrow(), built.made().files(), now);
    return code(publishing.get().send(release, built.leftToFillIn()));
  }

  private static Messages messages(Command.Publish command, Optional<SiteConfig> config)
      throws IOException {
    return CliMessages.console(
        command.common().language().orElseGet(() -> CliMessages.language(config)));
  }

  private Optional<Publishing> broken(List<Problem> problems, SiteFolder folder, Messages messages)
      throws IOException {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    out.print(ProblemFormats.of(Command.Format.HUMAN, messages.language(), folder).format(errors));
    out.println(messages.get("publish.broken"));
    return Optional.empty();
  }

  private Optional<Publishing> publishing(
      SiteFolder folder, Command.Publish command, SiteConfig config, Messages messages) {
    Optional<HostPlace> place = place(command, config, messages);
    return place.map(
        p ->
            new Publishing(
                new Publishing.Job(folder, config, p, command.consent(), Patience.USUAL, clock),
                streams.machine(),
                messages,
                new TerminalTalk(streams, messages)));
  }

  private static int code(Publishing.Outcome outcome) {
    return outcome.isSent() || outcome == Publishing.Outcome.NOTHING
        ? CommandLine.DONE
        : CommandLine.PROBLEMS;
  }

  /** Returns the place of a name, or the first one; says why there is none. */
  private Optional<HostPlace> place(Command.Publish command, SiteConfig config, Messages messages) {
    if (config.publish().isEmpty()) {
      out.println(messages.get("publish.none"));
      return Optional.empty();
    }
    if (command.name().isEmpty()) {
      return Optional.of(config.publish().get(0));
    }
    String name = command.name().get();
    Optional<HostPlace> place =
        config.publish().stream().filter(p -> p.name().equals(name)).findFirst();
    if (place.isEmpty()) {
      List<String> names = config.publish().stream().map(HostPlace::name).toList();
      out.println(messages.get("publish.unknown", name, String.join(", ", names)));
    }
    return place;
  }

  private Build.Request request(Command.Publish command, Messages messages) {
    return new Build.Request(
        Optional.empty(),
        command.common().clock().orElse(today),
        command.consent() == Publishing.Consent.GIVEN ? Purpose.PUBLISH_UNASKED : Purpose.PUBLISH,
        DiscreetWords.AS_CONFIGURED,
        Optional.of(BuildCommand.progress(messages, streams.err())));
  }
}
