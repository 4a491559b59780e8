package org.amparo.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A value of a YAML text with the range of its characters. */
sealed interface YamlPart {

  /** Returns the index of its first character. */
  int start();

  /** Returns the index after its last character. A block ends with its last value. */
  int end();

  /** Returns whether it is written on lines of its own, not within brackets or after a key. */
  default boolean isBlock() {
    return false;
  }

  /** Returns the value without its place. */
  YamlNode node();

  /** Returns the value at a path below this one. */
  default Optional<YamlPart> find(YamlPath path) {
    YamlPart part = this;
    for (YamlPath.Step step : path.steps()) {
      Optional<YamlPart> next = part.child(step);
      if (next.isEmpty()) {
        return next;
      }
      part = next.get();
    }
    return Optional.of(part);
  }

  private Optional<YamlPart> child(YamlPath.Step step) {
    if (step instanceof YamlPath.Key key && this instanceof GroupPart group) {
      return group.field(key.name()).map(Field::value);
    }
    if (step instanceof YamlPath.Index index && this instanceof ListPart list) {
      int number = index.number();
      return number >= 0 && number < list.items.size()
          ? Optional.of(list.items.get(number))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * A text.
   *
   * @param text as it is read
   * @param style its quotation marks or block
   * @param inFlow whether it is within brackets or braces
   */
  record ScalarPart(int start, int end, String text, ScalarStyle style, boolean inFlow)
      implements YamlPart {
    @Override
    public boolean isBlock() {
      return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    }

    @Override
    public YamlNode node() {
      return YamlNode.text(text);
    }
  }

  /**
   * A list.
   *
   * @param flow whether it is written in brackets
   */
  record ListPart(int start, int end, List<YamlPart> items, boolean flow) implements YamlPart {
    public ListPart {
      items = List.copyOf(items);
    }

    @Override
    public boolean isBlock() {
      return !flow;
    }

    @Override
    public YamlNode node() {
      return new YamlNode.Items(items.stream().map(YamlPart::node).toList());
    }
  }

  /**
   * A group of fields.
   *
   * @param fields also those that the reader ignores because their key was used before
   * @param flow whether it is written in braces
   */
  record GroupPart(int start, int end, List<Field> fields, boolean flow) implements YamlPart {
    public GroupPart {
      fields = List.copyOf(fields);
    }

    Optional<Field> field(String key) {
      return fields.stream().filter(f -> f.hasColon() && f.key().equals(key)).findFirst();
    }

    @Override
    public boolean isBlock() {
      return !flow;
    }

    @Override
    public YamlNode node() {
      Map<String, YamlNode> nodes = new LinkedHashMap<>();
      fields.stream()
          .filter(Field::hasColon)
          .forEach(f -> nodes.putIfAbsent(f.key(), f.value().node()));
      return new YamlNode.Group(nodes);
    }
  }

  /**
   * A key with its value.
   *
   * @param start the index of the key's first character
   * @param colon the index after the colon; -1 if there is none
   */
  record Field(String key, int start, int colon, YamlPart value) {
    boolean hasColon() {
      return colon >= 0;
    }

    int end() {
      return Math.max(colon, value.end());
    }
  }
}
