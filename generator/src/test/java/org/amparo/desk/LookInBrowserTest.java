package org.amparo.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.image.ImageType;
import org.amparo.image.Photos;
import org.amparo.testing.Axe;
import org.amparo.testing.Chromium;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A logo that is picked in Chromium. */
class LookInBrowserTest {

  @TempDir private Path folder;

  @Test
  void aLogoIsPickedByKeyboardSeenAndSaved() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    var phone = new Browser.NewContextOptions().setViewportSize(360, 640);
    try (Chromium chromium = Chromium.start();
        DeskWindow window = new DeskWindow(chromium, folder, phone)) {
      window.go("/es/site");
      Page page = window.page();
      Locator field = page.locator("[data-picture=logo]");
      assertThat(field.locator("img")).isHidden();
      FileChooser chooser = page.waitForFileChooser(() -> field.locator("button").press("Enter"));
      chooser.setFiles(new FilePayload("a.png", "image/png", Photos.of(ImageType.PNG, 1)));
      assertThat(field.locator("[role=status]")).hasText("Lista. Falta guardar.");
      assertThat(field.locator("select")).hasValue("logo-1.png");
      assertThat(field.locator("img")).isVisible();
      assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"));
      page.evaluate(Axe.script());
      assertEquals(
          0, page.evaluate("async () => (await axe.run('[data-picture]')).violations.length"));
      page.locator("button[value=site]").click();
      assertThat(page.locator("[data-picture=logo] select")).hasValue("logo-1.png");
      String text = Files.readString(folder.resolve("content/site.yml"));
      assertTrue(text.contains("logo: logo-1.png"), text);
    }
  }

  @Test
  void withoutScriptsAKeptOneIsChosen() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Files.createDirectories(folder.resolve("content/looks"));
    Files.write(folder.resolve("content/looks/a.png"), Photos.of(ImageType.PNG, 1));
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (Chromium chromium = Chromium.start();
        DeskWindow window = new DeskWindow(chromium, folder, plain)) {
      window.go("/es/site");
      Page page = window.page();
      Locator field = page.locator("[data-picture=icon]");
      assertThat(field.locator("button")).isHidden();
      field.locator("select").selectOption("a.png");
      page.locator("button[value=site]").click();
      assertThat(field.locator("img")).isVisible();
    }
  }
}
