package org.amparo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.build.Build;
import org.amparo.model.Language;
import org.amparo.output.SitePaths;
import org.amparo.problem.Problem;
import org.amparo.problem.Severity;
import org.amparo.text.Messages;

/** The last lines of a build: problems, pages per language, seconds, its folder, how to open it. */
final class Summary {

  private final Messages messages;
  private final Build.Outcome outcome;
  private final Path here;

  Summary(Messages messages, Build.Outcome outcome, Path here) {
    this.messages = messages;
    this.outcome = outcome;
    this.here = here;
  }

  /**
   * Returns the count of problems and, unless the build failed, the files that were made.
   *
   * @param shown the problems that were shown
   * @param out where the site was written, if it was
   * @param seconds since the start
   */
  List<String> lines(List<Problem> shown, Optional<Path> out, double seconds) {
    long errors = shown.stream().filter(Problem::isError).count();
    long warnings = shown.stream().filter(p -> p.severity() == Severity.WARNING).count();
    if (outcome.failed()) {
      return List.of(messages.get("result.failed", errors, warnings));
    }
    String made = line(out, seconds);
    String key = out.isPresent() ? "result.warned" : "result.checked.warned";
    return warnings > 0 ? List.of(messages.get(key, errors, warnings), made) : List.of(made);
  }

  private String line(Optional<Path> out, double seconds) {
    List<Language> languages = outcome.config().orElseThrow().languages();
    String pages = String.join(", ", languages.stream().map(this::pages).toList());
    if (out.isEmpty()) {
      return messages.get("result.checked", pages, seconds);
    }
    Path shown = shown(here, out.get());
    return messages.get("result.built", pages, seconds, shown, shown.resolve(SitePaths.INDEX));
  }

  /** Returns a path relative to a folder if it is in it. */
  static Path shown(Path here, Path path) {
    Path whole = path.normalize();
    return whole.startsWith(here) ? here.relativize(whole) : whole;
  }

  private String pages(Language language) {
    String prefix = language + "/";
    return language
        + " "
        + outcome.made().pages().stream().filter(path -> path.startsWith(prefix)).count();
  }
}
