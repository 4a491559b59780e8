package org.amparo.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value to write into a YAML file: it has no place and no style. */
public sealed interface YamlNode {

  /** Returns a text. */
  static YamlNode text(String text) {
    return new Text(text);
  }

  /** Returns a list of texts. */
  static YamlNode texts(List<String> texts) {
    return new Items(texts.stream().map(YamlNode::text).toList());
  }

  /** Returns a group of texts by their keys, in the order of the map. */
  static YamlNode group(Map<String, String> texts) {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    texts.forEach((key, text) -> fields.put(key, text(text)));
    return new Group(fields);
  }

  /**
   * A text, number or date.
   *
   * @param text without quotation marks; its lines end with {@code \n}
   */
  record Text(String text) implements YamlNode {
    public Text {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
  }

  /**
   * A list.
   *
   * @param items in order
   */
  record Items(List<YamlNode> items) implements YamlNode {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A group of fields.
   *
   * @param fields by their keys, in order
   */
  record Group(Map<String, YamlNode> fields) implements YamlNode {
    public Group {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }
}
