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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two sites of one host, which share what a browser stores. */
@ExtendWith(PhoneExtension.class)
class TwoSitesTest {

  @TempDir private Path host;
  private StaticServer server;
  private BrowserContext window;

  @BeforeEach
  void open(Phone phone) throws IOException {
    Files.createSymbolicLink(host.resolve("a"), phone.first());
    Files.createSymbolicLink(host.resolve("b"), phone.second());
    Files.createSymbolicLink(host.resolve("404.html"), phone.first().resolve("404.html"));
    server = StaticServer.of(host);
    window = phone.window();
  }

  @AfterEach
  void close() {
    window.close();
    server.close();
  }

  private static void delete(Page page) {
    Phone.deletes(page);
    String said = page.locator("#_delete [data-part=result]").textContent();
    assertTrue(said.startsWith("Listo"), said);
  }

  /** All that is stored below a path. */
  private static List<?> stored(Page page, String path) {
    return (List<?>)
        page.evaluate(
            "async path => { const all = []; for (const name of await caches.keys())"
                + " for (const file of await (await caches.open(name)).keys())"
                + " if (new URL(file.url).pathname.startsWith(path)) all.push(file.url);"
                + " return all; }",
            path);
  }

  @Test
  void eachSavesUpdatesAndDeletesOnlyItsOwn() {
    Phone.saved(window, server, "a/es/guardar.html");
    Page page = Phone.saved(window, server, "b/es/guardar.html");
    page.navigate(server.address("b/es/index.html"));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForTimeout(300);
    assertFalse(stored(page, "/a/es/").isEmpty(), "what b has let go of is not of a");
    page.evaluate("localStorage.setItem('other', '1')");
    page.navigate(server.address("a/es/guardar.html"));
    delete(page);
    assertEquals(List.of(), stored(page, "/a/"));
    assertEquals("1", page.evaluate("localStorage.getItem('other')"), "is not ours");
    server.stop();
    assertEquals(200, page.navigate(server.address("b/" + Phone.CHANGED)).status());
    assertTrue(page.locator("article").isVisible());
  }
}
