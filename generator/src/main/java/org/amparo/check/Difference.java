package org.amparo.check;

import java.util.List;
import java.util.stream.Collectors;
import org.amparo.facts.Fact;
import org.amparo.facts.FactDifference;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;

/**
 * Facts that differ between a part of an original and its translation.
 *
 * @param part the anchor of the section, {@code _heading}, or the ending of a short text's name
 * @param title of the part, for the author
 * @param original where the part of the original begins
 * @param translation where the part of the translation begins
 * @param facts that differ
 */
public record Difference(
    String part,
    String title,
    SourcePlace original,
    SourcePlace translation,
    FactDifference facts) {

  /**
   * Returns a text that is the same for equal differences of a part. A snapshot keeps it, so its
   * form does not change.
   */
  public String key() {
    return prefix(part) + keys(facts.missing()) + " ≠ " + keys(facts.added());
  }

  /** Returns the beginning of the keys of a part's differences. */
  public static String prefix(String part) {
    return part + ": ";
  }

  /** Returns the values that only the original has, as it writes them. */
  public String missing() {
    return written(facts.missing());
  }

  /** Returns the values that only the translation has, as it writes them. */
  public String added() {
    return written(facts.added());
  }

  /** Returns each value that only the original has, as it writes it. */
  public List<String> missingValues() {
    return values(facts.missing());
  }

  /** Returns each value that only the translation has, as it writes it. */
  public List<String> addedValues() {
    return values(facts.added());
  }

  private static List<String> values(List<Fact> facts) {
    return facts.stream().map(Fact::written).distinct().toList();
  }

  /** Returns the place in the original as authors read it. */
  public String line() {
    return original.file() + ":" + Math.max(1, original.line());
  }

  private static String keys(List<Fact> facts) {
    return facts.stream().map(f -> f.value().key()).sorted().collect(Collectors.joining(", "));
  }

  private static String written(List<Fact> facts) {
    return facts.isEmpty()
        ? Problem.NONE
        : facts.stream().map(Fact::written).distinct().collect(Collectors.joining(", "));
  }
}
