package org.amparo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfigReader;
import org.amparo.desk.Desk;
import org.amparo.desk.RunningDesk;
import org.amparo.model.Language;
import org.amparo.preview.Browser;
import org.amparo.publish.Machine;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** {@code desk}: serves the desk until it is ended. */
final class DeskCommand {

  private final PrintStream out;
  private final PrintStream err;
  private final LocalDate today;
  private final Clock clock;
  private final Machine machine;

  /**
   * @param streams the address; a port that is in use
   * @param today the day to build for, unless the command names another
   * @param clock of the desk, in the zone of the times that it shows
   */
  DeskCommand(CommandLine.Streams streams, LocalDate today, Clock clock) {
    this.out = streams.out();
    this.err = streams.err();
    this.machine = streams.machine();
    this.today = today;
    this.clock = clock;
  }

  /**
   * Runs until the desk is ended.
   *
   * @return the exit code
   * @throws IOException if the site's folder cannot be watched, or a file of the program not read
   */
  int run(Command.Desk command) throws IOException {
    try (SiteFolder folder = SiteFolder.open(command.common().site())) {
      Language language = command.common().language().orElseGet(() -> language(folder));
      Messages messages = CliMessages.console(language);
      LocalDate day = command.common().clock().orElse(today);
      Optional<URI> running = new RunningDesk(folder).address();
      boolean opens = command.browser() && Browser.ofThisMachine().isThere();
      if (running.isPresent()) {
        out.println(running.get());
        err.println(messages.get(opens ? "desk.runs" : "desk.runs.alone"));
        open(running.get(), opens, messages);
        return CommandLine.DONE;
      }
      Desk.Options options =
          new Desk.Options(command.port(), language, clock, machine, this::failed);
      try (Desk desk = new Desk(folder, options, day, new SecureRandom())) {
        out.println(desk.address());
        err.println(messages.get(opens ? "desk.ready" : "desk.ready.alone"));
        open(desk.address(), opens, messages);
        desk.await();
      } catch (BindException e) {
        err.println(messages.get("desk.taken", Integer.toString(command.port())));
        return CommandLine.WRONG_USAGE;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return CommandLine.DONE;
  }

  private void open(URI address, boolean opens, Messages messages) {
    if (opens) {
      Runnable byHand = () -> err.println(messages.get("desk.by-hand", address));
      Browser.ofThisMachine().open(address, byHand);
    }
  }

  /** Prints a fault of the program, which whoever started the desk may send to its makers. */
  private void failed(Exception fault) {
    fault.printStackTrace(err);
  }

  private static Language language(SiteFolder folder) {
    return CliMessages.language(SiteConfigReader.read(folder, DiscreetWords.AS_CONFIGURED).value());
  }
}
