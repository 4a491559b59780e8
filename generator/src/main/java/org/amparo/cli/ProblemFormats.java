package org.amparo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.model.Language;
import org.amparo.problem.GithubFormat;
import org.amparo.problem.HumanFormat;
import org.amparo.problem.JsonFormat;
import org.amparo.problem.ProblemFormat;
import org.amparo.problem.SarifFormat;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** The formats in which {@code check} prints problems. */
final class ProblemFormats {

  private ProblemFormats() {}

  /**
   * Returns a format.
   *
   * @param folder of the site, for excerpts of its files
   * @throws IOException if the program's own messages cannot be read
   */
  static ProblemFormat of(Command.Format format, Language language, SiteFolder folder)
      throws IOException {
    Messages messages = CliMessages.problems(language);
    return switch (format) {
      case JSON -> new JsonFormat(messages);
      case GITHUB -> new GithubFormat(messages);
      case SARIF -> new SarifFormat(messages, CliMessages.version());
      case HUMAN -> {
        Map<String, List<String>> read = new HashMap<>(); // a file may have many problems
        yield new HumanFormat(messages, f -> read.computeIfAbsent(f, file -> lines(folder, file)));
      }
    };
  }

  /** Returns the lines of a file for an excerpt; none if it cannot be read. */
  private static List<String> lines(SiteFolder folder, String name) {
    Path file = folder.resource(name).orElse(folder.root().resolve(name));
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n").replace("\uFEFF", "").lines().toList();
    } catch (IOException e) {
      return List.of(); // a problem reports that
    }
  }
}
