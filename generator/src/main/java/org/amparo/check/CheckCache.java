package org.amparo.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.amparo.problem.Problem;

/**
 * What came of holding translations against their originals, so that a second check compares only
 * the pairs of which something changed since.
 */
public final class CheckCache {

  private final Map<String, Compared<List<Problem>>> facts = new ConcurrentHashMap<>();
  private final Map<String, Compared<OutdatedSectionCheck.Found>> drifts =
      new ConcurrentHashMap<>();
  private Map<String, String> ids = Map.of();

  /**
   * The ids of articles by their files: the very map of before, if no id is another, so that it is
   * held against itself in no time.
   */
  Map<String, String> ids(Map<String, String> now) {
    if (!now.equals(ids)) {
      ids = Map.copyOf(now);
    }
    return ids;
  }

  /** What was found about the facts of a pair; compared anew unless all inputs are as before. */
  List<Problem> facts(String translation, List<?> inputs, Supplier<List<Problem>> compare) {
    return remembered(facts, translation, inputs, compare);
  }

  /** What was found about a translation and what it was confirmed against; likewise. */
  OutdatedSectionCheck.Found drift(
      String translation, List<?> inputs, Supplier<OutdatedSectionCheck.Found> compare) {
    return remembered(drifts, translation, inputs, compare);
  }

  /** Forgets the translations that are gone. */
  void keep(Set<String> files) {
    facts.keySet().retainAll(files);
    drifts.keySet().retainAll(files);
  }

  private static <T> T remembered(
      Map<String, Compared<T>> memory, String translation, List<?> inputs, Supplier<T> compare) {
    Compared<T> before = memory.get(translation);
    if (before != null && same(before.inputs(), inputs)) {
      return before.found();
    }
    T found = compare.get();
    memory.put(translation, new Compared<>(List.copyOf(inputs), found));
    return found;
  }

  /** Whether lists of as many things are equal: most are the very same, and then it is quick. */
  private static boolean same(List<?> before, List<?> now) {
    for (int i = 0; i < now.size(); i++) {
      if (!Objects.equals(before.get(i), now.get(i))) {
        return false;
      }
    }
    return true;
  }

  private record Compared<T>(List<?> inputs, T found) {}
}
