package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.amparo.offline.StaticServer.Asked;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved site whose host has a newer build: what a reader is told, and which build she reads. */
class UpdateTest extends PhoneTest {

  /** The cache that is current, once a newer build has taken its place. */
  private static final String CURRENT = "(await (await caches.match('/state/es')).json()).cache";

  /** Words of the guide before its change, and after. */
  private static final String BEFORE = "No corras";

  private static final String AFTER = "Con calma, no corras";

  @Test
  void urgentGuidesComeAlsoWhereDataIsSaved(Phone phone) throws IOException {
    Phone.saved(window, server, "es/guardar.html");
    window.addInitScript(
        "Object.defineProperty(navigator.connection, 'saveData', { get: () => true })");
    Page page = window.newPage();
    server.shows(phone.second());
    assertEquals("es/guardar.html", told(page, "Hay una versión nueva"));
    server.shows(phone.urgent());
    assertEquals(Phone.CHANGED, told(page, "Nuevo e importante: Si te detienen"));
    server.stop();
    page.locator("#_note a").click();
    page.waitForURL("**/" + Phone.CHANGED);
    assertTrue(page.locator("main").textContent().contains(AFTER));
  }

  @Test
  void aGuideThatBecomesUrgentIsNamedOnce(Phone phone) throws IOException {
    Phone.saved(window, server, "es/guardar.html");
    Page page = window.newPage();
    server.shows(phone.onlyUrgent());
    assertEquals(Phone.CHANGED, told(page, "Nuevo e importante: Si te detienen"));
    page.navigate(server.address("es/contactos.html"));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertFalse(page.locator("#_note a").isVisible(), "told again");
  }

  /** https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum, however small the screen is. */
  @Test
  void theNoteHidesNothingThatHasTheFocus(Phone phone) throws IOException {
    Phone.saved(window, server, "es/guardar.html");
    server.shows(phone.urgent());
    Page page = window.newPage();
    page.setViewportSize(320, 640);
    told(page, "Nuevo e importante");
    assertEquals(List.of(), hidden(page), "home");
    server.shows(phone.first()); // another text: too much for a phone that saves data
    window.addInitScript(
        "Object.defineProperty(navigator.connection, 'saveData', { get: () => true })");
    page.navigate(server.address("es/contactos.html"));
    page.locator("#_note a").waitFor();
    page.evaluate("document.documentElement.style.fontSize = '225%'");
    assertEquals(List.of(), hidden(page), "contacts in large letters");
  }

  /** What has the focus, key by key, and stands below the note. */
  private static List<String> hidden(Page page) {
    List<String> hidden = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      String found =
          (String)
              page.evaluate(
                  "() => { const e = document.activeElement, bar = document.querySelector('#_note');"
                      + " if (e === document.body || e.matches('#_note a, .exit')) return '';"
                      + " const below = e.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;"
                      + " return below ? e.textContent.trim() : ''; }");
      if (!found.isEmpty()) {
        hidden.add(found);
      }
    }
    return hidden;
  }

  /** Something that has the focus already is moved out of the note's way when that comes. */
  @Test
  void whatHasTheFocusStaysInViewWhenTheNoteComes(Phone phone) throws IOException {
    Phone.saved(window, server, "es/guardar.html");
    server.shows(phone.urgent());
    Page page = window.newPage();
    page.setViewportSize(320, 640);
    page.navigate(server.address("es/contactos.html"));
    page.locator("#_note a").waitFor();
    page.evaluate(
        "() => { document.querySelector('#_note').hidden = true;"
            + " window.focused = document.querySelector('main a.call');"
            + " focused.focus();"
            + " scrollBy(0, focused.getBoundingClientRect().bottom - innerHeight + 60); }");
    Phone.draws(page);
    page.evaluate("document.querySelector('#_note').hidden = false");
    page.keyboard().press("Shift"); // as she did who reads by keyboard
    Until.holds(
        page,
        "focused.getBoundingClientRect().bottom"
            + " <= document.querySelector('#_note').getBoundingClientRect().top");
  }

  /** Visits the site until it tells of something, and gives where its link leads. */
  private String told(Page page, String begin) {
    page.navigate(server.address("es/index.html"));
    page.locator("#_note a").waitFor();
    String said = page.locator("#_note").textContent();
    assertTrue(said.startsWith(begin), said);
    String href = (String) page.evaluate("document.querySelector('#_note a').href");
    return href.substring(server.address("").length());
  }

  @Test
  void whatAnEarlierSaveLeftOutIsNotBroughtUnasked(Phone phone) {
    server.compresses(name -> name.endsWith(".html")); // so the pages cost what each costs
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.evaluate(
        "async () => { for (const name of await caches.keys()) {"
            + " const cache = await caches.open(name);"
            + " for (const file of await cache.keys())"
            + " if (/[/]es[/].*html$/.test(file.url)) await cache.delete(file); } }");
    server.shows(phone.second());
    server.asked();
    page.navigate(server.address("es/index.html"));
    Until.holds(
        page, "document.querySelector('#_note').textContent.startsWith('Hay una versión nueva')");
    assertEquals(
        List.of(),
        server.asked().stream()
            .map(Asked::path)
            .filter(p -> p.startsWith("es/derechos/"))
            .toList());
  }

  @Test
  void anOpenPageStaysInItsBuild(Phone phone) throws IOException {
    Phone.saved(window, server, "es/guardar.html");
    Page older = window.newPage();
    older.navigate(server.address("es/index.html"));
    String first = (String) older.evaluate("async () => " + CURRENT);
    server.shows(phone.second());
    Page newer = window.newPage();
    newer.navigate(server.address("es/index.html"));
    Until.holds(newer, CURRENT + " !== '" + first + "'");
    newer.reload();
    server.stop();
    assertTrue(found(older).contains(BEFORE), "the older page has the older index");
    assertTrue(found(newer).contains(AFTER), "the newer page has the newer index");
    older.close();
    newer.evaluate("navigator.serviceWorker.controller.postMessage('tidy')");
    newer.waitForTimeout(300);
    assertEquals(
        true, newer.evaluate("async name => await caches.has(name)", first), "may come back");
    Phone.hoursLater(newer);
    newer.evaluate("navigator.serviceWorker.controller.postMessage('tidy')");
    Until.holds(newer, "!(await caches.has('" + first + "'))");
  }

  @Test
  void anUpdateUnderWayIsNotTidiedAwayByAnotherTab(Phone phone) {
    Page page = Phone.saved(window, server, "es/guardar.html");
    Page other = window.newPage();
    other.navigate(server.address("es/index.html"));
    other.waitForLoadState(LoadState.NETWORKIDLE);
    other.evaluate(
        "() => { setInterval(() => navigator.serviceWorker.controller.postMessage('tidy'), 20); }");
    page.addInitScript(
        "const now = caches.open.bind(caches); caches.open = async name => {"
            + " const cache = await now(name);"
            + " if (!/state$/.test(name)) await new Promise(done => setTimeout(done, 500));"
            + " return cache; }");
    server.shows(phone.second());
    page.reload();
    String first = (String) page.evaluate("async () => " + CURRENT);
    page.locator("[data-part=repair]").click();
    Until.holds(page, CURRENT + " !== '" + first + "'");
    Until.holds(page, "document.querySelector('[data-part=bar]').hidden");
    server.stop();
    page.navigate(server.address(Phone.CHANGED));
    assertTrue(page.locator("main").textContent().contains(AFTER));
  }

  /** Chromium lists no page of its back/forward cache among those that a worker answers. */
  @Test
  void aPageToWhichOneGoesBackStaysInItsBuildToo(Phone phone, @TempDir Path profile)
      throws IOException {
    try (BrowserContext real = phone.real(profile, List.of("--disable-back-forward-cache"))) {
      Page page = Phone.saved(real, server, "es/guardar.html");
      page.navigate(server.address("es/index.html"));
      page.waitForLoadState(LoadState.NETWORKIDLE);
      String first = (String) page.evaluate("async () => " + CURRENT);
      page.evaluate("window.stayed = true");
      server.shows(phone.second());
      page.navigate(server.address("es/contactos.html"));
      Until.holds(page, CURRENT + " !== '" + first + "'");
      page.navigate(server.address("es/acerca.html"));
      page.waitForTimeout(1000);
      server.stop();
      page.evaluate("setTimeout(() => history.go(-2))");
      page.waitForTimeout(1000);
      Until.holds(page, "window.stayed");
      assertTrue(found(page).contains(BEFORE), "the older page has the older index");
    }
  }

  @Test
  void oldPinsAreDroppedOffline() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    server.stop();
    page.navigate(server.address("es/index.html"));
    page.evaluate(
        """
        async () => {
          const state = await caches.open((await caches.keys()).find(k => /state$/.test(k)));
          const pin = (id, hours) => state.put('/state/pin/' + id,
            new Response(JSON.stringify({ cache: 'x', gone: hours && Date.now() - hours * 3600000 })));
          await pin('long', 2);
          await pin('lately', 0.5);
          await pin('now');
        }
        """);
    page.navigate(server.address("es/contactos.html"));
    Until.holds(page, "!(await caches.match('/state/pin/long'))");
    Until.holds(page, "(await (await caches.match('/state/pin/now')).json()).gone > 0");
    assertEquals(true, page.evaluate("async () => !!(await caches.match('/state/pin/lately'))"));
  }

  @Test
  void aServedPageHasItsScriptFromTheServer(Phone phone, @TempDir Path newer) throws IOException {
    Page page = Phone.saved(window, server, "es/guardar.html");
    Phone.copy(phone.first(), newer);
    Files.writeString(
        newer.resolve("js/page.js"), "window.newer = true;", StandardOpenOption.APPEND);
    server.shows(newer);
    page.navigate(server.address("en/index.html"));
    assertEquals(true, page.evaluate("window.newer"), "not the one that is saved");
    server.refuses("js/page.js");
    page.navigate(server.address("en/contacts.html"));
    assertEquals(true, page.evaluate("window.newer"), "the one that came from the server before");
  }

  /** What the search shows of the changed guide; its index is asked for only now. */
  private static String found(Page page) {
    page.locator("#_search-words").fill("respira corras");
    return page.locator(".search-results a[href*='" + Phone.CHANGED + "']").first().textContent();
  }
}
