package org.amparo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** A command that changes {@code content/}. */
interface EditCommand {

  /**
   * Runs the command.
   *
   * @return why nothing was changed, as a message; empty if the command did its work
   * @throws IOException if a file cannot be read or written
   */
  Optional<String> run() throws IOException;

  /** Returns messages about what was done and what comes next. */
  List<String> done();

  /**
   * The input of every such command.
   *
   * @param folder of the site
   * @param read the site, if it could be read
   * @param messages of the console
   * @param day of the change
   * @param questions for the person at the terminal
   */
  record Start(
      SiteFolder folder,
      Optional<ReadSite> read,
      Messages messages,
      LocalDate day,
      Questions questions) {}
}
