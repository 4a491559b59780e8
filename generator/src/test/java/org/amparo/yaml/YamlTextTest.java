package org.amparo.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How values are written, and what stays as it was. */
class YamlTextTest {

  private static final String CONTACTS =
      """
      # about the list
      contacts:
        # of a
        - id: a
          name: { es: "Uno", en: 'One' } # a name

        - id: b
          phone: 105

        # of c
        - id: c
      # the end
      """;

  private static YamlText text(String text) {
    return YamlText.of(text).orElseThrow();
  }

  private static String set(String text, Object key, String value) {
    return text(text).set(YamlPath.of(key), value).text();
  }

  @Test
  void aTextKeepsItsStyleIfThatHoldsIt() {
    assertEquals("a: dos # x\n", set("a: uno # x\n", "a", "dos"));
    assertEquals("a: \"dos: tres\" # x\n", set("a: uno # x\n", "a", "dos: tres"));
    assertEquals("a: 'it''s'\n", set("a: 'b'\n", "a", "it's"));
    assertEquals("a: \"b\\nc\"\n", set("a: 'b'\n", "a", "b\nc"));
    assertEquals("a: \"\"\n", set("a: b\n", "a", ""));
    assertEquals("a: b # x\n", set("a: # x\n", "a", "b"));
  }

  @Test
  void aBlockKeepsItsIndentationAndHeader() {
    String block = "a: | # x\n    uno\n\n# y\nb: 1\n";
    assertEquals("a: | # x\n    dos\n\n    tres\n\n# y\nb: 1\n", set(block, "a", "dos\n\ntres\n"));
    assertEquals("a: |- # x\n    dos\n\n# y\nb: 1\n", set(block, "a", "dos"));
    assertEquals("a: \"\" # x\n\n# y\nb: 1\n", set(block, "a", ""));
    assertEquals("a: >-\n  dos\n\n  tres\nb: 1\n", set("a: >-\n  uno\nb: 1\n", "a", "dos\ntres"));
  }

  @Test
  void aNewFieldFollowsTheOneBeforeIt() {
    List<String> order = List.of("id", "title", "icon", "summary");
    YamlPath icon = YamlPath.of("icon");
    assertEquals(
        "id: a\ntitle: b # x\nicon: house\n# y\nsummary: c\n",
        text("id: a\ntitle: b # x\n# y\nsummary: c\n").set(icon, "house", order).text());
    assertEquals(
        "icon: house\r\nsummary: c",
        text("summary: c").set(icon, "house", order).text().replace("\n", "\r\n"));
    assertEquals(
        "{ id: a, icon: house, summary: c }",
        text("{ id: a, summary: c }").set(icon, "house", order).text());
  }

  @Test
  void aNewFieldOfAnItemIsIndentedLikeTheOthers() {
    YamlText text = text(CONTACTS);
    YamlPath phone = YamlPath.of("contacts", 2, "phone");
    assertEquals(
        CONTACTS.replace("- id: c\n", "- id: c\n    phone: \"+51 1 123\"\n"),
        text.set(phone, "+51 1 123").text());
    Map<String, String> names = new LinkedHashMap<>(Map.of("es", "Tres"));
    names.put("en", "Three");
    assertEquals(
        CONTACTS.replace("- id: c\n", "- id: c\n    name: { es: Tres, en: Three }\n"),
        text.set(YamlPath.of("contacts", 2, "name"), YamlNode.group(names), List.of()).text());
  }

  @Test
  void aGroupTakesThePlaceOfAText() {
    YamlText text = text("legal-review: pending # x\nsources: []\n");
    Map<String, String> review = new LinkedHashMap<>(Map.of("by", "Dra. Ñahui"));
    review.put("date", "2026-11-30");
    assertEquals(
        "legal-review: { by: \"Dra. Ñahui\", date: 2026-11-30 } # x\nsources: []\n",
        text.set(YamlPath.of("legal-review"), YamlNode.group(review), List.of()).text());
    assertEquals(
        "legal-review: { by: Ana } # x\nsources: []\n",
        text.set(YamlPath.of("legal-review", "by"), "Ana").text());
    YamlNode source = YamlNode.group(Map.of("norm", "Ley 1"));
    assertEquals(
        "legal-review: pending # x\nsources:\n  - { norm: \"Ley 1\" }\n",
        text.insert(YamlPath.of("sources"), 0, source).text());
  }

  @Test
  void anItemTakesItsCommentsAndBlankLine() {
    YamlText text = text(CONTACTS);
    YamlPath list = YamlPath.of("contacts");
    String a = "  # of a\n  - id: a\n    name: { es: \"Uno\", en: 'One' } # a name\n";
    String b = "  - id: b\n    phone: 105\n";
    String c = "  # of c\n  - id: c\n";
    String head = "# about the list\ncontacts:\n";
    assertEquals(head + c + "\n" + a + "\n" + b + "# the end\n", text.move(list, 2, 0).text());
    assertEquals(head + b + "\n" + c + "# the end\n", text.remove(list.item(0)).text());
    assertEquals(head + a + "\n" + b + "# the end\n", text.remove(list.item(2)).text());
    assertEquals(
        head + a + "\n  - id: n\n    more: [x]\n\n" + b + "\n" + c + "# the end\n",
        text.insert(list, 1, text("id: n\nmore: [x]").node(YamlPath.of()).orElseThrow()).text());
  }

  @Test
  void aListOrGroupWithoutAnyIsEmpty() {
    assertEquals("a: []\n", text("a:\n  - 1\n").remove(YamlPath.of("a", 0)).text());
    assertEquals("a: {}\n", text("a:\n  b: 1\n").remove(YamlPath.of("a", "b")).text());
    assertEquals("{}\n", text("a: 1\n").remove(YamlPath.of("a")).text());
    assertEquals("a: { b: 1 }\n", text("a: {}\n").set(YamlPath.of("a", "b"), "1").text());
  }

  @Test
  void valuesAreFoundByTheirPaths() {
    YamlText text = text(CONTACTS);
    assertEquals(Optional.of("One"), text.value(YamlPath.of("contacts", 0, "name", "en")));
    assertEquals(Optional.empty(), text.value(YamlPath.of("contacts", 3)));
    assertEquals(Optional.empty(), text.value(YamlPath.of("contacts")));
    assertEquals(3, text.size(YamlPath.of("contacts")));
    assertEquals(0, text.size(YamlPath.of("other")));
    assertEquals(List.of("id", "phone"), text.keys(YamlPath.of("contacts", 1)));
    assertEquals("contacts.1", YamlPath.of("contacts", 1).toString());
  }

  @Test
  void whatCannotBeEditedExactlyIsNoYamlText() {
    assertTrue(YamlText.of("a: [").isEmpty());
    assertTrue(YamlText.of("- a").isEmpty());
    assertTrue(YamlText.of("a: &x 1").isEmpty());
    assertTrue(YamlText.of("a: !!str 1").isEmpty());
    assertTrue(YamlText.of("? a\n: 1").isEmpty());
    assertTrue(YamlText.of("").isEmpty());
  }

  @Test
  void aPathThatCannotBeIsRefused() {
    YamlText both = text("list: [1]\ngroup: { a: 1 }\n");
    for (YamlPath path :
        List.of(
            YamlPath.of("list", "a"),
            YamlPath.of("list", 2),
            YamlPath.of("group", 0),
            YamlPath.of("group", 0, "a"))) {
      assertThrows(IllegalArgumentException.class, () -> both.set(path, "x"), path::toString);
    }
  }

  @Test
  void anItemBeyondTheEndIsRefused() {
    YamlNode node = YamlNode.text("x");
    assertThrows(
        IllegalArgumentException.class, () -> text("a: [1]").insert(YamlPath.of("a"), 3, node));
  }
}
