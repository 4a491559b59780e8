package org.amparo.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.model.Language;
import org.amparo.testing.TestSite;
import org.amparo.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts have a listed word. */
class ListedWordsTest {

  private static List<String> standard = List.of();

  @BeforeAll
  static void readTheWordsOfOurSite() throws IOException {
    standard = Stream.of("es", "en").flatMap(ListedWordsTest::words).toList();
  }

  private static Stream<String> words(String language) {
    Path file = TestSite.basedir().resolve("content/messages_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      Messages messages = Messages.read(new Language(language), List.of(reader));
      return Arrays.stream(messages.get("discreet.words").split(",", -1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tratamiento gratuito",
        "Sexta reunión",
        "Sexto mes",
        "Trato digno",
        "De qué se trata",
        "¿De qué trata esta guía?",
        "Todo lo que trata la guía",
        "Quien te trata bien",
        "Trata bien a tu cuerpo",
        "Trata de no correr",
        "Trata-se de você",
        "Hearing aids",
        "Si has sido detenida",
        "Considera esto",
        "Reputación y disputas",
        "Computadora",
        "Sidra y pan",
        "tratamiento-gratuito.html",
        "Policarpo",
        "Essex",
        "Sextant",
        "Hearing aid",
        "Hive",
        "Treatment",
        "",
      })
  void otherWordsThatBeginLikeOnePass(String text) {
    assertEquals(Optional.empty(), new ListedWords(standard.stream()).find(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prueba de sida",
        "Prueba de SIDA",
        "prueba-de-sida.html",
        "pruebaSida.html",
        "prueba_vih_2.html",
        "VIH2.png",
        "Pruebas de VIH/ITS",
        "Trabajo sexual",
        "Trabajadoras sexuales",
        "Salud sexual",
        "La policia",
        "Si te para la POLICÍA",
        "Polici\u0301as",
        "Policías",
        "Meretrices",
        "Prostitución",
        "Trata de personas",
        "trata.html",
        "Víctimas de trata",
        "De qué trata la ley de trata",
        "AIDS test",
        "Burdeles",
        "Prosti\u0301bulos",
        "SI\u00ADDA",
        "Sex work",
        "AIDS test",
        "Policemen",
        "Sexual health",
        "Human trafficking",
      })
  void wordsAreFoundWholeAndAsPlurals(String text) {
    assertEquals(true, new ListedWords(standard.stream()).find(text).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "ley, Las leyes, true",
    "ley, La leyenda, false",
    "ley seca, Leyes secas, true",
    "ley seca, Ley muy seca, false",
    "prostit, Prostitución, false",
    "prostit*, Prostitución, true",
    "*sexual, Homosexual, true",
    "*sexual, Homosexuales, true",
    "sexual, Homosexual, false",
    "*, Todo, false",
    "'', Todo, false",
    "105, Marca 105, true",
    "105, Marca 1050, false",
    "警察, 遇到警察怎么办, true",
    "警察, 遇到律师怎么办, false",
    "شرطة, في شرطة, true",
    "*شرطة, الشرطة, true",
    "c++, C, true",
    "a.b, A b, true",
    "policy, Policies, true",
  })
  void listsOfOrganisationsSayWhatTheyMean(String entry, String text, boolean found) {
    assertEquals(found, new ListedWords(Stream.of(entry)).find(text).isPresent());
  }

  @Test
  void aHarmlessPhraseIsNoWord() {
    ListedWords words = new ListedWords(Stream.of("trata", " !se trata"));
    assertEquals(Optional.empty(), words.find("De qué se trata"));
    assertEquals(Optional.of("trata"), words.find("Se trata de la trata"));
  }
}
