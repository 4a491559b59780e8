package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Language;
import org.amparo.testing.ContentTexts;
import org.junit.jupiter.api.Test;

/** What the form of a guide changes in its file. */
class GuideTextTest {

  private static final List<Language> LANGUAGES =
      List.of(new Language("es"), new Language("en"), new Language("qu"));

  private static GuideText opened(String text) {
    String name = "content/es/derechos/x.md";
    return new GuideText(OpenText.of(name, text), LANGUAGES);
  }

  /** Returns what a browser sends of a guide that nobody changed. */
  private static Map<String, List<String>> sent(GuideText guide) {
    Map<String, List<String>> sent = new HashMap<>();
    if (!guide.isWhole()) {
      sent.putAll(guide.values().byName());
    }
    sent.put("mode", List.of(guide.mode()));
    sent.put("text", List.of(guide.text().replace("\n", "\r\n")));
    return sent;
  }

  @Test
  void openingAndSavingChangesNoByte() throws IOException {
    Map<String, String> all = ContentTexts.files(".md");
    assertTrue(all.size() > 300, "only " + all.size());
    all.forEach(
        (name, text) -> {
          GuideText guide = opened(text);
          assertEquals(text, guide.with(new Fields(sent(guide))).text(), name);
        });
  }

  @Test
  void aFieldChangesItsLineAlone() throws IOException {
    ContentTexts.files(".md")
        .forEach(
            (name, text) -> {
              GuideText guide = opened(text);
              if (!guide.isWhole() && guide.values().text("status").equals("published")) {
                Map<String, List<String>> sent = sent(guide);
                sent.put("status", List.of("draft"));
                assertEquals(
                    text.replaceFirst("status: published", "status: draft"),
                    guide.with(new Fields(sent)).text(),
                    name);
              }
            });
  }

  @Test
  void theTextChangesWithoutTheFields() {
    String text = "\uFEFF---\r\nid: x # why\r\ntitle: 'A  b'\r\n---\r\n\r\nOne.\r\nTwo.\r\n";
    GuideText guide = opened(text);
    Map<String, List<String>> sent = sent(guide);
    sent.put("text", List.of("\nOne.\n1.5.\nTwo.\n"));
    assertEquals(text.replace("One.\r\n", "One.\r\n1.5.\r\n"), guide.with(new Fields(sent)).text());
  }

  @Test
  void aBrokenFileIsOneText() {
    String text = "---\nid: \"x\ntitle: y\n---\nText.\n";
    GuideText guide = opened(text);
    assertTrue(guide.isWhole());
    Map<String, List<String>> sent = sent(guide);
    sent.put("text", List.of(text.replace("\"x", "x")));
    assertEquals(text.replace("\"x", "x"), guide.with(new Fields(sent)).text());
  }

  @Test
  void aBackedOutChangeLeavesTheFileAsItWas() {
    String saved = "---\nid: x\ntitle: 'A'\ntopic: t\n---\nText.\n";
    String typed = "---\nid: x\ntitle: \"B: c\"\ntopic: t\n---\nText, more.\n";
    GuideText guide =
        new GuideText(
            new OpenText("content/es/t/x.md", saved, Optional.of(typed), Optional.empty()),
            LANGUAGES);
    Map<String, List<String>> sent = sent(guide);
    assertEquals(List.of("B: c"), sent.get("title"));
    sent.put("title", List.of("A"));
    sent.put("text", List.of("Text.\n"));
    assertEquals(saved, guide.with(new Fields(sent)).text());
  }
}
