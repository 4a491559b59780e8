package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text writes in parts is found as people type it. */
class OtherSpellingsTest {

  private static boolean finds(String language, String text, String typed) {
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(new Language(language));
    SearchDocument.Passage passage = new SearchDocument.Passage("", "", text, "");
    SearchDocument page = new SearchDocument(new Address("a.html"), "x", 1, 60, List.of(passage));
    InvertedIndex index = InvertedIndex.of(analyzer, Map.of(0, page));
    List<String> keys = analyzer.keys(typed);
    return !keys.isEmpty() && keys.stream().noneMatch(key -> index.find(key).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Llama al (415) 555-0100. | 4155550100",
        "Llama al (054) 28 1234. | 054281234",
        "Llama al 054/381501 o 054/381502 | 054381502",
        "Llama al (+51 54) 381-500 | 5154381500",
        "Llama al +51 (54) 381500 | 5154381500",
        "030/1234567 | 0301234567",
        "Marca 9-1-1 ya | 911",
        "Marca 1-0-5. | 105",
        "La O.N.U. dijo | onu",
        "La ONU dijo | O.N.U.",
        "El R.U.C. y la S.A.C. | ruc sac",
        "M.K.O. | mko",
        "Los EE.UU. dicen | eeuu",
        "Los EE.UU. dicen | EE UU",
        "Los EE.UU. dicen | EE. UU.",
        "Los EE. UU. dicen | eeuu",
        "Los EE. UU. dicen | EE.UU.",
        "Los EE UU dicen | eeuu",
        "Los EEUU dicen | EE.UU.",
        "los DD.HH. | ddhh",
        "La COVID-19 | covid19",
        "La COVID19 | covid-19",
        "El covid19 | covid 19",
        "La COVID\u201119 | covid19",
        "Por e-mail o Wi-Fi | email wifi",
        "Su ex-pareja | expareja",
        "Cuesta S/1,500.00 | 1500",
        "Cuesta 1.500,50 | 1500",
        "Vale 1,250,000.5. | 1250000",
      })
  void aWordInPartsIsFoundAsItIsTyped(String text, String typed) {
    assertEquals(true, finds("es", text, typed), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El 01/02/2026 a las 8 | 01022026",
        "De lunes a viernes (10) 20 | 1020",
        "Los EEN.UUN. y AA BC | aabc",
        "La ley 004-2010-XY | ley004",
        "Castellano-quechua | castellanoquechua",
      })
  void whatIsNoSuchWordIsNotFound(String text, String typed) {
    assertEquals(false, finds("es", text, typed), text);
  }
}
