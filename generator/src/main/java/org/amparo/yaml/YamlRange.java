package org.amparo.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.yaml.YamlPart.Field;
import org.amparo.yaml.YamlPart.GroupPart;
import org.amparo.yaml.YamlPart.ListPart;
import org.amparo.yaml.YamlPart.ScalarPart;

/**
 * The lines of a field or an item in a YAML text. They begin with the comments and blank lines
 * directly above it, and end where the next one begins.
 *
 * @param key of the field; of an item its id
 * @param start the index of its first character
 * @param end the index after its last character
 * @param parts the ranges of its items, or of an item's fields, without a gap up to its end; empty
 *     if it is not written in lines, or if its items have no ids
 */
public record YamlRange(String key, int start, int end, List<YamlRange> parts) {

  private static final String ID = "id";

  public YamlRange {
    parts = List.copyOf(parts);
  }

  /**
   * Returns the ranges of the outermost fields, without a gap up to the end of the text.
   *
   * @param text with {@code \n} at the ends of its lines and without a byte order mark
   * @return empty if the text cannot be read, or its fields are not written in lines
   */
  public static List<YamlRange> of(String text) {
    if (YamlText.of(text).isEmpty()) {
      return List.of();
    }
    YamlSource source = YamlSource.of(text);
    return YamlParts.of(source)
        .map(root -> new Cutter(source).fields(root, 0, text.length(), false))
        .orElse(List.of());
  }

  /** Cuts a text. */
  private record Cutter(YamlSource source) {

    /**
     * @param first the index from which comments can belong to the first field
     * @param inItem whether the first field is on the line of a dash
     */
    List<YamlRange> fields(GroupPart group, int first, int end, boolean inItem) {
      List<Integer> starts = new ArrayList<>();
      Set<String> keys = new HashSet<>();
      for (Field field : group.fields()) {
        int line = source.lineStart(field.start());
        boolean dashed = inItem && starts.isEmpty();
        boolean apart = dashed || source.isFirstInLine(field.start());
        if (!apart || !keys.add(field.key())) {
          return List.of();
        }
        starts.add(dashed ? first : withComments(line, starts.isEmpty() ? first : last(starts)));
      }
      List<YamlRange> ranges = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        Field field = group.fields().get(i);
        int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
        boolean cut = !group.flow() && starts.get(i) < next;
        List<YamlRange> parts = cut ? items(field.value(), field.start(), next) : List.of();
        ranges.add(new YamlRange(field.key(), starts.get(i), next, parts));
      }
      return group.flow() ? List.of() : ranges;
    }

    private static int last(List<Integer> starts) {
      return starts.get(starts.size() - 1);
    }

    private List<YamlRange> items(YamlPart value, int key, int end) {
      if (!(value instanceof ListPart list) || list.flow() || list.items().isEmpty()) {
        return List.of();
      }
      List<Integer> starts = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (YamlPart item : list.items()) {
        Optional<String> id = id(item);
        int line = source.lineStart(item.start());
        boolean dashed = source.typed().startsWith("-", source.afterSpaces(line));
        if (id.isEmpty() || ids.contains(id.get()) || !dashed || line <= key) {
          return List.of();
        }
        ids.add(id.get());
        int least = starts.isEmpty() ? source.afterBreak(source.lineEnd(key)) : last(starts) + 1;
        starts.add(withComments(line, least));
      }
      List<YamlRange> ranges = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
        GroupPart group = (GroupPart) list.items().get(i);
        List<YamlRange> parts = group.flow() ? List.of() : fields(group, starts.get(i), next, true);
        ranges.add(new YamlRange(ids.get(i), starts.get(i), next, parts));
      }
      return ranges;
    }

    private static Optional<String> id(YamlPart item) {
      return item instanceof GroupPart group
          ? group
              .field(ID)
              .map(Field::value)
              .filter(ScalarPart.class::isInstance)
              .map(v -> ((ScalarPart) v).text())
              .filter(id -> !id.isBlank())
          : Optional.empty();
    }

    /** Returns where the comments and blank lines directly above a line begin. */
    private int withComments(int start, int least) {
      int line = start;
      while (line > least && isBetween(source.beforeBreak(line))) {
        line = source.lineStart(source.beforeBreak(line));
      }
      return Math.max(line, Math.min(least, start));
    }

    private boolean isBetween(int line) {
      return source.isBlankLine(line) || source.isComment(line);
    }
  }
}
