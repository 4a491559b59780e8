package org.amparo.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.testing.ManualTable;
import org.amparo.testing.ManualTable.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual documents exactly the fields of the schema. */
class ManualKeysTest {

  private static final Map<Group, ManualTable> TABLES =
      Map.of(
          Group.GUIDE, ManualTable.GUIDE,
          Group.INFO_PAGE, ManualTable.PAGE,
          Group.SITE, ManualTable.SITE,
          Group.CONTACT, ManualTable.CONTACTS,
          Group.TERM, ManualTable.GLOSSARY,
          Group.SYNONYMS, ManualTable.SYNONYMS,
          Group.QUESTION, ManualTable.QUESTIONS);

  /** Returns whether each field of a group is required, by its name in the manual. */
  private static Map<String, Boolean> fields(Group group, String before) {
    Map<String, Boolean> fields = new TreeMap<>();
    for (Field field : group.fields()) {
      fields.put(before + field.key(), field.presence() != Presence.OPTIONAL);
      field.group().ifPresent(g -> fields.putAll(fields(g, field.key() + ": ")));
    }
    return fields;
  }

  @ParameterizedTest
  @ValueSource(strings = {"archivos.md", "files.md", "arquivos.md"})
  void ofEveryFile(String page) throws IOException {
    for (Map.Entry<Group, ManualTable> table : TABLES.entrySet()) {
      Map<String, Boolean> documented = new TreeMap<>();
      for (Row row : table.getValue().rows(page)) {
        documented.put(row.key(), row.required());
      }
      assertEquals(fields(table.getKey(), ""), documented, page + " " + table.getKey());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"archivos.md", "files.md", "arquivos.md"})
  void ofEveryClosedList(String page) throws IOException {
    String text =
        ManualTable.text(page)
            .replace("` o `", "`, `")
            .replace("` or `", "`, `")
            .replace("` ou `", "`, `");
    List<String> icons = Group.TOPIC.choices("icon");
    assertTrue(text.contains("`" + String.join("`, `", icons) + "`"), icons.toString());
    for (Group group : Group.values()) {
      group.fields().stream()
          .flatMap(f -> f.choices().stream())
          .forEach(word -> assertTrue(text.contains("`" + word + "`"), word));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"contacts", "terms", "groups", "questions"})
  void ofEveryList(String key) throws IOException {
    for (String page : ManualTable.PAGES) {
      assertTrue(ManualTable.text(page).contains("`" + key + ":`"), page + " " + key);
    }
  }
}
