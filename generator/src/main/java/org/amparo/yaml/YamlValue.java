package org.amparo.yaml;

import java.util.List;
import java.util.Optional;
import org.amparo.model.SourcePlace;

/** A value in a YAML file with its place. A scalar is the text that was written. */
public sealed interface YamlValue {

  /** Returns where the value begins. */
  SourcePlace place();

  /**
   * A text, number or date: any value that is neither a list nor a group.
   *
   * @param text without quotation marks
   * @param place where it begins
   */
  record Scalar(String text, SourcePlace place) implements YamlValue {}

  /**
   * A list.
   *
   * @param items in order
   * @param place where it begins
   */
  record Sequence(List<YamlValue> items, SourcePlace place) implements YamlValue {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A group of fields, in YAML a mapping.
   *
   * @param entries in order; every key is unique
   * @param place where it begins
   */
  record Mapping(List<Entry> entries, SourcePlace place) implements YamlValue {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Returns the value of a key. */
    public Optional<YamlValue> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A key with its value.
   *
   * @param key its text
   * @param place where the key begins
   * @param value after the colon; an empty scalar if there is none
   */
  record Entry(String key, SourcePlace place, YamlValue value) {}
}
