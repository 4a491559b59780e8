package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is open in several tabs, in each of which a reader saves or deletes. */
class TwoTabsTest extends PhoneTest {

  /** A tab with the page for saving, whose downloads take their time. */
  private Page tab(boolean locks) {
    Page page = window.newPage();
    if (!locks) {
      page.addInitScript("Object.defineProperty(navigator, 'locks', { value: undefined });");
    }
    Phone.atSaving(page, server);
    Phone.slow(page, 50);
    return page;
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
    List<String> saved = server.saved();
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
    Phone.saveBegins(saves);
    waits.locator("[data-part=go]").click();
    String turn = locks ? "(await navigator.locks.query()).pending.length" : "true";
    Until.holds(waits, turn + " && !document.querySelector('[data-part=bar]').hidden");
    Phone.deletes(deletes);
    assertEquals(List.of(), askedAfterTheEndOf(saves, waits));
    assertEquals(List.of(), left(deletes));
  }

  @Test
  void aTabThatLearnsLateLeavesNothing() {
    Page saves = window.newPage();
    saves.addInitScript(
        """
        Object.defineProperty(navigator, 'locks', { value: undefined });
        const Told = BroadcastChannel;
        window.BroadcastChannel = class extends Told {
          set onmessage(tell) {
            super.onmessage = () => setTimeout(() => { window.told = true; tell(); }, 1000);
          }
        };
        """);
    Phone.atSaving(saves, server);
    Phone.slow(saves, 50);
    Page deletes = tab(false);
    saves.locator("[data-part=go]").click();
    Phone.deletes(deletes);
    assertEquals(List.of(), askedAfterTheEndOf(saves));
    assertEquals(true, saves.evaluate("window.told"));
    assertEquals(List.of(), left(deletes));
  }

  /** An update looks what is saved, and is told of a deletion only if that begins later. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anUpdateDuringADeletionSavesNothing(boolean locks, Phone phone) {
    Page deletes = Phone.saved(window, server, "es/guardar.html");
    deletes.evaluate(
        "() => { const now = caches.delete.bind(caches); caches.delete = async name => {"
            + " await new Promise(done => setTimeout(done, 500)); return now(name); } }");
    server.shows(phone.second());
    Page updates = window.newPage();
    if (!locks) {
      updates.addInitScript(
          "Object.defineProperty(navigator, 'locks', { value: undefined });"
              + " delete window.BroadcastChannel;");
    }
    updates.addInitScript(
        """
        const late = (what, by) => async (...with_) => {
          await new Promise(done => setTimeout(done, by));
          return what(...with_);
        };
        const here = navigator.serviceWorker;
        window.fetch = late(fetch, 150);
        here.register = late(here.register.bind(here), 1250);
        """);
    updates.navigate(server.address("es/index.html"));
    Phone.deletes(deletes);
    updates.waitForTimeout(1750);
    assertEquals(List.of(), left(updates));
  }

  @Test
  void aPageOpenedDuringADeletionLeavesNothing(Phone phone, @TempDir Path host) throws IOException {
    phone.copyWithWorker(
        host,
        """
        const now = caches.open.bind(caches);
        caches.open = async name => {
          if (/state$/.test(name)) await new Promise(done => setTimeout(done, 1500));
          return now(name);
        };
        """);
    server.shows(host);
    Page deletes = Phone.saved(window, server, "es/guardar.html");
    Page opens = window.newPage();
    Phone.leaves(opens, server.address(Phone.CHANGED));
    deletes.waitForTimeout(500);
    Phone.deletes(deletes);
    opens.waitForURL("**/" + Phone.CHANGED);
    opens.waitForTimeout(500);
    assertEquals(List.of(), left(opens));
  }

  /**
   * What tabs ask for after each of them has told that its save came to an end. What was on its way
   * to the host until then may reach it a little later and is not counted.
   */
  private List<String> askedAfterTheEndOf(Page... tabs) {
    for (Page tab : tabs) {
      Until.holds(tab, "document.querySelector('[data-part=bar]').hidden");
    }
    tabs[0].waitForTimeout(300);
    server.asked();
    tabs[0].waitForTimeout(700);
    return server.saved();
  }

  /** All that is kept: the names of caches, the addresses of workers. */
  private static List<?> left(Page page) {
    return (List<?>)
        page.evaluate(
            "async () => (await caches.keys()).concat("
                + "(await navigator.serviceWorker.getRegistrations()).map(r => r.scope))");
  }
}
