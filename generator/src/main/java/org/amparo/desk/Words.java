package org.amparo.desk;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.edit.EditException;
import org.amparo.form.Notice;
import org.amparo.model.Language;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.schema.Group;
import org.amparo.source.SiteFolder;
import org.amparo.template.TemplateFunctions;
import org.amparo.text.Messages;

/**
 * What the desk says in one language.
 *
 * @param desk its own messages
 * @param console the messages of the console, which the report shares
 * @param problems the messages of problems
 * @param functions of templates
 */
record Words(Messages desk, Messages console, Messages problems, TemplateFunctions functions) {

  /** Returns what is wrong. A missing field is named as its form names it. */
  String what(Problem problem) {
    Optional<String> label =
        problem.code() == ProblemCode.MISSING_FIELD
            ? label(problem.details().get(0))
            : Optional.empty();
    return label.map(l -> desk.get("what.missing", l)).orElseGet(() -> problem.what(problems));
  }

  private Optional<String> label(String key) {
    return Arrays.stream(Group.values())
        .map(group -> "field." + group.key() + "." + key)
        .filter(desk::has)
        .map(desk::get)
        .findFirst();
  }

  /** Returns how to mend a problem at the desk, where nobody types a command. */
  String hint(Problem problem) {
    String own = "hint." + problem.code().code();
    return desk.has(own) ? desk.get(own) : problem.hint(problems);
  }

  /** Returns why a file could not be read or changed. */
  String why(EditException refused) {
    return console.get(refused.key(), refused.file());
  }

  /** Returns a problem as a notice of a form. */
  Notice notice(Problem problem) {
    return new Notice(problem.isError(), what(problem) + " " + hint(problem));
  }

  /**
   * Reads them from the program's files.
   *
   * @throws IOException if one cannot be read
   */
  static Words read(SiteFolder folder, Language language) throws IOException {
    Messages desk = messages(folder, "desk/desk_", language);
    return new Words(
        desk,
        messages(folder, "cli/cli_", language),
        messages(folder, "problem/problems_", language),
        new TemplateFunctions(desk));
  }

  private static Messages messages(SiteFolder folder, String name, Language language)
      throws IOException {
    String file = "org/amparo/" + name + language + ".properties";
    try (Reader reader =
        Files.newBufferedReader(folder.programFile(file), StandardCharsets.UTF_8)) {
      return Messages.read(language, List.of(reader));
    }
  }
}
