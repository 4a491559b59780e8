package org.amparo.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.yaml.YamlNode;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** Joins two forms of a field by its values, such as its texts in two languages on one line. */
final class NodeJoin {

  private NodeJoin() {}

  /**
   * Joins the lines of a field or item.
   *
   * @return my lines with their values; empty if both changed the same value
   */
  static Optional<String> join(String base, String mine, String theirs) {
    Optional<YamlText> my = read(mine);
    Optional<YamlNode> before = read(base).flatMap(t -> t.node(YamlPath.of()));
    Optional<YamlNode> after = read(theirs).flatMap(t -> t.node(YamlPath.of()));
    if (my.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    YamlNode now = my.get().node(YamlPath.of()).orElseThrow();
    return join(before.get(), now, after.get())
        .map(node -> my.get().set(YamlPath.of(), node, List.of()).text())
        .map(text -> withDash(mine, text));
  }

  /** Reads the lines of a field; the dash of an item becomes a space. */
  private static Optional<YamlText> read(String lines) {
    int dash = dash(lines);
    return YamlText.of(
        dash < 0 ? lines : lines.substring(0, dash) + " " + lines.substring(dash + 1));
  }

  private static String withDash(String before, String text) {
    int dash = dash(before);
    return dash < 0 ? text : text.substring(0, dash) + "-" + text.substring(dash + 1);
  }

  /** Returns the index of a dash before anything else than comments; -1 if there is none. */
  private static int dash(String lines) {
    int at = 0;
    for (String line : lines.split("(?<=\n)", -1)) {
      String typed = line.stripLeading();
      if (!typed.isEmpty() && !typed.startsWith("#")) {
        return typed.startsWith("- ") ? at + line.indexOf('-') : -1;
      }
      at += line.length();
    }
    return -1;
  }

  private static Optional<YamlNode> join(YamlNode base, YamlNode mine, YamlNode theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return Optional.of(mine);
    }
    if (mine.equals(base)) {
      return Optional.of(theirs);
    }
    return base instanceof YamlNode.Group b
            && mine instanceof YamlNode.Group m
            && theirs instanceof YamlNode.Group t
        ? group(b.fields(), m.fields(), t.fields())
        : Optional.empty();
  }

  private static Optional<YamlNode> group(
      Map<String, YamlNode> base, Map<String, YamlNode> mine, Map<String, YamlNode> theirs) {
    Map<String, YamlNode> joined = new LinkedHashMap<>();
    Set<String> keys = new LinkedHashSet<>(mine.keySet());
    keys.addAll(theirs.keySet());
    for (String key : keys) {
      YamlNode before = base.get(key);
      YamlNode my = mine.get(key);
      YamlNode their = theirs.get(key);
      if (my != null && their != null) {
        Optional<YamlNode> both =
            before == null && !my.equals(their)
                ? Optional.empty()
                : join(before == null ? my : before, my, their);
        if (both.isEmpty()) {
          return Optional.empty();
        }
        joined.put(key, both.get());
      } else {
        YamlNode one = my != null ? my : their;
        if (one != null && !one.equals(before)) {
          joined.put(key, one);
        }
      }
    }
    return Optional.of(new YamlNode.Group(joined));
  }
}
