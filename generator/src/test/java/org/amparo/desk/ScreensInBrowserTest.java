package org.amparo.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens of the desk in Chromium, on a phone and on a laptop. */
class ScreensInBrowserTest extends DeskWindowTest {

  private static final List<String> SCREENS =
      List.of(
          "/es/",
          "/en/",
          "/es/new",
          "/es/import",
          "/es/bin",
          "/es/history?file=content/es/derechos/si-te-detienen.md",
          "/en/move?file=content/es/derechos/si-te-detienen.md",
          "/es/translation?file=content/en/rights/if-the-police-stop-you.md",
          "/en/guide?file=content/es/derechos/si-te-detienen.md",
          "/es/guide?file=content/contacts.yml",
          "/es/contacts",
          "/en/contacts?item=0",
          "/es/contacts?order",
          "/es/contacts?item=0&remove",
          "/es/words?item=new",
          "/es/synonyms?item=0",
          "/en/site",
          "/es/site?item=0",
          "/es/questions",
          "/es/questions?item=1",
          "/es/questions?q=u&item=0");

  @Override
  @BeforeEach
  void makeTheSite() throws IOException {
    TestSite.copy(folder.resolve("content"), TestSite.basedir().resolve("content"));
    open(360, 640);
  }

  @ParameterizedTest
  @CsvSource({"360, 640", "1280, 800"})
  void everyScreenFitsItsWindow(int width, int height) throws IOException {
    page.setViewportSize(width, height);
    for (String screen : SCREENS) {
      window.go(screen);
      assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"), screen);
      assertAccessible();
    }
  }

  @Test
  void aContactIsFoundAndItsCallNotedByKeyboard() throws IOException {
    window.go("/es/contacts");
    page.getByLabel("Busca").fill("linea 111");
    assertThat(page.locator(".row:visible")).hasCount(1);
    assertThat(page.locator(".rows:visible")).hasCount(1);
    page.getByLabel("Busca").press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Anotado: llamaste hoy.");
    String text = Files.readString(folder.resolve("content/contacts.yml"));
    int contact = text.indexOf("id: extorsion-111");
    int called = text.indexOf("called: " + TestSite.CLOCK);
    assertEquals(called, text.indexOf("called:", contact));
  }

  @Test
  void theFlowIsWalkedThroughBesideIt() {
    window.go("/es/questions");
    page.frameLocator("[data-walk]").getByText("Mi salud").first().click();
    page.locator("a[data-page$='/sal.html']").click();
    assertThat(page.locator("h1")).hasText("Mi salud");
    assertThat(page.frameLocator("[data-walk]").locator("h1")).hasText("Mi salud");
  }
}
