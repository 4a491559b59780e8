package org.amparo.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.amparo.model.Language;
import org.amparo.schema.Group;
import org.amparo.schema.Kind;
import org.amparo.testing.ContentTexts;
import org.amparo.testing.TestSite;
import org.amparo.text.Messages;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;
import org.junit.jupiter.api.Test;

/** A form changes only the fields whose values differ. */
class FormTest {

  private static final List<Language> LANGUAGES = List.of(new Language("es"), new Language("en"));

  private static final Map<String, Group> LISTS =
      Map.of(
          "contacts", Group.CONTACT,
          "terms", Group.TERM,
          "groups", Group.SYNONYMS,
          "questions", Group.QUESTION,
          "topics", Group.TOPIC);

  private static final String CONTACT =
      """
      contacts:
        # La primera
        - id: linea-100
          name: { es: "Línea 100", en: "Helpline 100" } # gratis
          need: violence
          phone: "100"
          place: Arequipa
          languages: [es, ay]
          seen: { source: "gob.pe", date: 2026-05-02 }
          called: pending

        - id: otra
          name: Otra
          need: other
          seen:
            source: x
            date: 2026-05-02
          called: 2026-05-03
      """;

  static FormWords words() {
    try {
      Messages messages =
          Messages.read(
              new Language("es"),
              List.of(
                  Files.newBufferedReader(
                      TestSite.basedir()
                          .resolve(
                              "generator/src/main/resources/org/amparo/desk/desk_es.properties"))));
      return new FormWords(
          messages,
          Map.of("es", "español", "en", "inglés"),
          Map.of(Kind.LANGUAGES, List.of(Choice.of("es", "español"), Choice.of("qu", "quechua"))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what a browser sends of a form that nobody changed. */
  private static FormValues sent(List<Part> parts) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    parts.forEach(part -> send(part, sent));
    return new FormValues(sent);
  }

  private static void send(Part part, Map<String, List<String>> sent) {
    part.parts().forEach(inside -> send(inside, sent));
    switch (part.widget()) {
      case TEXT, WEB, EMAIL, PHONE, NUMBER, DATE ->
          sent.put(part.name(), List.of(part.value().replace("\n", "")));
      case LONG -> sent.put(part.name(), List.of(part.value().replace("\n", "\r\n")));
      case LINES -> sent.put(part.name(), List.of(String.join("\r\n", part.values())));
      case SELECT, ICONS, PICTURE -> sent.put(part.name(), List.of(part.value()));
      case BOX, SWITCH, REVIEW -> sent.put(part.name(), part.values());
      case BOXES ->
          sent.put(
              part.name(),
              part.choices().stream()
                  .map(Choice::value)
                  .filter(v -> part.values().contains(v))
                  .toList());
      case PERIOD, LOCALIZED, GROUP, GROUPS -> {}
    }
  }

  private static void assertUnchanged(YamlText text, Form form) {
    FormValues sent = sent(form.parts(words(), FormState.of(form.values(text))));
    assertEquals(text.text(), form.with(text, sent).text());
  }

  private static List<Form> forms(YamlText text) {
    List<Form> forms = new ArrayList<>();
    for (Group group : List.of(Group.GUIDE, Group.INFO_PAGE, Group.SITE)) {
      forms.add(Form.of(group, YamlPath.of(), LANGUAGES));
    }
    LISTS.forEach(
        (key, group) -> {
          for (int i = 0; i < text.size(YamlPath.of(key)); i++) {
            forms.add(Form.of(group, YamlPath.of(key, i), LANGUAGES));
          }
        });
    return forms;
  }

  @Test
  void savingAnUnchangedFormChangesNothing() throws IOException {
    int forms = 0;
    for (String file : ContentTexts.yaml()) {
      YamlText text = YamlText.of(file).orElse(YamlText.of("a: b").orElseThrow());
      for (Form form : forms(text)) {
        assertUnchanged(text, form);
        forms++;
      }
    }
    assertTrue(forms > 500, forms + " forms");
  }

  /** Returns the contacts of the example after some inputs of the first one were changed. */
  private static String after(String text, Map<String, String> changes) {
    YamlText yaml = YamlText.of(text).orElseThrow();
    Form form = Form.of(Group.CONTACT, YamlPath.of("contacts", 0), LANGUAGES);
    Map<String, List<String>> sent =
        new LinkedHashMap<>(sent(form.parts(words(), FormState.of(form.values(yaml)))).byName());
    changes.forEach((name, value) -> sent.put(name, List.of(value.split("\\|"))));
    return form.with(yaml, new FormValues(sent)).text();
  }

  @Test
  void aChangedFieldChangesItsLineOnly() {
    assertEquals(
        CONTACT.replace("\"Helpline 100\"", "\"Line 100\""),
        after(CONTACT, Map.of("name.en", "Line 100")));
    assertEquals(
        CONTACT.replace("called: pending", "called: 2026-11-30"),
        after(CONTACT, Map.of("called", "2026-11-30")));
    assertEquals(CONTACT.replace("phone: \"100\"\n    ", ""), after(CONTACT, Map.of("phone", "")));
    assertEquals(
        CONTACT.replace("[es, ay]", "[es, ay, qu]"),
        after(CONTACT, Map.of("languages", "es|ay|qu")));
    assertEquals(
        CONTACT.replace("source: \"gob.pe\"", "source: \"mimp\""),
        after(CONTACT, Map.of("seen.source", "mimp")));
  }

  @Test
  void everyChangeKeepsAllOtherLines() {
    List<String> names =
        List.of(
            "name.es", "note.es", "need", "phone", "whatsapp", "place.en", "night", "seen.date");
    for (String name : names) {
      List<String> before = CONTACT.lines().toList();
      List<String> after = after(CONTACT, Map.of(name, "true")).lines().toList();
      long kept = before.stream().filter(after::contains).count();
      assertTrue(kept >= before.size() - 1, name);
      assertFalse(after.equals(before), name);
    }
  }

  @Test
  void windowsLinesStay() {
    String windows = CONTACT.replace("\n", "\r\n");
    assertEquals(
        windows.replace("phone: \"100\"", "phone: \"101\""),
        after(windows, Map.of("phone", "101")));
  }

  @Test
  void aMissingFieldIsAddedInTheOrderOfTheSchema() {
    String after = after(CONTACT, Map.of("whatsapp", "942841978"));
    assertTrue(after.contains("phone: \"100\"\n    whatsapp: 942841978\n    place"), after);
  }

  @Test
  void aTextForAllLanguagesIsSplitWhenOneChanges() {
    String after = after(CONTACT, Map.of("place.en", "Cusco"));
    assertTrue(after.contains("place: { es: Arequipa, en: Cusco }"), after);
  }

  @Test
  void sourcesAreAddedChangedAndRemoved() {
    YamlText yaml =
        YamlText.of("title: x\nsources:\n  - { norm: A, consulted: 2026-01-01 }\n  - norm: B # b\n")
            .orElseThrow();
    Form form = Form.of(Group.GUIDE, YamlPath.of(), LANGUAGES);
    Map<String, List<String>> sent = new LinkedHashMap<>(form.values(yaml).byName());
    sent.put("sources.0.norm", List.of(""));
    sent.put("sources.0.consulted", List.of(""));
    sent.put("sources.1.consulted", List.of("2026-02-02"));
    sent.put("sources.2.norm", List.of("C"));
    String after = form.with(yaml, new FormValues(sent)).text();
    assertEquals(
        "title: x\nsources:\n  - norm: B # b\n    consulted: 2026-02-02\n  - norm: C\n", after);
  }

  @Test
  void aReviewIsDone() {
    YamlText yaml = YamlText.of("title: x\nlegal-review: pending # falta\n").orElseThrow();
    Form form = Form.of(Group.GUIDE, YamlPath.of(), LANGUAGES);
    Map<String, List<String>> sent = new LinkedHashMap<>(form.values(yaml).byName());
    sent.put("legal-review", List.of(Form.DONE));
    sent.put("legal-review.by", List.of("Ana Rojas"));
    sent.put("legal-review.date", List.of("2026-05-02"));
    YamlText done = form.with(yaml, new FormValues(sent));
    assertTrue(done.text().contains("Ana Rojas") && done.text().contains("title: x\n"));
    sent.put("legal-review", List.of("pending"));
    assertTrue(form.with(done, new FormValues(sent)).text().contains("legal-review: pending"));
  }

  @Test
  void everyPartHasADifferentName() throws IOException {
    for (Group group : Group.values()) {
      Form form = Form.of(group, YamlPath.of(), LANGUAGES);
      List<Part> parts = form.parts(words(), FormState.of(new FormValues(Map.of())));
      List<String> names = new ArrayList<>();
      parts.forEach(p -> names.addAll(names(p)));
      assertEquals(new TreeSet<>(names).size(), names.size(), group + " " + names);
    }
  }

  private static List<String> names(Part part) {
    List<String> names = new ArrayList<>(List.of(part.name()));
    part.parts().forEach(p -> names.addAll(names(p)));
    return names;
  }
}
