package org.amparo.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "y, 1",
    "no, 1",
    "ley, 1",
    "muy, 1",
    "que, 1",
    "casa, 2",
    "policía, 4",
    "denuncia, 3",
    "día, 2",
    "país, 2",
    "leído, 3",
    "reunión, 2",
    "ciudad, 2",
    "cuídate, 3",
    "vuelve, 2",
    "aunque, 2",
    "guía, 2",
    "guerra, 2",
    "averigüe, 4",
    "ahora, 3",
    "prohíbe, 3",
    "prohibir, 2",
    "hielo, 2",
    "cacahuate, 4",
    "caer, 2",
    "construyó, 3",
    "fiscalía, 4",
    "Arequipa, 4",
    "detención, 3",
    "VIH, 1",
    "extranjera, 4",
    "cooperar, 4",
  })
  void spanish(String word, int syllables) {
    assertEquals(syllables, Spanish.SYLLABLES.count(word));
  }

  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "the, 1",
    "police, 2",
    "judge, 1",
    "judges, 2",
    "time, 1",
    "times, 1",
    "people, 2",
    "arrested, 3",
    "asked, 1",
    "used, 1",
    "office, 2",
    "table, 2",
    "offices, 3",
    "crimes, 1",
    "client, 2",
    "anxiety, 4",
    "station, 2",
    "official, 3",
    "going, 2",
    "violence, 3",
    "January, 4",
    "usual, 3",
    "sexual, 3",
    "guard, 1",
    "quality, 3",
    "lawyer, 2",
    "friend, 1",
    "report, 2",
    "here, 1",
    "there, 1",
    "said, 1",
    "sign, 1",
    "free, 1",
    "media, 3",
    "family, 3",
  })
  void english(String word, int syllables) {
    assertEquals(syllables, English.SYLLABLES.count(word));
  }

  @ParameterizedTest
  @CsvSource({
    "e, 1",
    "não, 1",
    "mãe, 1",
    "põe, 1",
    "pão, 1",
    "dia, 2",
    "saída, 3",
    "saúde, 3",
    "país, 2",
    "pais, 1",
    "polícia, 3",
    "denúncia, 3",
    "denuncia, 4",
    "história, 3",
    "água, 2",
    "quatro, 2",
    "quem, 1",
    "guerra, 2",
    "muito, 2",
    "viu, 1",
    "sair, 2",
    "rainha, 3",
    "ainda, 3",
    "juiz, 2",
    "aula, 2",
    "teatro, 3",
    "doença, 3",
    "viagem, 3",
    "direitos, 3",
    "advogada, 4",
    "informações, 4",
    "papéis, 2",
    "mulher, 2",
    "trabalho, 3",
    "queixa, 2",
    "contrato, 3",
  })
  void portuguese(String word, int syllables) {
    assertEquals(syllables, Portuguese.SYLLABLES.count(word));
  }
}
