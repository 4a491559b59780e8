package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.testing.Axe;
import org.amparo.testing.Chromium;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests in a window of Chromium that shows the desk of a site. */
abstract class DeskWindowTest {

  private static Chromium chromium;

  @TempDir Path folder;

  DeskWindow window;
  Page page;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** Makes the site; a test may change it before it opens the window. */
  @BeforeEach
  void makeTheSite() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
  }

  @AfterEach
  void closeTheWindow() throws IOException {
    if (window != null) {
      window.close();
    }
  }

  /** Opens a window of a size. */
  void open(int width, int height) throws IOException {
    open(new Browser.NewContextOptions().setViewportSize(width, height));
  }

  /** Opens a window. */
  void open(Browser.NewContextOptions options) throws IOException {
    window = new DeskWindow(chromium, folder, options);
    page = window.page();
  }

  void assertAccessible() throws IOException {
    assertEquals(List.of(), Axe.violations(page), page.url());
  }
}
