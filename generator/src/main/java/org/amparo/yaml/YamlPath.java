package org.amparo.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way to a value in a YAML file, such as {@code contacts.3.phone}.
 *
 * @param steps from the outermost group; empty for that group itself
 */
public record YamlPath(List<Step> steps) {

  public YamlPath {
    steps = List.copyOf(steps);
  }

  /**
   * Returns the path of these steps.
   *
   * @param steps keys as strings and indexes of items as numbers
   */
  public static YamlPath of(Object... steps) {
    List<Step> path = new ArrayList<>();
    for (Object step : steps) {
      path.add(step instanceof Integer index ? new Index(index) : new Key(step.toString()));
    }
    return new YamlPath(path);
  }

  /** Returns the path of a field of the group at this path. */
  public YamlPath field(String key) {
    return with(new Key(key));
  }

  /** Returns the path of an item of the list at this path. */
  public YamlPath item(int index) {
    return with(new Index(index));
  }

  private YamlPath with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new YamlPath(longer);
  }

  /** Returns whether this is the path of the outermost group. */
  public boolean isRoot() {
    return steps.isEmpty();
  }

  /** Returns the path of the group or list that holds the value. */
  public YamlPath parent() {
    return new YamlPath(steps.subList(0, steps.size() - 1));
  }

  /** Returns the last step. */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  @Override
  public String toString() {
    return steps.stream()
        .map(s -> s instanceof Key key ? key.name() : Integer.toString(((Index) s).number()))
        .collect(Collectors.joining("."));
  }

  /** A step from a group or list to a value in it. */
  public sealed interface Step {}

  /** The key of a field. */
  public record Key(String name) implements Step {}

  /** The index of an item, from 0. */
  public record Index(int number) implements Step {}
}
