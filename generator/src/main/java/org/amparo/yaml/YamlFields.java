package org.amparo.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.yaml.YamlPart.Field;
import org.amparo.yaml.YamlPart.GroupPart;
import org.amparo.yaml.YamlSource.Edit;

/** Adds fields to a group and removes them. */
final class YamlFields {

  private final YamlSource source;
  private final GroupPart group;

  YamlFields(YamlSource source, GroupPart group) {
    this.source = source;
    this.group = group;
  }

  /**
   * Returns the edit that adds a field after the nearest field that comes before it, else before
   * the nearest that comes after it, else at the end.
   *
   * @param order the keys of such a group in their order
   */
  Edit add(String key, YamlNode node, List<String> order) {
    List<Field> fields = group.fields();
    if (group.flow() && !source.typed().startsWith("{", group.start())) {
      return braced(key, node); // an item such as "a: 1" in brackets
    }
    int place = order.indexOf(key);
    Optional<Field> before = last(place < 0 ? List.of() : order.subList(0, place));
    if (before.isPresent()) {
      return after(before.get(), key, node);
    }
    List<String> later = place < 0 ? List.of() : order.subList(place + 1, order.size());
    Optional<Field> next = fields.stream().filter(f -> later.contains(f.key())).findFirst();
    if (next.isPresent()) {
      return before(next.get(), key, node);
    }
    return fields.isEmpty() ? only(key, node) : after(fields.get(fields.size() - 1), key, node);
  }

  /** Returns the field with the last of these keys that the group has. */
  private Optional<Field> last(List<String> keys) {
    for (int i = keys.size() - 1; i >= 0; i--) {
      Optional<Field> field = group.field(keys.get(i));
      if (field.isPresent()) {
        return field;
      }
    }
    return Optional.empty();
  }

  private Edit braced(String key, YamlNode node) {
    String field = source.text().substring(group.start(), group.end());
    return source.edit(group.start(), group.end(), "{ " + field + ", " + inFlow(key, node) + " }");
  }

  private Edit only(String key, YamlNode node) {
    String fields = YamlWriter.flow(new YamlNode.Group(Map.of(key, node)));
    return source.edit(group.start(), group.end(), fields);
  }

  private Edit after(Field field, String key, YamlNode node) {
    if (group.flow()) {
      return source.edit(field.end(), field.end(), ", " + inFlow(key, node));
    }
    int end = source.lineEnd(field.end());
    return source.edit(end, end, "\n" + " ".repeat(indent()) + inBlock(key, node));
  }

  private Edit before(Field field, String key, YamlNode node) {
    String text =
        group.flow() ? inFlow(key, node) + ", " : inBlock(key, node) + "\n" + " ".repeat(indent());
    return source.edit(field.start(), field.start(), text);
  }

  private static String inFlow(String key, YamlNode node) {
    return YamlScalars.key(key) + ": " + YamlWriter.flow(node);
  }

  private String inBlock(String key, YamlNode node) {
    return YamlWriter.field(key, node, indent(), isOnLine(node));
  }

  /** Returns whether a field is on the line of its key, as a similar one of the group is. */
  private boolean isOnLine(YamlNode node) {
    return group.fields().stream()
        .map(Field::value)
        .filter(v -> isSimilar(v.node(), node))
        .map(v -> !v.isBlock())
        .findFirst()
        .orElseGet(() -> YamlWriter.fitsLine(node));
  }

  private static boolean isSimilar(YamlNode one, YamlNode other) {
    return one instanceof YamlNode.Group a
        && other instanceof YamlNode.Group b
        && a.fields().keySet().equals(b.fields().keySet());
  }

  int indent() {
    return source.column(group.start());
  }

  /** Returns the edit that removes a field of a group that has others. */
  Edit remove(Field field) {
    int place = group.fields().indexOf(field);
    if (group.flow()) {
      return place + 1 < group.fields().size()
          ? new Edit(field.start(), group.fields().get(place + 1).start(), "")
          : new Edit(group.fields().get(place - 1).end(), field.end(), "");
    }
    int end = source.lineEnd(field.end());
    if (!source.isFirstInLine(field.start())) {
      return new Edit(field.start(), source.afterBlank(end), "");
    }
    int start = source.lineStart(field.start());
    return end < source.text().length() || start == 0
        ? new Edit(start, source.afterBreak(end), "")
        : new Edit(source.beforeBreak(start), end, "");
  }
}
