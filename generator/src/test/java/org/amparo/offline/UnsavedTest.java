package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.amparo.offline.StaticServer.Trouble;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees of files that are not saved, or are saved and damaged. */
class UnsavedTest extends PhoneTest {

  private static final String GUIDE = "es/derechos/si-la-policia-te-para.html";

  /** Saves all but one guide. */
  private Page savedBut(String path) {
    Page page = window.newPage();
    Phone.hurries(page);
    Phone.atSaving(page, server);
    server.has(path, Trouble.REWRITES);
    Phone.presses(page, "go");
    Phone.says(page, "names", "de");
    return page;
  }

  @Test
  void offlineAPageThatIsNotSavedSaysSoAndWhatIs() {
    Page page = savedBut(Phone.CHANGED);
    server.stop();
    Response response = page.navigate(server.address(Phone.CHANGED));
    assertEquals(404, response.status());
    assertEquals("Esta página no está guardada en este teléfono", page.locator("h1").innerText());
    List<String> links = page.locator("[data-saved=es] a").allInnerTexts();
    assertEquals(List.of("Inicio", "Quién puede ayudar"), links.subList(0, 2));
    assertTrue(links.contains("Si la policía te para"), links.toString());
    assertFalse(links.contains("Si te detienen"), links.toString());
    assertFalse(page.locator("[data-saved=en]").isVisible(), "nothing is saved in English");
    assertTrue(page.locator("a[href^='tel:']").count() > 0);
    page.locator("[data-saved=es] a[href$='" + GUIDE + "']").click();
    page.waitForURL("**/" + GUIDE);
    assertTrue(page.locator("article").isVisible());
  }

  /** Nobody knows whether it exists: it may be newer than what is saved. */
  @ParameterizedTest
  @CsvSource({
    "es/derechos/guia-nueva.html,es,Esta página no está guardada en este teléfono",
    "en/rights/if-you-are-arrested.html,en,This page is not saved on this phone",
    "x,es,Esta página no está guardada en este teléfono"
  })
  void offlineAnAddressOfNoListIsNotSaidNotToExist(String address, String lang, String title) {
    Page page = Phone.saved(window, server, "es/guardar.html");
    server.stop();
    assertEquals(404, page.navigate(server.address(address)).status());
    assertEquals(title, page.locator("h1").innerText());
    assertEquals(lang, page.locator("html").getAttribute("lang"));
    assertTrue(page.locator("[data-saved=es] a").count() > 10);
    assertFalse(page.locator("[data-saved=en]").isVisible(), "nothing is saved in English");
  }

  @Test
  void quickExitWorksOnThePageThatIsNotSaved() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    server.stop();
    page.addInitScript("Object.defineProperty(navigator, 'onLine', { value: false });");
    page.navigate(server.address("es/derechos/guia-nueva.html"));
    page.locator(".exit").click();
    page.waitForURL("**/sin-conexion.html");
  }

  /**
   * Saves the site, damages one of its files, and has the lot that decides what is read fall on it.
   */
  private Page damaged(String path) {
    Page page = Phone.saved(window, server, "es/guardar.html");
    Object lot =
        page.evaluate(
            """
            async path => {
              const state = await (await caches.match('/state/es')).json();
              const cache = await caches.open(state.cache);
              await cache.put('/' + path, new Response('<p>x'));
              const { files } = await (await cache.match('/offline/es.json')).json();
              return (files.findIndex(f => f[0] === path) + 0.5) / files.length;
            }
            """,
            path);
    page.close();
    window.addInitScript("Math.random = () => " + lot);
    return window.newPage();
  }

  @Test
  void aDamagedFileIsFoundAndBroughtAgainByAnyPage() {
    Page page = damaged(Phone.CHANGED);
    server.asked();
    page.navigate(server.address("es/index.html"));
    Until.holds(
        page, "!(await (await caches.match('/" + Phone.CHANGED + "')).text()).startsWith('<p>x')");
    Until.holds(page, "document.querySelector('#_note').hidden");
    assertEquals(List.of(Phone.CHANGED), server.saved());
  }

  @Test
  void aDamagedFileThatDoesNotComeIsNamed() {
    Page page = damaged("es/index.html");
    for (boolean online : List.of(false, true)) {
      if (online) {
        server.startAgain();
        server.has("es/index.html", Trouble.REWRITES);
      } else {
        server.stop();
      }
      page.navigate(server.address(GUIDE));
      Until.holds(
          page,
          "document.querySelector('#_note').textContent.match(/dañada [(]1[)]: Inicio[.] Reparar/)");
      assertTrue(page.locator("#_note a").isVisible());
    }
  }

  @Test
  void onAPhoneThatSavesDataADamagedFileIsOnlyNamed() {
    Page page = damaged("es/index.html");
    page.addInitScript(
        "Object.defineProperty(navigator.connection, 'saveData', { get: () => true })");
    server.asked();
    page.navigate(server.address(GUIDE));
    page.locator("#_note a").waitFor();
    page.waitForTimeout(300);
    assertEquals(List.of(), server.saved());
  }

  @Test
  void aBuildWithAMissingFileBecomesCurrent(Phone phone) {
    Phone.saved(window, server, "es/guardar.html").close();
    server.shows(phone.second());
    server.has(Phone.CHANGED, Trouble.REWRITES);
    Page page = window.newPage();
    Phone.hurries(page);
    page.navigate(server.address("es/index.html"));
    String list = "(await (await caches.match('/state/es')).json())";
    Until.holds(page, list + ".prev");
    page.navigate(server.address(GUIDE)); // of the new build: nobody reads the old one any more
    page.evaluate("navigator.serviceWorker.controller.postMessage('tidy')");
    Phone.hoursLater(page);
    page.evaluate("navigator.serviceWorker.controller.postMessage('tidy')");
    page.waitForTimeout(300);
    server.stop();
    page.navigate(server.address(Phone.CHANGED));
    assertTrue(page.locator("main").innerText().contains("No corras"), "of before");
    server.startAgain();
    server.isWell();
    page.navigate(server.address("es/guardar.html"));
    Phone.presses(page, "repair");
    Phone.says(page, "status", "comprobado");
    assertEquals(false, page.evaluate("async () => 'prev' in " + list));
    server.stop();
    page.navigate(server.address(Phone.CHANGED));
    assertTrue(page.locator("main").innerText().contains("Con calma, no corras"));
  }

  @Test
  void anInterruptedUpdateKeepsTheOldBuild(Phone phone) {
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.close();
    server.shows(phone.second());
    page = window.newPage();
    Phone.hurries(page);
    Phone.atSaving(page, server);
    page.locator("[data-part=repair]").waitFor();
    server.cutAfter(2);
    Phone.presses(page, "repair");
    Phone.says(page, "why", "no responde");
    Phone.says(page, "status", "comprobado");
    assertEquals("Intentar otra vez", page.locator("[data-part=repair]").innerText());
    server.stop();
    page.navigate(server.address(Phone.CHANGED));
    assertTrue(page.locator("main").innerText().contains("No corras"));
  }
}
