package org.amparo.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.amparo.problem.Problem;

/**
 * The results of comparing translations with their originals, by the translation's file. A second
 * check compares only the translations of which an input changed.
 */
public final class CheckCache {

  private final Map<String, Result<List<Problem>>> facts = new ConcurrentHashMap<>();
  private final Map<String, Result<OutdatedSectionCheck.Found>> outdated =
      new ConcurrentHashMap<>();
  private Map<String, String> ids = Map.of();

  /**
   * Returns the ids of articles by their files. Returns the previous instance when no id changed,
   * so comparing it is an identity check.
   */
  Map<String, String> ids(Map<String, String> current) {
    if (!current.equals(ids)) {
      ids = Map.copyOf(current);
    }
    return ids;
  }

  /**
   * Returns the problems in the facts of a translation.
   *
   * @param translation its file
   * @param inputs everything that the result depends on
   * @param compare makes the result; called only if an input changed
   */
  List<Problem> facts(String translation, List<?> inputs, Supplier<List<Problem>> compare) {
    return result(facts, translation, inputs, compare);
  }

  /** Returns the outdated sections of a translation; the parameters are those of {@code facts}. */
  OutdatedSectionCheck.Found outdated(
      String translation, List<?> inputs, Supplier<OutdatedSectionCheck.Found> compare) {
    return result(outdated, translation, inputs, compare);
  }

  /** Removes the results of all translations but these. */
  void retain(Set<String> files) {
    facts.keySet().retainAll(files);
    outdated.keySet().retainAll(files);
  }

  private static <T> T result(
      Map<String, Result<T>> cache, String translation, List<?> inputs, Supplier<T> compare) {
    Result<T> cached = cache.get(translation);
    if (cached != null && same(cached.inputs(), inputs)) {
      return cached.found();
    }
    T found = compare.get();
    cache.put(translation, new Result<>(List.copyOf(inputs), found));
    return found;
  }

  /** Compares two lists of one size. Most elements are identical, which is quick. */
  private static boolean same(List<?> cached, List<?> current) {
    for (int i = 0; i < current.size(); i++) {
      if (!Objects.equals(cached.get(i), current.get(i))) {
        return false;
      }
    }
    return true;
  }

  private record Result<T>(List<?> inputs, T found) {}
}
