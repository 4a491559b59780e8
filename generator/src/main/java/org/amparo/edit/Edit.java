package org.amparo.edit;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/**
 * A change of {@code content/} that the command line and the desk make alike. Its messages are
 * those of the console.
 */
public interface Edit {

  /**
   * Makes the change.
   *
   * @return why nothing was changed, as a message; empty if it was made
   * @throws IOException if a file cannot be read or written
   */
  Optional<String> run() throws IOException;

  /** Asks a person. */
  @FunctionalInterface
  interface Questions {

    /**
     * Shows some lines and a question.
     *
     * @param key the message of the question
     * @return whether the answer is a yes; empty if nobody answers
     */
    Optional<Boolean> ask(List<String> lines, String key);
  }

  /** Returns messages about what was done. */
  List<String> done();

  /** Returns messages about the commands that come next. */
  default List<String> next() {
    return List.of();
  }

  /** Returns the files that were made or changed, as paths from the site's folder. */
  List<String> made();

  /**
   * What every such change starts from.
   *
   * @param folder of the site
   * @param read the site, if it could be read
   * @param messages of the console
   * @param day of the change
   * @param now the time of the change
   * @param questions for the person who makes the change
   */
  record Start(
      SiteFolder folder,
      Optional<ReadSite> read,
      Messages messages,
      LocalDate day,
      Instant now,
      Questions questions) {}
}
