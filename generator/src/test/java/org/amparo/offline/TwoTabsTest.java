package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.amparo.Until;
import org.amparo.offline.StaticServer.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is open in several tabs, in each of which a reader saves or deletes. */
@ExtendWith(PhoneExtension.class)
class TwoTabsTest {

  private StaticServer server;
  private BrowserContext window;

  @BeforeEach
  void open(Phone phone) throws IOException {
    server = StaticServer.of(phone.first());
    window = phone.window();
  }

  @AfterEach
  void close() {
    window.close();
    server.close();
  }

  /** A tab with the page for saving, whose downloads take their time. */
  private Page tab(boolean locks) {
    Page page = window.newPage();
    if (!locks) {
      page.addInitScript("Object.defineProperty(navigator, 'locks', { value: undefined });");
    }
    page.navigate(server.address("es/guardar.html"));
    Until.holds(page, "document.querySelector('[data-part=go]').textContent.match(/MB/)");
    page.evaluate(
        "const now = fetch; window.fetch = async (...what) => {"
            + " await new Promise(done => setTimeout(done, 50)); return now(...what); }");
    return page;
  }

  private List<String> saved() {
    return server.asked().stream()
        .filter(Asked::saving)
        .map(Asked::path)
        .filter(p -> !p.startsWith("offline/") && !p.equals("sw.js"))
        .toList();
  }

  @Test
  void twoTabsThatSaveAtOnceBringEachFileOnce() {
    List<Page> tabs = List.of(tab(true), tab(true));
    server.asked();
    tabs.forEach(t -> t.locator("[data-part=go]").click());
    for (Page tab : tabs) {
      Until.holds(
          tab, "document.querySelector('[data-part=status]').textContent.match(/comprobado/)");
    }
    List<String> saved = saved();
    assertEquals(saved.stream().distinct().toList(), saved);
  }

  @Test
  void inABrowserWithoutLocksTheyDoNoHarm() {
    List<Page> tabs = List.of(tab(false), tab(false));
    tabs.forEach(t -> t.locator("[data-part=go]").click());
    for (Page tab : tabs) {
      Until.holds(
          tab, "document.querySelector('[data-part=status]').textContent.match(/comprobado/)");
    }
    server.stop();
    assertEquals(200, tabs.get(0).navigate(server.address(Phone.CHANGED)).status());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deletingInATabStopsTheSavesOfOthers(boolean locks) {
    Page saves = tab(locks);
    Page waits = tab(locks);
    Page deletes = tab(locks);
    saves.locator("[data-part=go]").click();
    Until.holds(saves, "document.querySelector('[data-part=bar]').value > 2");
    waits.locator("[data-part=go]").click();
    waits.waitForTimeout(200);
    deletes.locator("#_delete [data-part=ask]").click();
    deletes.locator("#_delete [data-part=yes]").click();
    Until.holds(deletes, "document.querySelector('#_delete [data-part=result]').textContent");
    server.asked();
    deletes.waitForTimeout(1500);
    assertEquals(List.of(), saved());
    assertEquals(List.of(), deletes.evaluate("async () => await caches.keys()"));
    assertEquals(
        0,
        deletes.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"));
  }
}
