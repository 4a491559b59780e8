package org.amparo.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.amparo.model.Language;
import org.amparo.text.Messages;
import org.junit.jupiter.api.Test;

class OwnNameTest {

  @Test
  void aCopiedSentenceHasTheNameOfItsLanguage() throws IOException {
    Messages spanish = messages("es", "a=No está en español.\nb=Leer\n");
    Messages own = messages("pbb", "language.name=Nasa Yuwe\na=No está en pbb.\nb=pbb\n");
    Messages named = new OwnName(List.of(spanish)).in(own);
    assertEquals("No está en Nasa Yuwe.", named.get("a"));
    assertEquals("pbb", named.get("b"), "no copy");
  }

  @Test
  void aLanguageThatTheJdkNamesStaysAsItIs() throws IOException {
    Messages spanish = messages("es", "a=No está en español.\n");
    Messages own = messages("qu", "language.name=Runasimi\na=No está en qu.\n");
    assertEquals("No está en qu.", new OwnName(List.of(spanish)).in(own).get("a"));
  }

  private static Messages messages(String language, String text) throws IOException {
    return Messages.read(new Language(language), List.of(new StringReader(text)));
  }
}
