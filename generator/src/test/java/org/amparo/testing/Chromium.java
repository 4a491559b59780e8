package org.amparo.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts Debian's Chromium with Playwright. Tests that need it are skipped without it. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  /** Options that suppress background traffic and let the browser run as root. */
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
   * Returns the path of Chromium. Without it the calling test is skipped, or fails with {@code
   * -Dskipping=forbidden}.
   */
  public static Path path() {
    return Tools.require("chromium", "chromium");
  }

  /**
   * Starts the browser without a window: Debian's shell of the same Chromium where there is one,
   * which costs half of the time.
   */
  public static Chromium start() {
    Path path = Tools.find("chromium-headless-shell").orElseGet(Chromium::path);
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
