package org.amparo.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.language.ReadingEase.Sentence;
import org.amparo.model.Language;
import org.junit.jupiter.api.Test;

class ReadingEaseTest {

  private static ReadingEase spanish(String text) {
    return ReadingEase.of(new Language("es"), List.of(text.split("\n", -1))).orElseThrow();
  }

  private static List<String> sentences(String text) {
    return spanish(text).sentences().stream().map(Sentence::text).toList();
  }

  @Test
  void theFormulasGiveTheCheckVector() {
    assertEquals(72.235, Spanish.INFLESZ.score(200, 100, 10), 1e-9);
    assertEquals(27.485, English.FLESCH.score(200, 100, 10), 1e-9);
    assertEquals(69.485, Portuguese.MARTINS.score(200, 100, 10), 1e-9);
  }

  @Test
  void aTextIsScoredByItsSyllablesWordsAndSentences() {
    ReadingEase ease = spanish("La policía te para.\nRespira.");
    assertEquals(5, ease.words());
    assertEquals(2, ease.sentences().size());
    assertEquals(206.835 - 62.3 * 11 / 5 - 2.5, ease.score(), 1e-9);
  }

  @Test
  void everyBlockAndEveryEndMarkEndsASentence() {
    assertEquals(
        List.of("«¿Hay fiscal?", "¿Cómo se llama?»", "Anota:", "la hora"),
        sentences("«¿Hay fiscal? ¿Cómo se llama?»\nAnota:\nla hora"));
  }

  @Test
  void anAbbreviationEndsNone() {
    String text = "Mira el D. Leg. 1327 y la R.M. 650-2009. Luego, el D.S. 012-2025-IN.";
    assertEquals(2, sentences(text).size());
  }

  @Test
  void figuresAreNoWords() {
    assertEquals(2, spanish("Artículos 2.24.f, 398-A y 402").words());
    assertEquals(List.of(), sentences("323"));
  }

  @Test
  void theHardestLongSentencesComeFirst() {
    String hard = "El procedimiento administrativo sancionador.";
    ReadingEase ease = spanish("Constitución.\nDi que no, por favor. " + hard + " Respira.");
    assertEquals(hard, ease.hardest(1).get(0).text());
    assertEquals(2, ease.hardest(5).size());
  }

  @Test
  void aLanguageWithoutAFormulaHasNoScore() {
    assertTrue(ReadingEase.of(new Language("qu"), List.of("Allillanchu.")).isEmpty());
  }
}
