package org.amparo.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.amparo.testing.ContentTexts;
import org.amparo.yaml.YamlNode;
import org.amparo.yaml.YamlPath;
import org.junit.jupiter.api.Test;

/** What is typed changes its own lines; nothing else changes. */
class ArticleTextTest {

  private static final YamlPath TITLE = YamlPath.of("title");

  @Test
  void openingAndSavingGivesTheIdenticalFile() throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      ArticleText text = ArticleText.of(file.getValue());
      assertEquals(file.getValue(), text.text(), file.getKey());
      assertEquals(file.getValue(), text.withWhole(text.whole()).text(), file.getKey());
      assertEquals(file.getValue(), text.withBody(text.body()).text(), file.getKey());
      String sent = text.body().replace("\n", "\r\n"); // as a form sends it
      assertEquals(file.getValue(), text.withBody(sent).text(), file.getKey());
      if (!text.isBroken()) {
        YamlNode front = text.front().orElseThrow().node(YamlPath.of()).orElseThrow();
        ArticleText saved = text.withFront(f -> f.set(YamlPath.of(), front, List.of()));
        assertEquals(file.getValue(), saved.text(), file.getKey());
      }
    }
  }

  @Test
  void anEditChangesOnlyItsLines() throws IOException {
    Random random = new Random(24);
    for (Map.Entry<String, String> file : files().entrySet()) {
      ArticleText text = ArticleText.of(file.getValue());
      List<String> lines = new ArrayList<>(List.of(text.body().split("\n", -1)));
      int at = random.nextInt(lines.size());
      int until = Math.min(lines.size(), at + random.nextInt(3));
      List<String> fresh =
          List.of("línea nueva 😀 " + random.nextInt(), "otra").subList(0, 1 + random.nextInt(2));
      List<String> above = lines.subList(0, at);
      List<String> below = lines.subList(until, lines.size());
      String changed = String.join("\n", concat(concat(above, fresh), below));
      String after = text.withBody(changed).text();
      assertEquals(changed, ArticleText.of(after).body(), file.getKey());
      int front = text.whole().split("\n", -1).length - lines.size();
      checkLines(raw(file.getValue()), raw(after), front + above.size(), below.size());
    }
  }

  /** Compares the lines above and below an edit as they are in the file. */
  private static void checkLines(List<String> before, List<String> after, int above, int below) {
    int same = 0;
    while (same < Math.min(before.size(), after.size())
        && before.get(same).equals(after.get(same))) {
      same++;
    }
    assertTrue(same >= above, "lines above: " + same);
    for (int i = 0; i < below; i++) {
      assertEquals(before.get(before.size() - 1 - i), after.get(after.size() - 1 - i));
    }
  }

  private static List<String> raw(String text) {
    return List.of(text.replace("\uFEFF", "").split("(?<=\n)|(?<=\r)(?!\n)", -1));
  }

  private static List<String> concat(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Returns all articles, a third of them with other line ends and a byte order mark. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    ContentTexts.files(".md")
        .forEach(
            (name, text) -> {
              boolean other = files.size() % 3 == 0;
              String mixed = text.replace("\r\n", "\n").replaceAll("e\n", "e\r\n");
              files.put(name, !other ? text : "\uFEFF" + mixed.replaceAll("\n\n\n", "\n\r\n\n"));
            });
    assertTrue(files.size() > 100, "files: " + files.size());
    return files;
  }

  @Test
  void aFieldChangesOnlyItsLine() {
    ArticleText text = ArticleText.of("\uFEFF\n--- \r\nid: a # x\r\ntitle: 'b'\r\n---\nBody\r\n");
    assertEquals(
        "\uFEFF\n--- \r\nid: a # x\r\ntitle: 'it''s'\r\n---\nBody\r\n",
        text.withField(TITLE, "it's", List.of()).text());
    assertEquals(Optional.of("b"), text.field(TITLE));
    assertEquals(
        "\uFEFF\n--- \r\nid: a # x\r\ntitle: 'b'\r\nicon: c\r\n---\nBody\r\n",
        text.withField(YamlPath.of("icon"), "c", List.of("title", "icon")).text());
  }

  @Test
  void aBodyBelowTheLastFenceBeginsOnItsOwnLine() {
    ArticleText text = ArticleText.of("---\r\nid: a\r\n---");
    assertEquals("", text.body());
    assertEquals("---\r\nid: a\r\n---\r\nOne\r\nTwo", text.withBody("One\nTwo").text());
    assertEquals(text.text(), text.withBody("").text());
  }

  @Test
  void aBrokenFileIsOneText() {
    for (String broken :
        List.of("", "Only text\n", "---\nid: a\n", "---\nid: [\n---\nx\n", "---\n---\nx\n")) {
      ArticleText text = ArticleText.of(broken);
      assertTrue(text.isBroken(), broken);
      assertEquals(broken, text.whole());
      assertThrows(IllegalStateException.class, () -> text.withField(TITLE, "x", List.of()));
    }
    ArticleText mended = ArticleText.of("---\r\nid: [\r\n---\r\nx").withWhole("---\nid: a\n---\nx");
    assertFalse(mended.isBroken());
    assertEquals("---\r\nid: a\r\n---\r\nx", mended.text());
  }
}
