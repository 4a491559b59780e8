package org.amparo.look;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.desk.Desk;
import org.amparo.desk.Desks;
import org.amparo.source.SiteFolder;
import org.amparo.testing.Chromium;
import org.amparo.testing.ManualTable;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the manual: the desk of the real content, after one original changed and
 * one guide was begun. {@code mvn test -Dtest=ManualPictures}. It is not a test and runs only by
 * name.
 */
class ManualPictures {

  private static final String ORIGINAL = "content/es/derechos/si-la-policia-te-para.md";
  private static final String TRANSLATION = "content/en/rights/if-the-police-stop-you.md";

  private static final String DRAFT =
      """
      ---
      id: unlock
      title: Si te piden tu celular
      summary: Qué pueden ver y qué no.
      topic: rights
      order: 1
      status: draft
      original: es
      reviewed: 2026-11-29
      legal-review: pending
      ---

      ## Qué hacer ahora {#now}

      1. No entregues tu clave.
      """;

  @TempDir private Path folder;

  @Test
  void areTaken() throws IOException {
    TestSite site = TestSite.copy(folder.resolve("content"), TestSite.basedir().resolve("content"));
    site.edited(
        ORIGINAL.substring("content/".length()),
        "No corras, no forcejees, no amenaces.",
        "Deja las manos a la vista. No corras, no forcejees, no grites.");
    site.with("es/derechos/si-te-piden-tu-celular.md", DRAFT);
    Browser.NewContextOptions window = Reading.window(1280, 720);
    try (SiteFolder opened = SiteFolder.open(folder);
        Desk desk = Desks.of(opened);
        Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser().newContext(window)) {
      Page page = context.newPage();
      page.navigate(desk.address().toString());
      for (String language : List.of("es", "en", "pt")) {
        take(page, desk, language);
      }
    }
  }

  private static void take(Page page, Desk desk, String language) {
    String screens = desk.address().resolve("/" + language + "/").toString();
    page.navigate(screens);
    shot(page, "start-" + language);
    page.navigate(screens + "guide?file=" + (language.equals("es") ? ORIGINAL : TRANSLATION));
    assertThat(page.locator(".cm-content")).isVisible();
    assertThat(page.frameLocator("#page").locator("h1")).isVisible();
    shot(page, "guide-" + language);
    page.navigate(screens + "translation?file=" + TRANSLATION);
    assertThat(page.locator("ins").first()).isVisible();
    page.locator("form.translating > .tools").evaluate("tools => tools.scrollIntoView()");
    shot(page, "translation-" + language);
  }

  private static void shot(Page page, String name) {
    Path file = ManualTable.folder().resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }
}
