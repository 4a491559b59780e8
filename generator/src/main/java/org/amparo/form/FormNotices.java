package org.amparo.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue;
import org.amparo.yaml.YamlValue.Entry;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Sequence;

/** Sorts the problems of a file by the fields of a form in whose lines they are. */
public final class FormNotices {

  private final String file;
  private final Map<SourcePlace, String> names = new TreeMap<>();
  private final Map<SourcePlace, String> groups = new TreeMap<>();
  private SourcePlace end = SourcePlace.wholeFile("");
  private SourcePlace start = SourcePlace.wholeFile("");

  private FormNotices(String file) {
    this.file = file;
  }

  /**
   * Finds the places of the fields of a group.
   *
   * @param text of the file
   * @param lines before the text in its file
   */
  public static FormNotices of(String file, String text, int lines, YamlPath path) {
    FormNotices notices = new FormNotices(file);
    Optional<Mapping> root = YamlReader.read(file, text, lines).value();
    root.ifPresent(mapping -> notices.find(mapping, path, 0, last(file)));
    return notices;
  }

  private static SourcePlace last(String file) {
    return new SourcePlace(file, Integer.MAX_VALUE, 0);
  }

  /** Goes to the group at the path; what follows the way there begins where the group ends. */
  private void find(YamlValue value, YamlPath path, int step, SourcePlace after) {
    if (step == path.steps().size()) {
      start = value.place();
      end = after;
      add(value, "");
      return;
    }
    YamlPath.Step next = path.steps().get(step);
    if (value instanceof Mapping mapping && next instanceof YamlPath.Key key) {
      List<Entry> entries = mapping.entries();
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).key().equals(key.name())) {
          SourcePlace own = i + 1 < entries.size() ? entries.get(i + 1).place() : after;
          find(entries.get(i).value(), path, step + 1, own);
        }
      }
    }
    if (value instanceof Sequence list
        && next instanceof YamlPath.Index index
        && index.number() < list.items().size()) {
      int i = index.number();
      SourcePlace own = i + 1 < list.items().size() ? list.items().get(i + 1).place() : after;
      find(list.items().get(i), path, step + 1, own);
    }
  }

  private void add(YamlValue value, String name) {
    if (value instanceof Mapping mapping) {
      groups.putIfAbsent(mapping.place(), name);
      for (Entry entry : mapping.entries()) {
        String own = name.isEmpty() ? entry.key() : name + "." + entry.key();
        names.putIfAbsent(entry.place(), own);
        add(entry.value(), own);
      }
    } else if (value instanceof Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        YamlValue item = list.items().get(i);
        add(item, item instanceof Mapping ? name + "." + i : name);
      }
    }
    names.putIfAbsent(value.place(), name);
  }

  /**
   * Returns what there is to say about the fields of the group, by their names; by an empty name
   * about the group as a whole.
   *
   * @param notice makes what there is to say of a problem
   */
  public Map<String, List<Notice>> sorted(
      List<Problem> problems, Function<Problem, Notice> notice) {
    Map<String, List<Notice>> sorted = new LinkedHashMap<>();
    for (Problem problem : problems) {
      SourcePlace at = problem.place();
      if (at.file().equals(file) && start.compareTo(at) <= 0 && at.compareTo(end) < 0) {
        sorted.computeIfAbsent(name(problem), n -> new ArrayList<>()).add(notice.apply(problem));
      }
    }
    return sorted;
  }

  private String name(Problem problem) {
    String group = groups.getOrDefault(problem.place(), "");
    if (problem.code() == ProblemCode.MISSING_FIELD) {
      String key = problem.details().get(0);
      return group.isEmpty() ? key : group + "." + key;
    }
    return names.entrySet().stream()
        .filter(e -> e.getKey().compareTo(problem.place()) <= 0)
        .reduce((first, second) -> second)
        .map(Map.Entry::getValue)
        .orElse("");
  }
}
