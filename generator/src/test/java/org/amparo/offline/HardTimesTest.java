package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deleting and reading what is saved where the phone is full or the connection stalls. */
class HardTimesTest extends PhoneTest {

  private static final String GUIDE = "es/derechos/coimas-cupos-y-extorsion.html";

  private static String said(Page page) {
    return page.locator("#_delete [data-part=result]").textContent();
  }

  private static List<?> names(Page page) {
    return (List<?>) page.evaluate("async () => await caches.keys()");
  }

  /**
   * On a full disk Chromium cannot write the list of a cache's files and says only {@code false}.
   */
  @Test
  void aFullPhoneThatDeletesNoCacheDeletesItsFiles() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.evaluate(
        "() => { const now = caches.delete.bind(caches); caches.delete = async name =>"
            + " !(await (await caches.open(name)).keys()).length && now(name); }");
    Phone.deletes(page);
    assertTrue(said(page).startsWith("Listo"), said(page));
    assertEquals(List.of(), names(page));
  }

  @Test
  void whereNothingCanBeDeletedItDoesNotSayThatItWas() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.evaluate("() => { caches.delete = Cache.prototype.delete = async () => false; }");
    Phone.deletes(page);
    assertTrue(said(page).contains("2"), said(page));
    page.evaluate("() => { caches.keys = async () => { throw new Error(); }; }");
    Phone.deletes(page);
    assertTrue(said(page).contains("1"), said(page));
  }

  /** The browser lets go of a worker only after an update of it, which may hang. */
  @Test
  void aWorkerThatCannotBeLetGoOfHoldsUpNothingElse() {
    Phone.hurries(window);
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.evaluate(
        "() => { ServiceWorkerRegistration.prototype.unregister = () => new Promise(() => {}); }");
    Phone.deletingBegins(page);
    Until.holds(page, "!(await caches.keys()).length");
    Until.holds(page, "document.querySelector('#_delete [data-part=result]').textContent");
    assertTrue(said(page).contains("1"), said(page));
  }

  private static Object workers(Page page) {
    return page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length");
  }

  @Test
  void leavingDuringTheWaitForATabLeavesNoWorker() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    Page other = window.newPage();
    other.navigate(server.address("en/index.html"));
    page.evaluate("() => { navigator.locks.request = () => new Promise(() => {}); }");
    Phone.deletingBegins(page);
    Until.holds(other, "!(await caches.keys()).length");
    page.waitForTimeout(300);
    page.close();
    Until.holds(other, "!(await navigator.serviceWorker.getRegistrations()).length");
  }

  @Test
  void aLateLockAfterADeletionDeletesNothing() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.evaluate(
        "() => { const locks = navigator.locks, now = locks.request.bind(locks);"
            + " locks.request = (...what) => new Promise(done => setTimeout(done, 3500))"
            + ".then(() => { window.turned = true; return now(...what); }); }");
    Phone.deletes(page);
    page.evaluate("async () => { await caches.open('site-/ es-later'); }");
    Until.holds(page, "window.turned");
    Phone.rests(page);
    assertEquals(List.of("site-/ es-later"), names(page));
  }

  @Test
  void aFinishedSaveHasAWorkerThoughOneWasTaken() {
    Page page = window.newPage();
    Phone.atSaving(page, server);
    Phone.slow(page, 30);
    Phone.saveBegins(page);
    page.evaluate(
        "async () => { for (const worker of await navigator.serviceWorker.getRegistrations())"
            + " await worker.unregister(); }");
    Until.holds(
        page, "document.querySelector('[data-part=status]').textContent.match(/comprobado/)");
    assertEquals(1, workers(page));
  }

  @Test
  void aFullPhoneOpensWhatIsSaved() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    JsonObject full = new JsonObject();
    full.addProperty("origin", server.address("").replaceAll("/$", ""));
    full.addProperty("quotaSize", 1);
    window.newCDPSession(page).send("Storage.overrideQuotaForOrigin", full);
    server.stop();
    assertEquals(200, page.navigate(server.address(GUIDE)).status());
    assertTrue(page.locator("article").isVisible());
  }

  /** Many hosts let a browser keep what it fetched; what is deleted must not be there either. */
  @Test
  void deletedPagesAreNotInTheHttpCacheEither() {
    server.letsKeep();
    Page page = Phone.saved(window, server, "es/guardar.html");
    Phone.deletes(page);
    page.navigate("about:blank");
    server.stop();
    assertThrows(PlaywrightException.class, () -> page.navigate(server.address(GUIDE)));
  }

  @Test
  void aStalledConnectionStillShowsWhatIsSaved() {
    Phone.saved(window, server, "es/guardar.html").close();
    Page page = window.newPage();
    page.addInitScript("window.fetch = () => new Promise(() => {});");
    page.navigate(server.address("es/guardar.html"));
    Until.holds(
        page, "document.querySelector('[data-part=status]').textContent.match(/comprobado/)");
  }

  /** Chrome before 72 and Safari before 16 do not say which page a worker is about to open. */
  @Test
  void anOldBrowserReadsASavedPageWithItsOwnScript(Phone phone, @TempDir Path host)
      throws IOException {
    phone.copyWithWorker(host, "delete FetchEvent.prototype.resultingClientId;");
    server.shows(host);
    Page page = Phone.saved(window, server, "es/guardar.html");
    Files.writeString(host.resolve("js/page.js"), "<p>Acepta las condiciones del wifi</p>");
    page.navigate(server.address("es/guardar.html"));
    page.locator("#_delete").waitFor();
  }

  @Test
  void whoLeftBeforeThePageWasWholeDoesNotSeeItAgain() {
    AtomicReference<Route> late = new AtomicReference<>();
    window.route("**/js/page.js", late::set);
    Page page = window.newPage();
    page.addInitScript("Object.defineProperty(navigator, 'onLine', { value: false });");
    Phone.leaves(page, server.address(Phone.CHANGED));
    page.waitForURL(
        "**/" + Phone.CHANGED, new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.locator(".exit").click();
    Until.holds(page, "document.title === 'Nueva pestaña'");
    late.get().resume();
    page.waitForLoadState();
    assertEquals("Nueva pestaña", page.title());
    assertEquals("", page.evaluate("document.body.innerText"));
    assertEquals(true, page.evaluate("document.documentElement.hidden"));
  }
}
