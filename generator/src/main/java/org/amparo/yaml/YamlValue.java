package org.amparo.yaml;

import java.util.List;
import java.util.Optional;
import org.amparo.model.SourcePlace;

/** A value in a YAML file, with its place. Scalars are kept as the text that was written. */
public sealed interface YamlValue {

  /** Where it begins. */
  SourcePlace place();

  /**
   * A text, a number, a date: whatever is neither a list nor a group.
   *
   * @param text without its quotation marks
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
   * A group of keys with their values.
   *
   * @param entries in order; no key twice
   * @param place where it begins
   */
  record Mapping(List<Entry> entries, SourcePlace place) implements YamlValue {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key. */
    public Optional<YamlValue> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }
  }

  /**
   * A key with its value.
   *
   * @param key its text
   * @param place where the key begins
   * @param value what follows the colon; an empty scalar if nothing does
   */
  record Entry(String key, SourcePlace place, YamlValue value) {}
}
