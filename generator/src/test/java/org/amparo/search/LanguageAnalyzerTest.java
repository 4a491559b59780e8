package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.amparo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The keys of texts in all scripts. {@link SameAnalysisTest} runs the script on the same table. */
class LanguageAnalyzerTest {

  static List<ScriptTable.Row> rows() {
    return ScriptTable.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aTextHasItsKeys(ScriptTable.Row row) {
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(new Language(row.language()));
    assertEquals(row.keys(), analyzer.keys(row.text()));
  }

  @Test
  void aSharedBeginningCutsNoLetter() {
    String before = "\ud840\udc0b\ud840\udc0c";
    String key = "\ud840\udc0b\ud840\udc0d";
    assertEquals("%\ud840\udc0d", Encoding.key(before, key));
  }
}
