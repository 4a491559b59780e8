package org.amparo.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The values of a form as a browser sends them: by the names of inputs, such as {@code seen.date}
 * or {@code name.es}. A missing name has no value.
 *
 * @param byName texts without spaces around them; their lines end with {@code \n}
 */
public record FormValues(Map<String, List<String>> byName) {

  public FormValues {
    Map<String, List<String>> plain = new LinkedHashMap<>();
    byName.forEach((name, values) -> plain.put(name, plain(values)));
    byName = plain;
  }

  private static List<String> plain(List<String> values) {
    return values.stream()
        .map(v -> v.replace("\r\n", "\n").replace('\r', '\n').strip())
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /** Returns the values of an input: several of a list of boxes. */
  public List<String> all(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Returns the value of an input; an empty text if it has none. */
  public String text(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** Returns whether an input has a value. */
  public boolean has(String name) {
    return !all(name).isEmpty();
  }

  /** Returns whether any input has a value whose name begins so. */
  public boolean hasAny(String prefix) {
    return byName.entrySet().stream()
        .anyMatch(e -> e.getKey().startsWith(prefix) && !e.getValue().isEmpty());
  }

  /** Returns the values of an input with a value in each line, or of boxes. */
  public List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    for (String value : all(name)) {
      value.lines().map(String::strip).filter(Predicate.not(String::isEmpty)).forEach(lines::add);
    }
    return lines;
  }

  /** Returns the number of groups in a list: one more than the highest index of its inputs. */
  public int size(String name) {
    int size = 0;
    for (String input : byName.keySet()) {
      if (input.startsWith(name + ".")) {
        String index = input.substring(name.length() + 1).replaceFirst("\\..*", "");
        size = index.matches("\\d{1,4}") ? Math.max(size, Integer.parseInt(index) + 1) : size;
      }
    }
    return size;
  }
}
