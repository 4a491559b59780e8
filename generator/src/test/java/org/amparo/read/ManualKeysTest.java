package org.amparo.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.testing.ManualTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual documents exactly the fields that the readers know. */
class ManualKeysTest {

  private static Set<String> with(List<String> own, String key, List<String> inside) {
    Set<String> all = new TreeSet<>(own);
    inside.forEach(k -> all.add(key + ": " + k));
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"archivos.md", "files.md"})
  void ofAGuide(String page) throws IOException {
    Set<String> keys =
        with(FrontMatterReader.KEYS, "legal-review", FrontMatterReader.LEGAL_REVIEW_KEYS);
    keys.addAll(with(List.of(), "sources", FrontMatterReader.SOURCE_KEYS));
    assertEquals(keys, ManualTable.GUIDE.keys(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"archivos.md", "files.md"})
  void ofAPageOfNoTopic(String page) throws IOException {
    assertEquals(new TreeSet<>(FrontMatterReader.INFO_KEYS), ManualTable.PAGE.keys(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"archivos.md", "files.md"})
  void ofTheLists(String page) throws IOException {
    Set<String> contact = with(ContactsReader.FILE.keys(), "seen", ContactsReader.SEEN_KEYS);
    assertEquals(contact, ManualTable.CONTACTS.keys(page));
    assertEquals(new TreeSet<>(GlossaryReader.FILE.keys()), ManualTable.GLOSSARY.keys(page));
    assertEquals(new TreeSet<>(SynonymsReader.FILE.keys()), ManualTable.SYNONYMS.keys(page));
    Set<String> question =
        with(QuestionsReader.FILE.keys(), "options", QuestionsReader.OPTION_KEYS);
    assertEquals(question, ManualTable.QUESTIONS.keys(page));
    String text = ManualTable.text(page);
    QuestionsReader.ICONS.forEach(i -> assertEquals(true, text.contains("`" + i + "`"), i));
    Stream.of(ContactsReader.FILE, GlossaryReader.FILE, SynonymsReader.FILE, QuestionsReader.FILE)
        .forEach(f -> assertEquals(true, text.contains("`" + f.key() + ":`"), f.key()));
  }
}
