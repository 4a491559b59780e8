package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.Collections;
import java.util.List;
import org.amparo.offline.StaticServer.Trouble;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Saving from a host that answers otherwise than it should, and on a phone that does not take it.
 */
class BadHostTest extends PhoneTest {

  private static final String SAVED = "comprobado|checked";

  private static final String CONTACTS = "es/contactos.html";

  /** Nginx does so for the page that it shows for errors. */
  @Test
  void aFileIsTakenByItsSumWhateverItsStatus() {
    server.has("404.html", Trouble.DISOWNS);
    Phone.saved(window, server, "es/guardar.html");
  }

  @Test
  void aFileThatFailsOnceComesWithTheSameSave() {
    Page page = atSaving();
    for (String path : List.of(CONTACTS, "search/es.js", "sw.js", "offline/es.json")) {
      server.has(path, Trouble.FAILS_ONCE);
    }
    Phone.presses(page, "go");
    Phone.says(page, "status", SAVED);
    server.stop();
    assertEquals(200, page.navigate(server.address(CONTACTS)).status());
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSES", "REWRITES", "LACKS"})
  void whatDoesNotComeIsNamedAndTheRestIsSaved(Trouble trouble) {
    Page page = atSaving();
    server.has(CONTACTS, trouble);
    server.has("search/es.js", trouble);
    server.asked();
    Phone.presses(page, "go");
    Phone.says(page, "status", "Falta el resto");
    assertTrue(
        said(page, "names").matches("Faltan 2 de \\d+: Quién puede ayudar, el buscador\\."),
        said(page, "names"));
    assertEquals("Intentar otra vez", said(page, "repair"));
    int tries = Collections.frequency(server.saved(), CONTACTS);
    assertEquals(trouble == Trouble.CLOSES ? 0 : 3, tries, "answers, with two more tries");
    server.isWell();
    Phone.presses(page, "repair");
    Phone.says(page, "status", SAVED);
    assertFalse(page.locator("[data-part=names]").isVisible());
    assertEquals(List.of(CONTACTS, "search/es.js"), server.saved().stream().sorted().toList());
  }

  @Test
  void aFileThatHangsIsPassedOverAfterHalfAMinute() {
    Page page = window.newPage();
    page.clock().install();
    Phone.atSaving(page, server);
    server.has(Phone.CHANGED, Trouble.HANGS);
    server.asked();
    Phone.presses(page, "go");
    Until.holds(
        page,
        "document.querySelector('progress').max > 1 && document.querySelector('progress').value === document.querySelector('progress').max - 1");
    for (int tries = 1; tries <= 3; tries++) {
      hangs(page, tries);
      page.clock().fastForward(20_000); // the clock goes on while the other files come
      assertTrue(page.locator("progress").isVisible());
      page.clock().fastForward(11_000);
    }
    Phone.says(page, "names", "Falta 1 de \\d+: Si te detienen[.]");
    server.stop();
    assertEquals(200, page.navigate(server.address(CONTACTS)).status());
  }

  /** Waits until the file that hangs has been asked for so often, the pauses between being over. */
  private void hangs(Page page, int tries) {
    for (int i = 0; i < 100 && count < tries; i++) {
      count += Collections.frequency(server.saved(), Phone.CHANGED);
      page.clock().runFor(100);
    }
    assertEquals(tries, count);
  }

  private int count;

  @Test
  void fourFilesComeAtATime() {
    Page page = window.newPage();
    page.addInitScript(
        """
        const now = fetch; let open = 0; window.most = 0;
        window.fetch = async (...what) => {
          most = Math.max(most, ++open);
          await new Promise(done => setTimeout(done, 20));
          try { return await now(...what); } finally { open--; }
        };
        """);
    Phone.atSaving(page, server);
    Phone.presses(page, "go");
    Phone.says(page, "status", SAVED);
    assertEquals(4, page.evaluate("most"));
  }

  @Test
  void aSaveGoesOnByItselfWhenTheConnectionIsBack() {
    Page page = atSaving();
    Phone.slow(page, 100);
    Phone.saveBegins(page);
    window.setOffline(true);
    Phone.says(page, "why", "sigue sola");
    Phone.says(page, "status", "Falta el resto");
    server.asked();
    window.setOffline(false);
    Phone.says(page, "status", SAVED);
    assertFalse(page.locator("[data-part=why]").isVisible());
    assertFalse(server.saved().contains("en/no-connection.html"), "brought before");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSaveThatIsDeletedMeanwhileDoesNotGoOn(boolean sameTab) {
    Page page = atSaving();
    Page other = sameTab ? page : atSaving();
    Phone.slow(page, 100);
    Phone.saveBegins(page);
    window.setOffline(true);
    Phone.says(page, "why", "sigue sola");
    Phone.deletes(other);
    Until.holds(page, "!document.querySelector('[data-part=why]').textContent");
    window.setOffline(false);
    Phone.rests(page);
    assertEquals(List.of(), page.evaluate("async () => await caches.keys()"));
  }

  @Test
  void withoutAConnectionTheButtonComesWhenItIsBack() {
    Page page = window.newPage();
    Phone.hurries(page);
    page.addInitScript(
        "const now = fetch; window.fetch = (...what) => navigator.onLine && !window.cut ? now(...what)"
            + " : Promise.reject(new TypeError()); window.cut = true;"
            + " Object.defineProperty(navigator, 'onLine', { get: () => !window.cut });");
    page.navigate(server.address("es/guardar.html"));
    Phone.says(page, "why", "No hay conexión");
    assertFalse(page.locator("[data-part=go]").isVisible());
    page.evaluate("() => { cut = false; dispatchEvent(new Event('online')); }");
    Until.holds(page, "!document.querySelector('[data-part=go]').hidden");
    assertFalse(page.locator("[data-part=why]").isVisible());
  }

  @ParameterizedTest
  @CsvSource({"es/guardar.html,no tiene espacio", "en/save.html,no room"})
  void aFullPhoneIsTold(String address, String words) {
    Page page = window.newPage();
    Phone.hurries(page);
    page.navigate(server.address(address));
    JsonObject full = new JsonObject();
    full.addProperty("origin", server.address("").replaceAll("/$", ""));
    full.addProperty("quotaSize", 200_000);
    window.newCDPSession(page).send("Storage.overrideQuotaForOrigin", full);
    Phone.presses(page, "go");
    Phone.says(page, "why", words);
    assertTrue(said(page, "status").matches("(Guardado|Saved): [1-9].*"), said(page, "status"));
    full.remove("quotaSize");
    window.newCDPSession(page).send("Storage.overrideQuotaForOrigin", full);
    Phone.presses(page, "repair");
    Phone.says(page, "status", SAVED);
  }

  @ParameterizedTest
  @CsvSource({"es/guardar.html,no deja guardar", "en/save.html,does not allow saving"})
  void aBlockedWorkerIsTold(String address, String words, Phone phone) {
    try (BrowserContext blocked =
        phone.window(
            new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK))) {
      Page page = blocked.newPage();
      page.navigate(server.address(address));
      Phone.presses(page, "go");
      Phone.says(page, "why", words);
      assertEquals(List.of(), page.evaluate("async () => await caches.keys()"));
    }
    for (String blocks :
        List.of(
            "navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));",
            "navigator.serviceWorker.register = () => Promise.reject(new TypeError());",
            "CacheStorage.prototype.match = () => Promise.reject(new DOMException('', 'SecurityError'));")) {
      Page page = window.newPage();
      Phone.hurries(page);
      page.addInitScript(blocks);
      page.navigate(server.address(address));
      Phone.presses(page, "go");
      Phone.says(page, "why", words);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "es/guardar.html,offline/es.json,LACKS,La lista",
    "en/save.html,offline/en.json,LACKS,The list",
    "es/guardar.html,offline/es.json,REWRITES,La lista",
    "en/save.html,offline/en.json,CLOSES,The site does not answer"
  })
  void aListThatIsMissingOrBrokenIsTold(
      String address, String list, Trouble trouble, String words) {
    server.has(list, trouble);
    Page page = window.newPage();
    Phone.hurries(page);
    page.navigate(server.address(address));
    Phone.says(page, "why", words);
    server.isWell();
    Phone.presses(page, "repair");
    Phone.presses(page, "go");
    Phone.says(page, "status", SAVED);
  }
}
