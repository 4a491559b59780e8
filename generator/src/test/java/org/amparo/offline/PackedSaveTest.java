package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.amparo.offline.StaticServer.Asked;
import org.amparo.offline.StaticServer.Trouble;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;

/** A first save brings all pages in one file, the pack; where that fails, one by one. */
class PackedSaveTest extends PhoneTest {

  private static final String PACK = "offline/pages/es.json";

  /** Saves, and returns what is asked for meanwhile. */
  private List<String> save(Page page) {
    server.asked();
    Phone.presses(page, "go");
    return saved(page);
  }

  /** Waits until all is saved, and returns what was asked for since the last call. */
  private List<String> saved(Page page) {
    Phone.says(page, "status", "comprobado");
    return server.asked().stream().filter(Asked::saving).map(Asked::path).toList();
  }

  private static List<String> pages(List<String> asked) {
    return asked.stream().filter(path -> path.endsWith(".html")).toList();
  }

  private void opensWithoutTheServer(Phone phone, Page page) throws IOException {
    server.stop();
    for (String address : phone.sitemap("es/")) {
      assertEquals(200, page.navigate(server.address(address)).status(), address);
    }
  }

  @Test
  void allPagesComeInOneFile(Phone phone) throws IOException {
    Page page = atSaving();
    List<String> asked = save(page);
    assertEquals(List.of(), pages(asked));
    assertEquals(1, asked.stream().filter(PACK::equals).count());
    opensWithoutTheServer(phone, page);
  }

  @Test
  void pagesBeforeATearOfThePackAreKept(Phone phone) throws Exception {
    server.has(PACK, Trouble.TEARS);
    Page page = atSaving();
    server.asked();
    Phone.presses(page, "go");
    Until.holds(page, "await caches.match('/es/sin-conexion.html')");
    server.tears();
    List<String> asked = pages(saved(page));
    assertTrue(asked.contains("es/guardar.html"), asked.toString());
    assertFalse(asked.contains("es/sin-conexion.html"), asked.toString());
    opensWithoutTheServer(phone, page);
  }

  @Test
  void aPageThatThePackHasOtherwiseComesByItself(Phone phone) throws IOException {
    server.takes(PACK, phone.second());
    Page page = atSaving();
    assertEquals(List.of(Phone.CHANGED), pages(save(page)));
    opensWithoutTheServer(phone, page);
  }

  @Test
  void aHostThatCompressesOnlyPagesSendsThemOneByOne() {
    server.compresses(name -> name.endsWith(".html"));
    List<String> asked = save(atSaving());
    assertFalse(asked.contains(PACK), asked.toString());
    assertFalse(pages(asked).isEmpty());
  }
}
