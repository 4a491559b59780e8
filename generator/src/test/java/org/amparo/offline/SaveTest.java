package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.offline.StaticServer.Asked;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;

/** Saving on a phone, in Chromium, from a host that stops, comes back, and has a newer build. */
class SaveTest extends PhoneTest {

  private static final List<String> QUERIES =
      List.of("policía", "detension", "carnet sanidad", "free lawyer", "habeas corpus");

  @Test
  void theButtonSaysTheSizeBeforeAnythingIsSaved() {
    Page page = window.newPage();
    Phone.atSaving(page, server);
    assertEquals(0, page.evaluate("async () => (await caches.keys()).length"));
    assertEquals(
        0, page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"));
    String said = page.locator("[data-part=go]").textContent();
    double told = Double.parseDouble(said.replaceAll("[^0-9,]", "").replace(',', '.')) * 1e6;
    server.asked();
    page.locator("[data-part=go]").click();
    Until.holds(
        page, "document.querySelector('[data-part=status]').textContent.match(/comprobado/)");
    int sent = server.asked().stream().filter(Asked::saving).mapToInt(Asked::sent).sum();
    assertEquals(1.05 * sent, told, 0.1 * sent, said);
  }

  @Test
  void theButtonSaysTheSizeOfWhatIsMissing() {
    window.route("**/offline/es.json", SaveTest::withASheetToPrint);
    Page page = Phone.saved(window, server, "es/guardar.html");
    Locator go = page.locator("[data-part=go]");
    assertFalse(go.isVisible(), "all is saved");
    page.locator("[data-part=print]").check();
    assertTrue(go.isVisible());
    assertEquals(
        "Guardar (" + page.locator("[data-part=print-size]").textContent() + ")", go.textContent());
    page.locator("[data-part=print]").uncheck();
    assertFalse(go.isVisible());
  }

  /** Answers with the list of what there is to save, its last file as one to be printed. */
  private static void withASheetToPrint(Route route) {
    APIResponse list = route.fetch();
    String changed =
        list.text().replaceFirst(",(\\[[^\\[]*\\])\\],\"print\":\\[\\]", "],\"print\":[$1]");
    route.fulfill(new Route.FulfillOptions().setResponse(list).setBody(changed));
  }

  @Test
  void deletingStopsASaveThatIsUnderWay() {
    Page page = window.newPage();
    Phone.atSaving(page, server);
    Phone.slow(page, 100);
    Phone.saveBegins(page);
    Phone.deletes(page);
    page.waitForTimeout(300); // what was on its way to the host
    server.asked();
    page.waitForTimeout(500);
    assertEquals(0, page.evaluate("async () => (await caches.keys()).length"));
    assertEquals(List.of(), server.asked().stream().filter(Asked::saving).toList());
  }

  @Test
  void withoutLocksDeletingWaitsForASave() {
    Page page = window.newPage();
    page.addInitScript(
        "delete window.AbortController; const here = navigator.serviceWorker;"
            + " const now = here.register.bind(here); here.register = async (...what) => {"
            + " await new Promise(done => setTimeout(done, 600));"
            + " const worker = await now(...what); window.registered = true; return worker; }");
    Phone.atSaving(page, server);
    page.locator("[data-part=go]").click();
    Until.holds(page, "!document.querySelector('[data-part=bar]').hidden");
    Phone.deletes(page);
    Until.holds(page, "window.registered");
    Until.holds(page, "!(await navigator.serviceWorker.getRegistrations()).length");
    assertEquals(List.of(), page.evaluate("async () => await caches.keys()"));
  }

  @Test
  void anAddressWithoutItsLastSlashIsThatOfTheFolder() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    server.stop();
    page.navigate(server.address("es/derechos"));
    assertEquals(server.address("es/derechos/"), page.url());
    page.locator("main a[href$='si-te-detienen.html']").first().click();
    page.waitForURL("**/" + Phone.CHANGED);
    assertTrue(page.locator("article").isVisible());
  }

  @Test
  void everyPageOfBothLanguagesOpensWithoutTheServer(Phone phone) throws IOException {
    Phone.saved(window, server, "es/guardar.html");
    Page page = Phone.saved(window, server, "en/save.html");
    List<List<String>> online = results(page);
    server.stop();
    List<String> failed = new ArrayList<>();
    page.onRequestFailed(request -> failed.add(request.url()));
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            failed.add(m.text());
          }
        });
    for (String address : phone.sitemap()) {
      Response response = page.navigate(server.address(address));
      assertEquals(200, response.status(), address);
      assertFalse(page.locator("h1").first().textContent().isBlank(), address);
    }
    assertEquals(online, results(page));
    failed.removeIf(f -> f.contains("ERR_CONNECTION_REFUSED") || f.endsWith(".json"));
    assertEquals(List.of(), failed);
  }

  private List<List<String>> results(Page page) {
    List<List<String>> all = new ArrayList<>();
    page.navigate(server.address("es/index.html"));
    for (String query : QUERIES) {
      page.locator("#_search-words").fill("");
      Until.holds(page, "document.querySelector('.search-status').textContent === ''");
      page.locator("#_search-words").fill(query);
      Until.holds(page, "document.querySelector('.search-status').textContent !== ''");
      all.add(page.locator(".search-results a").allTextContents());
    }
    assertFalse(all.get(0).isEmpty());
    return all;
  }

  @Test
  void afterACutOnlyTheRestIsDownloaded() {
    Page page = window.newPage();
    Phone.atSaving(page, server);
    server.asked();
    server.hasNoPacks();
    server.cutAfter(15);
    page.locator("[data-part=go]").click();
    Until.holds(
        page, "document.querySelector('[data-part=status]').textContent.match(/Falta el resto/)");
    List<String> first = server.saved();
    String said = page.locator("[data-part=status]").textContent();
    server.stop();
    int there = first.size();
    assertTrue(said.startsWith("Guardado: " + there + " de "), said + first);
    assertEquals(
        List.of("en/no-connection.html", "es/sin-conexion.html"),
        first.subList(0, 2),
        "the way out, from any page");
    for (String path : first) {
      assertEquals(200, page.navigate(server.address(path)).status(), path);
    }
    server.startAgain();
    page.navigate(server.address("es/guardar.html"));
    server.asked();
    page.locator("[data-part=repair]").click();
    Until.holds(
        page, "document.querySelector('[data-part=status]').textContent.match(/comprobado/)");
    List<String> second = new ArrayList<>(server.saved());
    assertFalse(second.isEmpty());
    second.retainAll(first);
    assertEquals(List.of(), second, "nothing is asked for twice");
  }

  /** Another tab deletes between the two steps of a look: to open a cache is to make it. */
  @Test
  void checkingDuringADeletionCreatesNothing() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.addInitScript(
        "const has = CacheStorage.prototype.has;"
            + " CacheStorage.prototype.has = async function (name) {"
            + "   const there = await has.call(this, name);"
            + "   if (there) await this.delete(name);"
            + "   return there; }");
    page.reload();
    Until.holds(
        page, "document.querySelector('[data-part=status]').textContent.match(/^Guardado: 0 de/)");
    assertEquals(
        List.of(),
        page.evaluate("async () => (await caches.keys()).filter(k => !/state$/.test(k))"));
  }

  @Test
  void aMissingFileIsToldAndRepairBringsJustIt() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.evaluate(
        "async () => { for (const k of await caches.keys()) if (!/state$/.test(k))"
            + " await (await caches.open(k)).delete('/"
            + Phone.CHANGED
            + "'); }");
    page.reload();
    page.locator("[data-part=repair]").waitFor();
    String said = page.locator("[data-part=status]").textContent();
    int[] numbers =
        java.util.Arrays.stream(said.replaceAll("\\D+", " ").strip().split(" "))
            .mapToInt(Integer::parseInt)
            .toArray();
    assertEquals(numbers[1] - 1, numbers[0], said);
    server.asked();
    page.locator("[data-part=repair]").click();
    Until.holds(
        page, "document.querySelector('[data-part=status]').textContent.match(/comprobado/)");
    assertEquals(List.of(Phone.CHANGED), server.saved());
  }

  @Test
  void aNewBuildTransfersTheChangedPageAndLittleMore(Phone phone) {
    Page page = Phone.saved(window, server, "es/guardar.html");
    Object old = page.evaluate("async () => (await caches.keys()).find(k => !/state$/.test(k))");
    server.shows(phone.second());
    server.asked();
    page.navigate(server.address("es/index.html"));
    Until.holds(page, "(await (await caches.match('/state/es')).json()).cache !== '" + old + "'");
    List<Asked> asked = server.asked().stream().filter(Asked::saving).toList();
    int all = asked.stream().mapToInt(Asked::sent).sum();
    int own =
        asked.stream().filter(a -> a.path().equals(Phone.CHANGED)).mapToInt(Asked::sent).sum();
    assertTrue(own > 0, asked.toString());
    assertTrue(all - own <= 10_000, all - own + " bytes beside the page: " + asked);
    server.stop();
    page.navigate(server.address(Phone.CHANGED));
    assertTrue(page.locator("main").textContent().contains("Con calma, no corras"));
    assertNotEquals("", page.title());
  }

  @Test
  void everySpellingOfAnAddressOpensItsPage() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    server.stop();
    String guide = "es/derechos/si-te-detienen";
    for (String address :
        List.of(
            guide + ".html?fbclid=x",
            guide + ".html?utm_source=y#now",
            guide,
            "es/derechos/",
            "es/derechos",
            "")) {
      Response response = page.navigate(server.address(address));
      assertEquals(200, response.status(), address);
    }
    Response lost = page.navigate(server.address("es/no-hay.html"));
    assertEquals(404, lost.status());
    assertTrue(page.locator("a[href^='tel:']").count() > 0, "phone numbers");
  }

  @Test
  void redirectedPagesAreSavedUnderEachAddress() {
    server.shortens();
    Page page = Phone.saved(window, server, "es/guardar");
    server.stop();
    String guide = "es/derechos/si-te-detienen";
    for (String address : List.of(guide, guide + ".html", "es/", "es/index.html", "es/contactos")) {
      assertEquals(200, page.navigate(server.address(address)).status(), address);
      assertFalse(page.locator("h1").first().textContent().isBlank(), address);
    }
  }

  @Test
  void deletingSaysWhatItCannotDelete() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    assertFalse(page.locator("[data-part=sure]").isVisible());
    page.locator("[data-part=ask]").click();
    assertTrue(page.locator("[data-part=sure]").innerText().startsWith("Primero guarda"));
    page.locator("[data-part=yes]").click();
    Until.holds(page, "document.querySelector('[data-part=result]').textContent !== ''");
    assertTrue(page.locator("[data-part=result]").textContent().startsWith("Listo"));
    String remains = page.locator("[data-part=remains]").innerText();
    assertTrue(remains.contains("historial") && remains.contains("WhatsApp"), remains);
    assertEquals(
        200,
        page.evaluate(
            "async () => (await fetch('/es/guardar.html',"
                + " { cache: 'only-if-cached', mode: 'same-origin' })).status"),
        "the browser's own copy");
    assertFalse(page.locator("[data-part=result]").textContent().contains("ya no guarda nada"));
    assertTrue(remains.contains("copias de las páginas que abriste"), remains);
    assertEquals(0, page.evaluate("async () => (await caches.keys()).length"));
    assertEquals(
        0, page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"));
    assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
    server.stop();
    boolean opened = true;
    try {
      page.reload();
    } catch (com.microsoft.playwright.PlaywrightException e) {
      opened = !e.getMessage().contains("ERR_CONNECTION_REFUSED");
    }
    assertFalse(opened, "nothing answers any more");
  }
}
