package org.amparo.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.yaml.YamlValue.Entry;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;
import org.amparo.yaml.YamlValue.Sequence;

/**
 * A group of fields by their keys: scalars, lists and nested groups. It collects the problems of
 * its fields. A missing or wrong value gives a default value, so that reading goes on.
 */
abstract class FieldGroup {

  private final Mapping mapping;
  private final List<Problem> problems;
  private final Set<String> reported = new HashSet<>();

  /**
   * @param known every key of the group; any other key is a problem
   * @param problems collects the problems of this group and of those nested in it
   */
  FieldGroup(Mapping mapping, List<String> known, List<Problem> problems) {
    this.mapping = mapping;
    this.problems = problems;
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        String nearest = Nearest.to(entry.key(), known).orElse("");
        reported.add(nearest);
        report(Problem.of(ProblemCode.UNKNOWN_KEY, entry.place(), entry.key()).suggesting(nearest));
      }
    }
  }

  /**
   * @param schema the fields of the group; a required field that is missing is a problem too
   * @param problems collects the problems of this group and of those nested in it
   */
  FieldGroup(Mapping mapping, Group schema, List<Problem> problems) {
    this(mapping, schema.keys(), problems);
    schema.fields().stream().filter(Field::isRequired).map(Field::key).forEach(this::require);
  }

  /** Returns the group nested in this one; its problems are collected with those of this group. */
  public Fields nested(Mapping group, Group schema) {
    return new Fields(group, schema, problems);
  }

  /** Returns the group nested in this one; its problems are collected with those of this group. */
  public Fields nested(Mapping group, List<String> known) {
    return new Fields(group, known, problems);
  }

  /** Adds a problem. */
  public void report(Problem problem) {
    problems.add(problem);
  }

  /** Returns the problems found so far, also in nested groups. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Returns where the group begins. */
  public SourcePlace place() {
    return mapping.place();
  }

  /** Returns where a field's value begins, or the group if the field is missing. */
  public SourcePlace place(String key) {
    return mapping.get(key).map(YamlValue::place).orElse(mapping.place());
  }

  /**
   * Reports a missing field once, unless its key is misspelt, which is reported already.
   *
   * @return whether the field has a value
   */
  public boolean require(String key) {
    return require(key, "");
  }

  /**
   * Reports a missing field once, as above.
   *
   * @param example of the field, for the message of the problem; empty if it needs none
   */
  public boolean require(String key, String example) {
    boolean present = value(key).isPresent();
    if (!present && reported.add(key)) {
      report(Problem.of(ProblemCode.MISSING_FIELD, place(key), key).suggesting(example));
    }
    return present;
  }

  /** Returns the texts of a field: its value, or that of each language; reports nothing. */
  public List<Scalar> scalars(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && value.get() instanceof Mapping each) {
      return each.entries().stream()
          .map(Entry::value)
          .filter(Scalar.class::isInstance)
          .map(Scalar.class::cast)
          .toList();
    }
    return value.isPresent() && value.get() instanceof Scalar text ? List.of(text) : List.of();
  }

  /** Returns a field's value if it is a scalar; reports nothing. */
  public Optional<Scalar> scalar(String key) {
    return value(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  /** Returns a field's value; any value but a scalar is a problem. */
  Optional<Scalar> onlyScalar(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Scalar)) {
      wrongKind(key, value.get(), key + ": ...");
    }
    return scalar(key);
  }

  /** Returns the scalars of a list, such as {@code [a, b]}; empty if the field is missing. */
  public List<Scalar> texts(String key) {
    return items(key, key + ": [ ... ]", Scalar.class, key + ": ...");
  }

  /**
   * Returns the sentences of a list; empty if the field is missing.
   *
   * @param example a line of such a list, for the message of a problem
   */
  public List<Scalar> texts(String key, String example) {
    return items(key, example, Scalar.class, example);
  }

  /**
   * Returns the groups of a list; any other item is a problem.
   *
   * @param example a line of such a list, for the message of a problem
   */
  public List<Mapping> mappings(String key, String example) {
    return items(key, example, Mapping.class, example);
  }

  /** Returns the group that is a field's value; any other value is a problem. */
  public Optional<Mapping> mapping(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Mapping)) {
      wrongKind(key, value.get(), key + ": { ... }");
    }
    return value.filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private <T extends YamlValue> List<T> items(
      String key, String list, Class<T> kind, String example) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Sequence)) {
      wrongKind(key, value.get(), list);
    }
    List<T> items = new ArrayList<>();
    if (value.isPresent() && value.get() instanceof Sequence sequence) {
      for (YamlValue item : sequence.items()) {
        if (kind.isInstance(item)) {
          items.add(kind.cast(item));
        } else {
          wrongKind(key, item, example);
        }
      }
    }
    return items;
  }

  /** Returns a field's value, unless it is blank or an empty list. */
  Optional<YamlValue> value(String key) {
    return mapping.get(key).filter(v -> !isEmpty(v));
  }

  private static boolean isEmpty(YamlValue value) {
    return value instanceof Scalar scalar
        ? scalar.text().isBlank()
        : value instanceof Sequence sequence && sequence.items().isEmpty();
  }

  /**
   * Reports a value of a wrong kind.
   *
   * @param example of the right kind
   */
  void wrongKind(String key, YamlValue value, String example) {
    report(Problem.of(ProblemCode.WRONG_KIND, value.place(), key, example));
  }
}
