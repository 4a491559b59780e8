package org.amparo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Language;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static Messages messages(String language, String... files) throws IOException {
    List<Reader> readers = new ArrayList<>();
    for (String file : files) {
      readers.add(new StringReader(file));
    }
    return Messages.read(new Language(language), readers);
  }

  @Test
  void valuesAreFilledInByNumber() throws IOException {
    Messages messages = messages("en", "pair={1} before {0}");
    assertEquals("b before a", messages.get("pair", "a", "b"));
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() throws IOException {
    assertEquals("1,234,567", messages("en", "n={0}").get("n", 1_234_567));
    assertEquals("1.234.567", messages("es", "n={0}").get("n", 1_234_567));
  }

  @Test
  void choicesDependOnTheValue() throws IOException {
    Messages messages = messages("es", "pages={0,choice,0#ninguna|1#una página|1<{0} páginas}");
    assertEquals("ninguna", messages.get("pages", 0));
    assertEquals("una página", messages.get("pages", 1));
    assertEquals("7 páginas", messages.get("pages", 7));
  }

  @Test
  void quotedBracesAreKept() throws IOException {
    Messages messages = messages("en", "anchor=Write '{#id}'");
    assertEquals("Write {#id}", messages.get("anchor"));
    assertEquals("Write {#id}", messages.get("anchor", "unused"));
  }

  @Test
  void valuesAreNotReadAsPatterns() throws IOException {
    assertEquals("<{0} '>", messages("en", "value=<{0}>").get("value", "{0} '"));
  }

  @Test
  void curlyApostropheSurvivesAValue() throws IOException {
    assertEquals("You don’t know it.", messages("en", "s=You don’t know {0}.").get("s", "it"));
  }

  @Test
  void missingKeyIsNamedWithTheLanguage() throws IOException {
    Messages messages = messages("es", "a=b");
    var missing = assertThrows(IllegalArgumentException.class, () -> messages.get("title"));
    assertEquals("no message \"title\" in es", missing.getMessage());
  }

  @Test
  void laterFileWinsKeyByKey() throws IOException {
    Messages messages = messages("es", "a=program\nb=program\n", "b=own\nc=own\n");
    assertEquals("program", messages.get("a"));
    assertEquals("own", messages.get("b"));
    assertEquals(List.of("a", "b", "c"), List.copyOf(messages.keys()));
  }

  @Test
  void keysAreKnownOnlyIfThereIsASentence() throws IOException {
    Messages messages = messages("es", "a=b");
    assertTrue(messages.has("a"));
    assertFalse(messages.has("b"));
  }

  @Test
  void sentencesAreReadAsTheReaderDecodesThem() throws IOException {
    byte[] utf8 = "seña=Añade “carné” ✓".getBytes(StandardCharsets.UTF_8);
    try (Reader reader =
        new InputStreamReader(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8)) {
      assertEquals(
          "Añade “carné” ✓", Messages.read(new Language("es"), List.of(reader)).get("seña"));
    }
  }

  @Test
  void brokenEscapeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> messages("es", "a=\\u12"));
  }
}
