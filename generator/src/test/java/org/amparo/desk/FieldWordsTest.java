package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.testing.TestSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of the schema has a label and a help sentence, and every label has a field. */
class FieldWordsTest {

  private static Set<String> keys(String language, List<String> beginnings) throws IOException {
    Properties messages = new Properties();
    messages.load(
        Files.newBufferedReader(
            TestSite.basedir()
                .resolve("generator/src/main/resources/org/amparo/desk")
                .resolve("desk_" + language + ".properties")));
    Set<String> keys = new TreeSet<>(messages.stringPropertyNames());
    keys.removeIf(key -> beginnings.stream().noneMatch(key::startsWith));
    return keys;
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void everyFieldHasLabelAndHelp(String language) throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Group group : Group.values()) {
      for (String key : group.keys()) {
        expected.add("field." + group.key() + "." + key);
        expected.add("field." + group.key() + "." + key + ".help");
      }
    }
    assertEquals(expected, keys(language, List.of("field.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void everyWordOfAListHasALabel(String language) throws IOException {
    Set<String> expected = new TreeSet<>(Set.of("choice.none"));
    for (Group group : Group.values()) {
      for (Field field : group.fields()) {
        String before = field.key().equals("icon") ? "icon." : "choice." + field.key() + ".";
        field.choices().forEach(word -> expected.add(before + word));
      }
    }
    assertEquals(expected, keys(language, List.of("choice.", "icon.")));
  }
}
