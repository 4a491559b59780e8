package org.amparo.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.amparo.problem.Checked;
import org.amparo.testing.ContentTexts;
import org.amparo.text.LineEnds;
import org.amparo.yaml.YamlNode.Group;
import org.amparo.yaml.YamlNode.Items;
import org.amparo.yaml.YamlNode.Text;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;
import org.amparo.yaml.YamlValue.Sequence;
import org.junit.jupiter.api.Test;

/** Edits every YAML text of the content and of all fixtures at random, always in the same way. */
class YamlTextPropertyTest {

  private static final int EDITS = 12;

  /** Texts with comments, blocks, blank lines and braces in many lines. */
  private static final List<String> UNTIDY =
      List.of(
          """
          # about the list

          contacts:  # a comment after a key
            # of the first
            - id: a   # after a value
              note: |  # after a bar
                one
                  two

                three

              # before a field
              name: >-
                a folded text
                of two lines

                and another

            # stays where it is

            # of the second
            # also
            - id: b
              list:
              - x
              -   y # y
              -
              -
                z: 1
            - { id: c, name: { es: "uno", en: 'it''s' } } # c
            -
              # inside
              id: d
              empty:
              nothing: # nothing
            # the last
          after: "ends" # with a comment
          """,
          """
          flow: {
            a: 1, # one
            "b" : [ x,
                    'y' , ],
            c: "two
              lines", }
          list: [
            1,
            2,
            # three
            3
          ]
          pair: [a: 1, {b: 2}]
          none: []
          nobody: {}
          """,
          "a: 1\r\nb: |+\r\n  x\r\n\r\n\r\nc:\n  - y\n  -   - z\r\n      - w\nd: e",
          "\uFEFFa: “x”\nb:\u00A0y\nc: { d:\u00A0“😀”, e: '😀' }\n\u00A0\nf: |\n   z",
          "---\na: 1\n...\n",
          "  a: 1\n  b:\n  - - 1\n    - 2\n  -\n    - 3\n  c: >\n    x\n\n# end\n\n",
          "{ a: 1, b: { c: 2 } }");

  private final Random random = new Random(Long.getLong("seed", 24));

  @Test
  void anEqualValueChangesNothing() throws IOException {
    for (YamlText text : texts()) {
      for (YamlPath path : paths(text)) {
        YamlNode node = text.node(path).orElseThrow();
        assertEquals(text.text(), text.set(path, node, List.of()).text(), path::toString);
      }
    }
  }

  @Test
  void theReaderSeesTheSameValues() throws IOException {
    for (YamlText text : texts()) {
      assertEquals(read(text.text()), root(text));
    }
  }

  @Test
  void aTextChangesOnlyTheLinesOfItsField() throws IOException {
    for (YamlText text : texts()) {
      for (YamlPath path : some(paths(text), Text.class, text)) {
        String value = ContentTexts.hard(random);
        YamlText after = text.set(path, value);
        YamlNode expected = changed(root(text), path.steps(), Optional.of(new Text(value)));
        check(expected, text, after, path + " = " + value);
        checkLines(text, after, path);
      }
    }
  }

  @Test
  void severalTextsInARowAreAllThere() throws IOException {
    for (YamlText text : texts()) {
      YamlText after = text;
      YamlNode expected = root(text);
      for (YamlPath path : some(paths(text), Text.class, text)) {
        String value = ContentTexts.hard(random);
        after = after.set(path, value);
        expected = changed(expected, path.steps(), Optional.of(new Text(value)));
      }
      check(expected, text, after, "several");
    }
  }

  @Test
  void aRemovedValueIsGone() throws IOException {
    for (YamlText text : texts()) {
      for (YamlPath path : some(paths(text), YamlNode.class, text)) {
        YamlNode expected = changed(root(text), path.steps(), Optional.empty());
        check(expected, text, text.remove(path), "without " + path);
      }
    }
  }

  @Test
  void aMovedItemKeepsItsLines() throws IOException {
    for (YamlText text : texts()) {
      for (YamlPath path : some(paths(text), Items.class, text)) {
        int size = text.size(path);
        int from = random.nextInt(Math.max(1, size));
        int to = random.nextInt(Math.max(1, size));
        if (size > 1) {
          YamlText after = text.move(path, from, to);
          List<YamlNode> items = new ArrayList<>(((Items) text.node(path).orElseThrow()).items());
          items.add(to, items.remove(from));
          YamlNode expected = changed(root(text), path.steps(), Optional.of(new Items(items)));
          check(expected, text, after, path + ": " + from + " to " + to);
          assertEquals(sorted(text.text()), sorted(after.text()), "only the order of characters");
        }
      }
    }
  }

  @Test
  void anInsertedItemIsThere() throws IOException {
    for (YamlText text : texts()) {
      for (YamlPath path : some(paths(text), Items.class, text)) {
        int index = random.nextInt(text.size(path) + 1);
        YamlNode node = randomNode(2);
        List<YamlNode> items = new ArrayList<>(((Items) text.node(path).orElseThrow()).items());
        items.add(index, node);
        YamlText after = text.insert(path, index, node);
        YamlNode expected = changed(root(text), path.steps(), Optional.of(new Items(items)));
        check(expected, text, after, path + " + " + index);
        if (text.size(path) > 0) {
          assertEquals(text.text(), after.remove(path.item(index)).text(), "and back");
        }
      }
    }
  }

  @Test
  void aNewFieldIsThere() throws IOException {
    for (YamlText text : texts()) {
      for (YamlPath path : some(paths(text), Group.class, text)) {
        YamlPath field = path.field("fresh");
        YamlNode node = randomNode(2);
        YamlText after = text.set(field, node, List.of("id", "title", "fresh", "topic"));
        assertEquals(Optional.of(node), after.node(field));
        YamlNode expected = changed(read(after.text()), field.steps(), Optional.empty());
        assertEquals(root(text), expected, field::toString);
        if (text.keys(path).size() > 1) { // one alone may be without braces
          assertEquals(text.text(), after.remove(field).text(), "and back");
        }
      }
    }
  }

  @Test
  void aValueOfAnotherKindTakesItsPlace() throws IOException {
    for (YamlText text : texts()) {
      for (YamlPath path : some(paths(text), YamlNode.class, text)) {
        YamlNode node = randomNode(2);
        YamlText after = text.set(path, node, List.of());
        YamlNode expected = changed(root(text), path.steps(), Optional.of(node));
        check(expected, text, after, path + " = " + node);
      }
    }
  }

  private static List<YamlText> texts() throws IOException {
    List<YamlText> texts = new ArrayList<>();
    for (String text : ContentTexts.yaml()) {
      YamlText.of(text).ifPresent(texts::add);
    }
    assertTrue(texts.size() > 100, "texts: " + texts.size());
    UNTIDY.forEach(text -> texts.add(YamlText.of(text).orElseThrow()));
    return texts;
  }

  /** Returns the paths of some values of a kind. */
  private List<YamlPath> some(List<YamlPath> paths, Class<? extends YamlNode> kind, YamlText text) {
    List<YamlPath> of =
        paths.stream().filter(p -> kind.isInstance(text.node(p).orElseThrow())).toList();
    List<YamlPath> some = new ArrayList<>();
    for (int i = 0; i < Math.min(EDITS, of.size()); i++) {
      some.add(of.get(random.nextInt(of.size())));
    }
    return some;
  }

  private YamlNode randomNode(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    if (kind < 2) {
      return new Text(ContentTexts.hard(random));
    }
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      fields.put("k" + i, randomNode(depth - 1));
    }
    return kind == 2 ? new Items(List.copyOf(fields.values())) : new Group(fields);
  }

  private static void check(YamlNode expected, YamlText text, YamlText after, String edit) {
    assertEquals(expected, read(after.text()), () -> edit + "\n" + after.text());
    assertEquals(root(after), read(after.text()));
    boolean crlf = text.text().contains("\r\n");
    String otherBreak = crlf ? "(?<!\r)\n" : "\r";
    if (!Pattern.compile(otherBreak).matcher(text.text()).find()) {
      String found = Pattern.compile(otherBreak).matcher(after.text()).replaceAll("¶");
      assertFalse(found.contains("¶"), () -> "other line breaks: " + edit + "\n" + found);
    }
  }

  /** Compares the lines above and below a field. */
  private static void checkLines(YamlText text, YamlText after, YamlPath path) {
    YamlSource source = YamlSource.of(text.text());
    YamlPart part = YamlParts.of(source).orElseThrow().find(path).orElseThrow();
    String above = text.text().substring(0, source.lineStart(part.start()));
    String below = text.text().substring(source.lineEnd(part.end()));
    assertTrue(after.text().startsWith(above), () -> "above " + path);
    assertTrue(after.text().endsWith(below), () -> "below " + path);
  }

  private static List<Character> sorted(String text) {
    return text.chars().filter(c -> c > ' ').sorted().mapToObj(c -> (char) c).toList();
  }

  private static YamlNode root(YamlText text) {
    return text.node(YamlPath.of()).orElseThrow();
  }

  private static YamlNode read(String text) {
    Checked<Optional<Mapping>> read = YamlReader.read("", LineEnds.plain(text), 0);
    return node(read.value().orElseThrow());
  }

  private static YamlNode node(YamlValue value) {
    if (value instanceof Scalar scalar) {
      return new Text(scalar.text());
    }
    if (value instanceof Sequence sequence) {
      return new Items(sequence.items().stream().map(YamlTextPropertyTest::node).toList());
    }
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    ((Mapping) value).entries().forEach(e -> fields.put(e.key(), node(e.value())));
    return new Group(fields);
  }

  private static List<YamlPath> paths(YamlText text) {
    List<YamlPath> paths = new ArrayList<>();
    collect(root(text), YamlPath.of(), paths);
    return paths;
  }

  private static void collect(YamlNode node, YamlPath path, List<YamlPath> paths) {
    if (!path.isRoot()) {
      paths.add(path);
    }
    if (node instanceof Group group) {
      group.fields().forEach((key, value) -> collect(value, path.field(key), paths));
    } else if (node instanceof Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        collect(items.items().get(i), path.item(i), paths);
      }
    }
  }

  /** Returns a value with another at a path, or without it. */
  private static YamlNode changed(
      YamlNode node, List<YamlPath.Step> steps, Optional<YamlNode> fresh) {
    YamlPath.Step step = steps.get(0);
    List<YamlPath.Step> rest = steps.subList(1, steps.size());
    if (step instanceof YamlPath.Index index) {
      List<YamlNode> items = new ArrayList<>(((Items) node).items());
      YamlNode old = items.remove(index.number());
      Optional<YamlNode> value = rest.isEmpty() ? fresh : Optional.of(changed(old, rest, fresh));
      value.ifPresent(v -> items.add(index.number(), v));
      return new Items(items);
    }
    String key = ((YamlPath.Key) step).name();
    Map<String, YamlNode> fields = new LinkedHashMap<>(((Group) node).fields());
    Optional<YamlNode> value =
        rest.isEmpty() ? fresh : Optional.of(changed(fields.get(key), rest, fresh));
    value.ifPresentOrElse(v -> fields.put(key, v), () -> fields.remove(key));
    return new Group(fields);
  }
}
