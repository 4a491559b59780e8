package org.amparo.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.yaml.YamlNode.Group;
import org.amparo.yaml.YamlNode.Items;
import org.amparo.yaml.YamlNode.Text;

/** Writes new values as the files of {@code content/} have them. */
final class YamlWriter {

  /** The longest list or group on the line of its key. */
  private static final int MAX_LENGTH = 100;

  private static final int STEP = 2;

  private YamlWriter() {}

  /** Returns whether the value of a new field is written on the line of its key. */
  static boolean fitsLine(YamlNode node) {
    return children(node).isEmpty() || (holdsOnlyTexts(node) && flow(node).length() <= MAX_LENGTH);
  }

  /** Returns whether a new item of a list is written on one line. */
  static boolean fitsItem(YamlNode node) {
    return holdsOnlyTexts(node);
  }

  private static boolean holdsOnlyTexts(YamlNode node) {
    return children(node).stream().allMatch(Text.class::isInstance);
  }

  private static Collection<YamlNode> children(YamlNode node) {
    if (node instanceof Group group) {
      return group.fields().values();
    }
    return node instanceof Items items ? items.items() : List.of();
  }

  /** Returns a value on one line, within brackets or braces. */
  static String flow(YamlNode node) {
    if (node instanceof Text text) {
      return YamlScalars.fresh(text.text(), true);
    }
    if (node instanceof Items items) {
      return items.items().stream()
          .map(YamlWriter::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Map<String, YamlNode> fields = ((Group) node).fields();
    return fields.isEmpty()
        ? "{}"
        : fields.entrySet().stream()
            .map(e -> YamlScalars.key(e.getKey()) + ": " + flow(e.getValue()))
            .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** Returns a value on the line of its key. */
  static String line(YamlNode node) {
    return node instanceof Text text ? YamlScalars.fresh(text.text(), false) : flow(node);
  }

  /**
   * Returns the fields of a group or the items of a list on lines of their own.
   *
   * @param indent of each line but the first, which has none
   */
  static String block(YamlNode node, int indent) {
    String next = "\n" + " ".repeat(indent);
    if (node instanceof Group group) {
      return group.fields().entrySet().stream()
          .map(e -> field(e.getKey(), e.getValue(), indent, fitsLine(e.getValue())))
          .collect(Collectors.joining(next));
    }
    return ((Items) node)
        .items().stream().map(i -> item(i, indent, fitsItem(i))).collect(Collectors.joining(next));
  }

  /**
   * Returns a field with its key.
   *
   * @param indent of the key
   * @param onLine whether the value is on the line of the key
   */
  static String field(String key, YamlNode node, int indent, boolean onLine) {
    return YamlScalars.key(key) + ":" + value(node, indent, onLine);
  }

  /** Returns what follows a key's colon. */
  static String value(YamlNode node, int indent, boolean onLine) {
    return onLine || node instanceof Text || children(node).isEmpty()
        ? " " + line(node)
        : "\n" + " ".repeat(indent + STEP) + block(node, indent + STEP);
  }

  /**
   * Returns an item of a list with its dash.
   *
   * @param indent of the dash
   * @param onLine whether the item is on one line
   */
  static String item(YamlNode node, int indent, boolean onLine) {
    return onLine || node instanceof Text || children(node).isEmpty()
        ? "- " + line(node)
        : "- " + block(node, indent + STEP);
  }
}
