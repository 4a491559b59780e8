package org.amparo.offline;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What begins with an empty phone and a host that shows the first build. */
@ExtendWith(PhoneExtension.class)
abstract class PhoneTest {

  StaticServer server;
  BrowserContext window;

  @BeforeEach
  void open(Phone phone) throws IOException {
    server = StaticServer.of(phone.first());
    window = phone.window();
  }

  /** Opens the page for saving; the script waits for less time than on a real phone. */
  final Page atSaving() {
    Page page = window.newPage();
    Phone.hurries(page);
    Phone.atSaving(page, server);
    return page;
  }

  /** Returns the text of a part of the page for saving. */
  static String said(Page page, String part) {
    return page.locator("[data-part=" + part + "]").innerText();
  }

  /**
   * Closes the window without its routes: Playwright asks the browser once more after each answer
   * of a route, and {@code close} throws if that is the answer to a window that is gone.
   */
  @AfterEach
  void close() {
    window.unrouteAll();
    window.close();
    server.close();
  }
}
