package org.amparo.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.schema.Group;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue.Mapping;

/**
 * A YAML file with one list of items that have ids, such as {@code contacts.yml}.
 *
 * @param file its path from the site's folder
 * @param key of the list
 * @param item the fields of an item, {@code id} among them
 */
record ListFile(String file, String key, Group item) {

  /** A comment, or the mark at the beginning of a YAML document. */
  private static final Pattern COMMENT = Pattern.compile("#.*|---");

  /**
   * Reads the items.
   *
   * @param make makes an item from its fields and reports problems to them
   * @return no item if there is no such file, or if it has only comments
   */
  <T> Checked<List<T>> read(SiteFolder folder, Function<Fields, T> make) {
    List<Problem> problems = new ArrayList<>();
    Optional<SourceText> text = SourceText.read(folder, folder.root().resolve(file)).into(problems);
    text.map(LeftToFillIn::in).ifPresent(problems::addAll);
    Optional<Mapping> mapping =
        text.filter(t -> !isEmpty(t.text()))
            .flatMap(t -> YamlReader.read(file, t.text(), 0).into(problems));
    List<T> items = new ArrayList<>();
    if (mapping.isPresent()) {
      Fields list = new Fields(mapping.get(), List.of(key));
      Map<String, Integer> lines = new HashMap<>();
      for (Mapping each : list.mappings(key, "- id: ...")) {
        Fields fields = list.nested(each, item);
        items.add(make.apply(fields));
        checkId(fields, lines);
      }
      problems.addAll(list.problems());
    }
    return new Checked<>(items, problems);
  }

  /** Returns whether a text has only comments: a list may be empty. */
  private static boolean isEmpty(String text) {
    return text.lines()
        .map(String::strip)
        .allMatch(l -> l.isEmpty() || COMMENT.matcher(l).matches());
  }

  private void checkId(Fields fields, Map<String, Integer> lines) {
    String id = fields.text("id", "");
    Integer first = id.isEmpty() ? null : lines.putIfAbsent(id, fields.place("id").line());
    if (first != null) {
      fields.report(
          Problem.of(ProblemCode.DUPLICATE_ID, fields.place("id"), id, file + ":" + first));
    }
  }
}
