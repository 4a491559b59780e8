package org.amparo.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue.Mapping;

/**
 * A YAML file that holds one list of things with ids, such as {@code contacts.yml}.
 *
 * @param file its path from the site's folder
 * @param key the list's name in the file
 * @param keys what each thing may say of itself, {@code id} among them
 */
record ListFile(String file, String key, List<String> keys) {

  /** A line that is a note, or the mark that some put above it all. */
  private static final Pattern NOTE = Pattern.compile("#.*|---");

  /**
   * Reads the things one by one.
   *
   * @param make makes a thing of its fields and adds what is wrong to the list
   * @return none if there is no such file, or nothing in it but notes
   */
  <T> Checked<List<T>> read(SiteFolder folder, BiFunction<Fields, List<Problem>, T> make) {
    List<Problem> problems = new ArrayList<>();
    Optional<SourceText> text = SourceText.read(folder, folder.root().resolve(file)).into(problems);
    Optional<Mapping> mapping =
        text.filter(t -> !isEmpty(t.text()))
            .flatMap(t -> YamlReader.read(file, t.text(), 0).into(problems));
    List<T> things = new ArrayList<>();
    if (mapping.isPresent()) {
      Fields list = new Fields(mapping.get(), List.of(key), problems);
      Map<String, Integer> lines = new HashMap<>();
      for (Mapping item : list.mappings(key, "- id: ...")) {
        Fields fields = new Fields(item, keys, problems);
        things.add(make.apply(fields, problems));
        checkId(fields, lines, problems);
      }
    }
    return new Checked<>(things, problems);
  }

  /** Whether a text holds notes only: a list may be empty, or not begun yet. */
  private static boolean isEmpty(String text) {
    return text.lines().map(String::strip).allMatch(l -> l.isEmpty() || NOTE.matcher(l).matches());
  }

  private void checkId(Fields fields, Map<String, Integer> lines, List<Problem> problems) {
    String id = fields.text("id", "");
    Integer first = id.isEmpty() ? null : lines.putIfAbsent(id, fields.place("id").line());
    if (first != null) {
      problems.add(
          Problem.of(ProblemCode.DUPLICATE_ID, fields.place("id"), id, file + ":" + first));
    }
  }
}
