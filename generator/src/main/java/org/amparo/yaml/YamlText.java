package org.amparo.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.text.LineEnds;
import org.amparo.yaml.YamlPart.Field;
import org.amparo.yaml.YamlPart.GroupPart;
import org.amparo.yaml.YamlPart.ListPart;
import org.amparo.yaml.YamlPart.ScalarPart;
import org.amparo.yaml.YamlReplacement.Owner;
import org.amparo.yaml.YamlSource.Edit;

/**
 * The exact text of a YAML file or of front matter. Changing a value changes no character outside
 * the lines of its field: comments, order, quotation marks and the ends of lines stay.
 */
public final class YamlText {

  private final YamlSource source;
  private final GroupPart root;

  private YamlText(YamlSource source, GroupPart root) {
    this.source = source;
    this.root = root;
  }

  /**
   * Returns a text whose values can be changed.
   *
   * @return empty if the text is not valid YAML, is not a group, or uses tags or keys that begin
   *     with {@code ?}
   */
  public static Optional<YamlText> of(String text) {
    if (YamlReader.read("", LineEnds.plain(text), 0).value().isEmpty()) {
      return Optional.empty();
    }
    YamlSource source = YamlSource.of(text);
    return YamlParts.of(source).map(root -> new YamlText(source, root));
  }

  /** Returns the text as it is in its file. */
  public String text() {
    return source.text();
  }

  /** Returns the text at a path; empty if there is no such value, or it is a list or group. */
  public Optional<String> value(YamlPath path) {
    return root.find(path)
        .filter(ScalarPart.class::isInstance)
        .map(part -> ((ScalarPart) part).text());
  }

  /** Returns the value at a path. */
  public Optional<YamlNode> node(YamlPath path) {
    return root.find(path).map(YamlPart::node);
  }

  /** Returns the number of items of the list at a path; 0 if there is no such list. */
  public int size(YamlPath path) {
    return root.find(path).orElse(root) instanceof ListPart list ? list.items().size() : 0;
  }

  /** Returns the keys of the group at a path in their order; none if there is no such group. */
  public List<String> keys(YamlPath path) {
    return node(path).orElse(YamlNode.text("")) instanceof YamlNode.Group group
        ? List.copyOf(group.fields().keySet())
        : List.of();
  }

  /** Sets a text; a missing field is added at the end of its group. */
  public YamlText set(YamlPath path, String text) {
    return set(path, YamlNode.text(text), List.of());
  }

  /**
   * Sets a text.
   *
   * @param order the keys of the group in their order, if the field is missing
   */
  public YamlText set(YamlPath path, String text, List<String> order) {
    return set(path, YamlNode.text(text), order);
  }

  /**
   * Sets a value. What is equal in the old and the new one is not changed.
   *
   * @param order the keys of the group in their order, if the field is missing
   * @throws IllegalArgumentException if the path leads beyond the end of a list, to a field of a
   *     list, or to an item of a group
   */
  public YamlText set(YamlPath path, YamlNode node, List<String> order) {
    Optional<YamlPart> old = root.find(path);
    if (old.isEmpty()) {
      return add(path, node, order);
    }
    YamlPart part = old.get();
    if (part.node().equals(node)) {
      return this;
    }
    if (part instanceof ScalarPart scalar && node instanceof YamlNode.Text text) {
      return with(YamlScalars.edits(scalar, source, text.text()));
    }
    if (part instanceof GroupPart group && node instanceof YamlNode.Group fresh) {
      return merged(path, group, fresh);
    }
    if (part instanceof ListPart list && node instanceof YamlNode.Items fresh) {
      return merged(path, list, fresh.items());
    }
    return replaced(path, node);
  }

  private YamlText add(YamlPath path, YamlNode node, List<String> order) {
    YamlPath.Step last = path.last();
    Optional<YamlPart> parent = root.find(path.parent());
    if (parent.filter(p -> !isHolder(p, last)).isPresent()) {
      throw new IllegalArgumentException("no such value: " + path);
    }
    if (last instanceof YamlPath.Key key) {
      return parent.isPresent() && parent.get() instanceof GroupPart group
          ? with(new YamlFields(source, group).add(key.name(), node, order))
          : set(path.parent(), new YamlNode.Group(Map.of(key.name(), node)), order);
    }
    return insert(path.parent(), ((YamlPath.Index) last).number(), node);
  }

  /** Returns whether a value can have a field or item, or be replaced by one that can. */
  private static boolean isHolder(YamlPart parent, YamlPath.Step step) {
    boolean other =
        step instanceof YamlPath.Key ? parent instanceof ListPart : parent instanceof GroupPart;
    return !other;
  }

  private YamlText merged(YamlPath path, GroupPart old, YamlNode.Group fresh) {
    YamlText text = this;
    List<String> order = List.copyOf(fresh.fields().keySet());
    for (Map.Entry<String, YamlNode> field : fresh.fields().entrySet()) {
      text = text.set(path.field(field.getKey()), field.getValue(), order);
    }
    for (Field field : old.fields()) {
      if (!fresh.fields().containsKey(field.key())) {
        text = text.remove(path.field(field.key()));
      }
    }
    return text;
  }

  /** Changes only the items between those that are equal at the beginning and the end. */
  private YamlText merged(YamlPath path, ListPart old, List<YamlNode> fresh) {
    List<YamlNode> before = old.items().stream().map(YamlPart::node).toList();
    int same = 0;
    int shorter = Math.min(before.size(), fresh.size());
    while (same < shorter && before.get(same).equals(fresh.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && before.get(before.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
      tail++;
    }
    YamlText text = this;
    for (int i = same; i < shorter - tail; i++) {
      text = text.set(path.item(i), fresh.get(i), List.of());
    }
    for (int i = before.size() - tail - 1; i >= fresh.size() - tail; i--) {
      text = text.remove(path.item(i));
    }
    for (int i = before.size() - tail; i < fresh.size() - tail; i++) {
      text = text.insert(path, i, fresh.get(i));
    }
    return text;
  }

  /**
   * Inserts an item into a list, which is begun if there is none.
   *
   * @throws IllegalArgumentException if the index is greater than the size of the list
   */
  public YamlText insert(YamlPath list, int index, YamlNode node) {
    if (index < 0 || index > size(list)) {
      throw new IllegalArgumentException("no item " + index + " in " + list);
    }
    return size(list) > 0
        ? with(new YamlItems(source, (ListPart) root.find(list).orElseThrow()).insert(index, node))
        : replaced(list, new YamlNode.Items(List.of(node)));
  }

  /** Moves an item of a list to another index. */
  public YamlText move(YamlPath list, int from, int to) {
    ListPart part = (ListPart) root.find(list).orElseThrow();
    return from == to ? this : with(new YamlItems(source, part).move(from, to));
  }

  /** Removes a field or an item; a group or list without any is empty then, and not removed. */
  public YamlText remove(YamlPath path) {
    YamlText text = this;
    if (path.last() instanceof YamlPath.Index index) {
      return text.size(path.parent()) > index.number() ? text.without(path) : text;
    }
    while (text.root.find(path).isPresent()) { // also a field whose key was used twice
      text = text.without(path);
    }
    return text;
  }

  private YamlText without(YamlPath path) {
    YamlPart parent = root.find(path.parent()).orElseThrow();
    if (parent instanceof GroupPart group) {
      Field field = group.field(((YamlPath.Key) path.last()).name()).orElseThrow();
      return group.fields().size() == 1
          ? replaced(path.parent(), new YamlNode.Group(Map.of()))
          : with(new YamlFields(source, group).remove(field));
    }
    ListPart list = (ListPart) parent;
    return list.items().size() == 1
        ? replaced(path.parent(), new YamlNode.Items(List.of()))
        : with(new YamlItems(source, list).remove(((YamlPath.Index) path.last()).number()));
  }

  private YamlText replaced(YamlPath path, YamlNode node) {
    Optional<YamlPart> old = root.find(path);
    return old.isEmpty()
        ? add(path, node, List.of())
        : with(new YamlReplacement(source, old.get(), node, owner(path)).edits());
  }

  private Owner owner(YamlPath path) {
    if (path.isRoot()) {
      return new Owner(false, -1, 0);
    }
    YamlPart parent = root.find(path.parent()).orElseThrow();
    if (!(parent instanceof GroupPart group)) {
      return new Owner(!parent.isBlock(), -1, 0);
    }
    Field field = group.field(((YamlPath.Key) path.last()).name()).orElseThrow();
    return new Owner(group.flow(), field.colon(), new YamlFields(source, group).indent());
  }

  private YamlText with(Edit edit) {
    return with(List.of(edit));
  }

  private YamlText with(List<Edit> edits) {
    return of(source.with(edits))
        .orElseThrow(() -> new IllegalStateException("edits broke the YAML: " + edits));
  }
}
