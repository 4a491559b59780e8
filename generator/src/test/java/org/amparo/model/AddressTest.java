package org.amparo.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "index.html,              404.html,                  404.html",
    "index.html,              es/index.html,             es/index.html",
    "es/index.html,           index.html,                ../index.html",
    "es/derechos/a.html,      es/derechos/b.html,        b.html",
    "es/derechos/a.html,      es/derechos/a.html,        a.html",
    "es/derechos/a.html,      es/registro/carne.html,    ../registro/carne.html",
    "es/derechos/a.html,      en/rights/a.html,          ../../en/rights/a.html",
    "es/index.html,           es/derechos/a.html,        derechos/a.html",
    "a/b/c.html,              x/b/c.html,                ../../x/b/c.html",
    "es/es/a.html,            es/a.html,                 ../a.html",
    "es/derechos,             es/derechos/a.html,        derechos/a.html",
    "es/derechos/a.html,      es/derechos,               ../derechos",
  })
  void referenceLeadsFromOnePageToAnother(String from, String to, String reference) {
    assertEquals(reference, new Address(from).to(new Address(to)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/es/index.html", "..", "../x.html", "es/../x.html", "es/.."})
  void pathOutsideTheSiteIsRefused(String path) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> new Address(path));
    assertTrue(String.valueOf(refusal.getMessage()).endsWith("\"" + path + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..x/index.html", "es/a..b.html", "es/...", ".htaccess"})
  void dotsWithinANameAreAllowed(String path) {
    assertDoesNotThrow(() -> new Address(path));
  }
}
