package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.markdown.PlainField;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.schema.Group;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reports the marks of Markdown in fields that pages show as they are. */
final class FieldMarks {

  private FieldMarks() {}

  /** Checks the texts of some fields, in all their languages. */
  static void check(Fields fields, List<String> keys) {
    problems(fields, keys).forEach(fields::report);
  }

  private static List<Problem> problems(Fields fields, List<String> keys) {
    List<Problem> problems = new ArrayList<>();
    for (String key : keys) {
      for (Scalar text : fields.scalars(key)) {
        PlainField.mark(text.text())
            .map(mark -> Problem.of(ProblemCode.MARK_IN_FIELD, text.place(), mark))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** Returns the problems of {@code site.yml}: of the site's names and those of its topics. */
  static List<Problem> inSettings(SiteFolder folder) {
    Path file = folder.root().resolve(SourcePaths.SETTINGS);
    return SourceText.read(folder, file)
        .value()
        .flatMap(t -> YamlReader.read(SourcePaths.SETTINGS, t.text(), 0).value())
        .map(FieldMarks::inSettings)
        .orElse(List.of());
  }

  private static List<Problem> inSettings(Mapping settings) {
    Fields site = new Fields(settings, Group.SITE);
    List<Problem> problems = new ArrayList<>(problems(site, List.of("name", "jurisdiction")));
    site.mapping("discreet")
        .map(d -> problems(site.nested(d, Group.DISCREET), List.of("name")))
        .ifPresent(problems::addAll);
    for (Mapping topic : site.mappings("topics", "")) {
      problems.addAll(problems(site.nested(topic, Group.TOPIC), List.of("title", "summary")));
    }
    return problems;
  }
}
