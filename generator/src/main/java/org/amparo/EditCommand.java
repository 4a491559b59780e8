package org.amparo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteFolder;
import org.amparo.model.Language;
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
   * @param read the site as it was read
   * @param words in which the organiser is spoken to
   * @param spoken those of every language that the program speaks
   * @param day of the change
   */
  record Start(
      SiteFolder folder,
      Build.Outcome read,
      Messages words,
      Map<Language, Messages> spoken,
      LocalDate day) {

    public Start {
      spoken = Map.copyOf(spoken);
    }

    /** The words of a language; the organiser's where the program does not speak it. */
    Messages words(Language language) {
      return spoken.getOrDefault(language, words);
    }
  }
}
