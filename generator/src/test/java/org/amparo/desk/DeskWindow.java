package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.source.SiteFolder;
import org.amparo.testing.Chromium;

/** A desk in a window of Chromium. Closing it fails if a page had a fault. */
final class DeskWindow implements AutoCloseable {

  private final SiteFolder opened;
  private final Desk desk;
  private final BrowserContext context;
  private Page page;
  private final List<String> faults = new ArrayList<>();

  /** Opens the first screen of the desk of a folder. */
  DeskWindow(Chromium chromium, Path folder, Browser.NewContextOptions options) throws IOException {
    opened = SiteFolder.open(folder);
    desk = Desks.of(opened);
    context = chromium.browser().newContext(options);
    page = newPage();
  }

  private Page newPage() {
    Page fresh = context.newPage();
    fresh.onConsoleMessage(message -> faults.add(message.text()));
    fresh.onPageError(faults::add);
    fresh.navigate(desk.address().toString());
    return fresh;
  }

  /** Opens the first screen in another page, which the others then use. */
  Page another() {
    page = newPage();
    return page;
  }

  Page page() {
    return page;
  }

  /** Opens a screen by its address, such as {@code /es/contacts}. */
  void go(String address) {
    page.navigate(desk.address().resolve(address).toString());
  }

  @Override
  public void close() throws IOException {
    context.close();
    desk.close();
    opened.close();
    assertEquals(List.of(), faults);
  }
}
