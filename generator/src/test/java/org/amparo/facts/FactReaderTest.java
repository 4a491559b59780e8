package org.amparo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {

  private static Facts facts(String language, String text, Target... targets) {
    SourcePlace place = SourcePlace.wholeFile("content/es/a.md");
    Block block = new Block(text, place, List.of(targets));
    return new FactReader(new Language(language)).read(block, Object::toString);
  }

  private static String certain(String language, String text) {
    return facts(language, text).all().stream()
        .filter(Fact::isCertain)
        .map(f -> f.value().key())
        .collect(Collectors.joining(", "));
  }

  private static boolean differ(Facts one, Facts other) {
    return !FactDifference.between(one, other).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hasta 24 casas                      | 24",
        "hasta veinticuatro horas            | 86400 s",
        "treinta y cinco casas, una casa     | 35",
        "ciento veinte                       | 120",
        "doscientas mil personas             | 200000",
        "dos mil veintiséis                  | 2026",
        "dos o tres personas                 | 2, 3",
        "treinta y un casas, treinta y una   | 31, 31",
        "veinte, tres; tres cuatro           | 20, 3, 3, 4",
        "veinte policías tres veces          | 20, 3",
        "dos treinta, veinte diez            | 2, 30, 20, 10",
        "doscientos cien, cien veinte        | 200, 100, 120",
        "24 treinta                          | 24, 30",
        "una vez, la primera, ambos          | ''",
        "mil soles                           | 1000 PEN",
        "5 mil                               | 5000",
        "S/ 5,500 y 5 500                    | 5500 PEN, 5500",
        "3,5 y 3.5 y 0,125 y 1.234.567,89    | 3.5, 3.5, 0.125, 1234567.89",
        "arts. 71, 205 y 263                 | 'art. 71, 205, 263'",
        "arts. 2.24.f, 398-A y 129-A.1       | 'art. 2, 24, f, 398, a, 129, a, 1'",
        "Ley 30364, D.S. 009-2016-MIMP       | 30364, 9, 2016",
        "el 23 de noviembre de 2026          | 23-11-2026",
        "el 22 de enero                      | 22-1",
        "hasta junio de 2026                 | 6-2026",
        "junio del año 2026, en mayo 5000    | 6-2026, 5000",
        "el 2-5-2026 y el 2026-05-02         | 2-5-2026, 2-5-2026",
        "Setiembre de 2025                   | 9-2025",
        "el 1.º de mayo, el 1ro de Mayo      | 1-5, 1-5",
        "105 de mayo, 45 de mayo, 2 mayos    | 105, 45, 2",
        "10 mayores derechos, mayores de 18  | 10, 18",
        "a las 09:00, 05 casas, el 010, 100  | 9:00, 5, 10, 100",
        "Llama al 0800-15170 o 942 841 978   | 080015170, 942841978",
        "Llama al 100, 106 y 1818            | 100, 106, 1818",
        "7 de 10, el 70 %                    | 7, 10, 0.7",
      })
  void spanishFacts(String text, String expected) {
    assertEquals(expected.strip(), certain("es", text.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "até vinte e quatro horas            | 86400 s",
        "trinta e cinco casas, uma casa      | 35",
        "cento e vinte, duzentas mil pessoas | 120, 200000",
        "dois mil e vinte e seis             | 2026",
        "dezesseis ou dezasseis, duas casas  | 16, 16, 2",
        "R$ 1.500,50 e 41,50 €               | 1500.5 BRL, 41.5 EUR",
        "arts. 71, 205 e 263                 | 'art. 71, 205, 263'",
        "29 de novembro de 2026, 1º de maio  | 29-11-2026, 1-5",
        "até junho de 2026, em 2-5-2026      | 6-2026, 2-5-2026",
        "às 9h30, às 14:00                   | 9:30, 14:00",
        "10 dias úteis, 2 meses             | '864000 s, working, 2 mo'",
        "70 % das pessoas                    | 0.7",
      })
  void portugueseFacts(String text, String expected) {
    assertEquals(expected.strip(), certain("pt", text.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up to twenty-four hours             | 86400 s",
        "thirty-five homes, one home, a day  | 35",
        "one hundred and twenty              | 120",
        "two hundred thousand people         | 200000",
        "two thousand and twenty-six         | 2026",
        "two or three people                 | 2, 3",
        "once, the first, both               | ''",
        "a thousand soles                    | 1000 PEN",
        "on 23 November 2026                 | 23-11-2026",
        "on November 23, 2026                | 23-11-2026",
        "up to June 2026                     | 6-2026",
        "you may refuse                      | ''",
        "the 2 may go, you may 2 times       | 2, 2",
        "2 May, May 2, May 2026              | 2-5, 2-5, 5-2026",
        "45 May, May 45, May 1,500, May 9:30 | 45, 45, 1500, 9:30",
        "the 2nd of march, March 2nd, 2026   | 2-3, 2-3-2026",
        "on 15 Mayan sites, dismarch 15      | 15, 15",
        "at 12:30 March 5                    | 12:30, 5-3",
        "arts. 2.24.f, 398-A                 | 'art. 2, 24, f, 398, a'",
        "2 hours and 30 minutes, 2.5 hours   | 9000 s",
      })
  void englishFacts(String text, String expected) {
    assertEquals(expected.strip(), certain("en", text.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Te pueden tener 4 horas; 12 si eres extranjera | They may hold you 4 hours; 12 if you are foreign",
        "Dos policías, veintidós días                   | Twenty-two days, two officers",
        "Ley 31715 del 22 de marzo de 2023, art. 15     | Art. 15 of Ley 31715 of 22 March 2023",
        "El artículo 205 puede. Las mayores de 18       | Article 205 may. Anyone over 18",
        "El 105 puede no contestar                      | Police on 105 may not answer",
        "El artículo 15 puede aplicarse                 | Article 15 may apply",
        "10 mayores derechos                            | 10 greater rights",
        "El 1.º de mayo; el 1° de junio                 | 1 May; June 1st",
        "15 de marzo                                    | the 15th of March",
        "15 de marzo de 2026                            | March 15th, 2026",
        "15 de marzo de 2026                            | the 15th of March, 2026",
        "de 09:00 a 13:00                               | from 9:00 to 13:00",
        "El 3,5 % pagó 5.500 euros.                     | 3.5% paid 5,500 euros.",
        "Entre el 3 y el 5 de mayo.                     | Between May 3 and 5.",
        "Espera media hora. El 50 % calla.              | Wait 30 minutes. Half stay silent.",
        "Llama al 054 000 123.                          | Call +51 54 000 123.",
        "Desde las 14 h hasta las 18 h                  | From 2 pm until 6 pm",
        "En mayo 15 mujeres                             | In May, 15 women",
      })
  void aTranslationHasTheSameFacts(String spanish, String english) {
    assertFalse(differ(facts("es", spanish.strip()), facts("en", english.strip())));
  }

  @Test
  void aDifferentNumberIsADifferentFact() {
    assertTrue(differ(facts("es", "24 horas"), facts("en", "48 hours")));
    assertTrue(differ(facts("es", "24 horas"), facts("es", "24 horas, 24 horas")));
  }

  @Test
  void whereLinksLeadIsAFact() {
    assertTrue(
        differ(
            facts("es", "llama", new Target.ToContact("a")),
            facts("es", "llama", new Target.ToContact("b"))));
  }

  @Test
  void anUnknownLanguageIsReadInDigits() {
    assertEquals("24", certain("qu", "24 hora"));
    assertEquals("2, 24, f, 48", certain("qu", "art. 2.24.f: 48 hora"));
    assertFalse(differ(facts("es", "veinticuatro horas"), facts("qu", "iskay chunka tawayuq")));
    assertTrue(differ(facts("es", "veinticuatro horas"), facts("qu", "48 hora")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1 ", "1.", "1,2", "mil ", "(1)", "de ", "\"a@", "May 3, ", "y ", "1/2-", "uno "})
  void aLongTextIsReadInLinearTime(String piece) {
    String text = piece.repeat(10_000);
    assertTimeout(Duration.ofSeconds(10), () -> facts("es", text));
    assertTimeout(Duration.ofSeconds(10), () -> facts("en", text));
  }
}
