package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.testing.Until;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quick exit in Chromium: where it is, what a bystander sees after it, what Back shows. */
class ExitTest extends PhoneTest {

  private static final String OUTSIDE = "https://www.google.com/**";

  /** Nine points of the bar at three places of the page: is it the bar that is there? */
  private static final String IN_VIEW =
      """
      () => {
        const bar = document.querySelector('.exit'), wrong = [];
        const full = document.documentElement.scrollHeight;
        for (const y of [0, full / 2, full]) {
          scrollTo(0, y);
          const r = bar.getBoundingClientRect();
          if (r.width < 44 || r.height < 44) wrong.push('small');
          for (const fx of [0.02, 0.5, 0.98]) for (const fy of [0.05, 0.5, 0.95]) {
            const hit = document.elementFromPoint(r.left + r.width * fx, r.top + r.height * fy);
            if (!hit || hit.closest('.exit') !== bar) wrong.push(y + ' ' + fx + ' ' + fy);
          }
        }
        return wrong;
      }
      """;

  @BeforeEach
  void answerForTheSiteOutside() {
    window.route(OUTSIDE, ExitTest::elsewhere);
  }

  private static void elsewhere(Route route) {
    route.fulfill(
        new Route.FulfillOptions().setContentType("text/html").setBody("<h1>Elsewhere</h1>"));
  }

  /** Opens a page that the saved site answers, loses the connection, and leaves. */
  private void leaveWithoutAConnection(Page page, String address) {
    page.navigate(server.address(address));
    Until.holds(page, "navigator.serviceWorker.controller");
    window.setOffline(true);
    page.locator(".exit").click();
  }

  @Test
  void theBarIsInViewAndOnTopOnEveryPage(Phone phone) throws IOException {
    Page page = window.newPage();
    List<String> wrong = new ArrayList<>();
    List<String> addresses = new ArrayList<>(phone.sitemap("es/"));
    addresses.addAll(
        List.of("index.html", "404.html", "downloads/arrest-es.html", "downloads/site-en.html"));
    for (String address : addresses) {
      page.navigate(server.address(address));
      ((List<?>) page.evaluate(IN_VIEW)).forEach(w -> wrong.add(address + " " + w));
      String link = "a.exit[href^='https://www.google.com/'][rel='nofollow noreferrer']";
      assertEquals(1, page.locator(link).count(), address);
    }
    assertEquals(List.of(), wrong);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertFalse(page.locator(".exit").isVisible(), "nothing to tap on paper");
  }

  @Test
  void theFirstFrameAfterTheTapIsEmpty() {
    window.unroute(OUTSIDE);
    window.route(OUTSIDE, route -> {}); // the way out hangs
    Page page = window.newPage();
    page.navigate(server.address(Phone.CHANGED));
    Object seen =
        page.evaluate(
            """
            () => new Promise(done => {
              document.querySelector('.exit').click();
              requestAnimationFrame(() => done(document.body.innerText + '|' + document.title));
            })
            """);
    assertEquals("|Nueva pestaña", seen);
  }

  @Test
  void goingBackNeverShowsAPageAgain() {
    Page page = window.newPage();
    page.addInitScript(
        """
        addEventListener('pageshow', () => requestAnimationFrame(() => {
          if (location.host.startsWith('localhost') && document.body.innerText.trim())
            console.log('shown ' + location.pathname);
          window.shown = true;
        }));
        """);
    for (String address : List.of("index.html", "es/index.html", "es/acerca.html", Phone.CHANGED)) {
      page.navigate(server.address(address));
    }
    Until.holds(page, "window.shown");
    List<String> shown = new ArrayList<>();
    page.onConsoleMessage(m -> shown.add(m.text()));
    page.locator(".exit").click();
    page.waitForURL(OUTSIDE);
    for (int i = 0; i < 5; i++) {
      page.evaluate("setTimeout(() => history.back())");
      page.waitForTimeout(250);
      page.waitForLoadState();
      String text = String.valueOf(page.evaluate("document.body ? document.body.innerText : ''"));
      assertTrue(List.of("", "Elsewhere").contains(text.strip()), text);
    }
    assertEquals(List.of(), shown);
    page.navigate(server.address("es/index.html"));
    assertTrue(page.locator("h1").isVisible(), "who comes by herself can read again");
    page.navigate(server.address("es/acerca.html"));
    page.goBack();
    assertTrue(page.locator("h1").isVisible(), "and go back");
  }

  @Test
  void onlyThreeTimesShiftLeaves() {
    Page page = window.newPage();
    page.navigate(server.address("es/index.html"));
    page.keyboard().press("Escape");
    page.locator("#_search-words").focus();
    for (String key : List.of("Shift+A", "Shift+B", "Shift+C", "Shift+D")) {
      page.keyboard().press(key);
    }
    assertEquals(server.address("es/index.html"), page.url());
    for (int i = 0; i < 3; i++) {
      page.keyboard().press("Shift");
    }
    page.waitForURL(OUTSIDE);
  }

  @Test
  void withoutAConnectionItShowsThatThereIsNone() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    leaveWithoutAConnection(page, Phone.CHANGED);
    page.waitForURL("**/es/sin-conexion.html");
    Until.holds(page, "document.title === 'Nueva pestaña'");
    page.evaluate("() => { window.before = true; setTimeout(() => history.back()); }");
    Until.holds(page, "!window.before");
    Until.holds(page, "document.title === 'Nueva pestaña'");
    assertFalse(page.locator("article").isVisible());
  }

  @Test
  void offlineAnUnsavedLanguageHasItsExitToo() {
    Phone.saved(window, server, "es/guardar.html").close();
    Page page = window.newPage();
    leaveWithoutAConnection(page, "en/index.html");
    page.waitForURL("**/en/no-connection.html");
    assertEquals("New tab", page.title());
  }

  @Test
  void theWayOutOfAnUpdateThatWasCutIsOneToo() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.evaluate(
        """
        async () => {
          const now = (await caches.keys()).find(k => !/state$/.test(k)), from = await caches.open(now);
          const next = await caches.open(now.replace(/[^-]*$/, '00000000'));
          await next.put('/en/no-connection.html', await from.match('/en/no-connection.html'));
          await from.delete('/en/no-connection.html');
        }
        """);
    leaveWithoutAConnection(page, "en/index.html");
    page.waitForURL("**/en/no-connection.html");
    assertEquals("New tab", page.title());
  }

  @Test
  void whereNothingNeutralIsSavedItStaysBlank() {
    Page page = Phone.saved(window, server, "es/guardar.html");
    page.evaluate(
        "async () => { for (const name of await caches.keys())"
            + " await (await caches.open(name)).delete('/en/no-connection.html'); }");
    leaveWithoutAConnection(page, "en/index.html");
    page.waitForTimeout(600);
    assertEquals("", page.evaluate("document.body.innerText"));
    assertEquals("New tab", page.title());
  }

  @Test
  void withoutScriptItIsALink(Phone phone) {
    try (BrowserContext plain =
        phone.window(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      plain.route(OUTSIDE, ExitTest::elsewhere);
      Page page = plain.newPage();
      page.navigate(server.address(Phone.CHANGED));
      page.locator(".exit").click();
      page.waitForURL(OUTSIDE);
    }
  }
}
