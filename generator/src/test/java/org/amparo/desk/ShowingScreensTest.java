package org.amparo.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.image.ImageType;
import org.amparo.image.Photos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens of images, of printing and of help in Chromium. */
class ShowingScreensTest extends DeskWindowTest {

  private static final LocatorAssertions.ContainsTextOptions RENDERED =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  @Override
  @BeforeEach
  void makeTheSite() throws IOException {
    super.makeTheSite();
    Path images = Files.createDirectories(folder.resolve("content/images"));
    Files.write(images.resolve("puerta.jpg"), Photos.bare(ImageType.JPEG));
    Files.write(images.resolve("rota.png"), new byte[] {1, 2});
    Path guide = folder.resolve("content/es/derechos/detencion.md");
    String text = Files.readString(guide).stripTrailing();
    Files.writeString(guide, text + "\n\n![Una puerta](../../images/puerta.jpg)\n");
  }

  private void open(ColorScheme theme, int width, int height) throws IOException {
    open(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(theme));
  }

  private void assertGood() throws IOException {
    assertAccessible();
    assertEquals(
        true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url());
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 360, 640", "DARK, 1280, 800"})
  void sheetsAreChosenDrawnAndCounted(ColorScheme theme, int width, int height) throws IOException {
    open(theme, width, height);
    window.go("/es/print");
    assertGood();
    page.locator("[data-toggle=topic-rights]").click();
    assertThat(page.locator("input[name=guide]:checked")).hasCount(1);
    page.locator("input[name=format][value=large]").check();
    page.locator("#copies").fill("3");
    page.locator(".choose button.button").click();
    assertThat(page.locator(".ready")).containsText("Hojas de papel en total", RENDERED);
    assertThat(page.locator(".sheet .picture img")).hasCount(1);
    page.locator(".sheet").first().scrollIntoViewIfNeeded();
    page.waitForFunction("() => document.querySelector('.sheet img').naturalHeight === 420");
    String before = page.locator(".ready").textContent();
    page.locator("input[name=copies][min='0']").first().fill("4");
    assertThat(page.locator(".ready")).not().hasText(before);
    assertGood();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 360, 640", "DARK, 1280, 800"})
  void imagesAreShownAndFound(ColorScheme theme, int width, int height) throws IOException {
    open(theme, width, height);
    window.go("/es/images");
    page.waitForFunction("() => document.querySelector('.image img').naturalHeight > 0");
    assertThat(page.locator(".image")).hasCount(2);
    assertGood();
    page.locator("#find").fill("una PUERTA");
    assertThat(page.locator(".image:visible")).hasCount(1);
    page.locator("#find").fill("ninguna así");
    assertThat(page.locator(".none")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 360, 640, /es/help", "DARK, 1280, 800, /en/help?page=files"})
  void theManualIsFoundByItsWords(ColorScheme theme, int width, int height, String address)
      throws IOException {
    open(theme, width, height);
    window.go(address);
    assertGood();
    int all = page.locator("section.part:visible").count();
    page.locator("#find").fill("word");
    assertThat(page.locator("section.part:visible")).not().hasCount(0);
    assertThat(page.locator("section.part:visible")).not().hasCount(all);
    page.locator("#find").fill("xyzzy");
    assertThat(page.locator("section.part:visible")).hasCount(0);
    assertThat(page.locator(".none")).isVisible();
  }
}
