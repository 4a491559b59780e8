package org.amparo.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven by Playwright; or its tests are skipped. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  /** What makes it quiet, and able to run as root. */
  public static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /**
   * Where it stands. A test that needs it is skipped without it, or fails where that is forbidden.
   */
  public static Path path() {
    return Tools.require("chromium", "chromium");
  }

  /** Starts it. */
  public static Chromium start() {
    Path path = path();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setExecutablePath(path).setArgs(FLAGS);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
