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
   * Does it.
   *
   * @return what kept it from being done, in words; then nothing was changed
   * @throws IOException if a file cannot be read or written
   */
  Optional<String> run() throws IOException;

  /** What was done and what comes next, in words. */
  List<String> done();

  /**
   * What every such command starts from.
   *
   * @param folder of the site
   * @param read the site, if it could be read
   * @param words in which the organiser is spoken to
   * @param day of the change
   */
  record Start(SiteFolder folder, Optional<ReadSite> read, Messages words, LocalDate day) {}
}
