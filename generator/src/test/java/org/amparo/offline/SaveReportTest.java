package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.amparo.offline.StaticServer.Asked;
import org.amparo.offline.StaticServer.Trouble;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page for saving says of sizes, of newer builds, and of what did not come and why. */
class SaveReportTest extends PhoneTest {

  private static final String SAVED = "comprobado|checked";

  /**
   * Nginx compresses pages only, as it comes. The button has two digits, and takes a lower level of
   * compression than most hosts, so that no phone is sent more than it said.
   */
  @ParameterizedTest
  @ValueSource(strings = {".*[.](html|js|json|svg|webmanifest)", ".*[.]html", ""})
  void theButtonSaysWhatThisHostSends(String compressed) {
    server.compresses(name -> name.matches(compressed));
    Page page = atSaving();
    double told = Double.parseDouble(said(page, "go").replaceAll("[^0-9,]", "").replace(',', '.'));
    server.asked();
    Phone.presses(page, "go");
    Phone.says(page, "status", SAVED);
    double sent = server.asked().stream().filter(Asked::saving).mapToInt(Asked::sent).sum() / 1e6;
    assertEquals(1.05, told / sent, 0.1, told + " MB said, " + sent + " sent");
  }

  @Test
  void aBuildThatComesDuringASaveIsNotOfferedTwice(Phone phone) {
    Page page = atSaving();
    server.has("es/contactos.html", Trouble.CLOSES);
    Phone.presses(page, "go");
    Phone.says(page, "status", "Falta el resto");
    server.isWell();
    server.shows(phone.second());
    Phone.presses(page, "repair");
    Phone.says(page, "status", SAVED);
    Until.holds(page, "document.querySelector('[data-part=bar]').hidden");
    Until.holds(page, "document.querySelector('[data-part=repair]').hidden");
    assertTrue(page.locator("[data-part=go]").isHidden());
  }

  @ParameterizedTest
  @CsvSource({"es/guardar.html,servidor", "en/save.html,server"})
  void aWorkerOfTheWrongTypeIsTheHostsFault(String address, String words) {
    server.has("sw.js", Trouble.MISLABELS);
    Page page = window.newPage();
    Phone.hurries(page);
    page.navigate(server.address(address));
    Phone.presses(page, "go");
    Phone.says(page, "why", words);
  }

  @Test
  void aPageOfTheWrongTypeOpensOffline() {
    Page page = atSaving();
    server.has(Phone.CHANGED, Trouble.MISLABELS);
    Phone.presses(page, "go");
    Phone.says(page, "status", SAVED);
    server.stop();
    page.navigate(server.address(Phone.CHANGED));
    page.locator("article").waitFor();
  }

  @ParameterizedTest
  @CsvSource({
    "ERRS,respondió con un error .500.",
    "LACKS,respondió con un error .404.",
    "REWRITES,no es igual",
    "CLOSES,no responde"
  })
  void whatIsMissingIsNamedWithTheCause(Trouble trouble, String cause) {
    Page page = atSaving();
    for (String path : List.of("en/no-connection.html", "es/sin-conexion.html", "js/page.js")) {
      server.has(path, trouble);
    }
    server.has("es/guardar.html", trouble);
    server.has("unsaved-es.html", trouble);
    Phone.presses(page, "go");
    Phone.says(page, "status", "Falta el resto");
    String names = said(page, "names");
    assertTrue(
        names.matches("Faltan 5 de \\d+: (Guardar en este teléfono, )?partes del sitio[.]"), names);
    Phone.says(page, "why", cause);
  }
}
