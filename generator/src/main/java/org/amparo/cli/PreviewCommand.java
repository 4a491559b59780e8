package org.amparo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.time.LocalDate;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfigReader;
import org.amparo.model.Language;
import org.amparo.preview.Browser;
import org.amparo.preview.Preview;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** {@code preview}: serves the site until the program is ended. */
final class PreviewCommand {

  private final PrintStream out;
  private final PrintStream err;
  private final LocalDate today;

  /**
   * @param out the address
   * @param err a port that is in use
   * @param today the day to build for, unless the command names another
   */
  PreviewCommand(PrintStream out, PrintStream err, LocalDate today) {
    this.out = out;
    this.err = err;
    this.today = today;
  }

  /**
   * Runs until the program is ended.
   *
   * @return the exit code
   * @throws IOException if the site's folder cannot be watched, or a file of the program not read
   */
  int run(Command.Preview command) throws IOException {
    try (SiteFolder folder = SiteFolder.open(command.common().site())) {
      Language language = command.common().language().orElseGet(() -> language(folder));
      Messages messages = CliMessages.console(language);
      LocalDate day = command.common().clock().orElse(today);
      try (Preview preview =
          new Preview(folder, command.port(), messages, CliMessages.problems(language), day)) {
        out.println(messages.get("preview.ready", preview.address()));
        if (command.browser()) {
          Runnable byHand = () -> out.println(messages.get("preview.by-hand", preview.address()));
          Browser.ofThisMachine().open(preview.address(), byHand);
        }
        preview.await();
      } catch (BindException e) {
        err.println(messages.get("preview.taken", Integer.toString(command.port())));
        return CommandLine.WRONG_USAGE;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return CommandLine.DONE;
  }

  private static Language language(SiteFolder folder) {
    return CliMessages.language(SiteConfigReader.read(folder, DiscreetWords.AS_CONFIGURED).value());
  }
}
