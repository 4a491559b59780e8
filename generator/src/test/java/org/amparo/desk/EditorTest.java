package org.amparo.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.edit.ArticleText;
import org.amparo.image.ImageType;
import org.amparo.image.Photos;
import org.junit.jupiter.api.Test;

/** The text editor of a guide in Chromium. */
class EditorTest extends DeskWindowTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";

  private static final String PASTE =
      """
      ({html, text, image}) => {
        const data = new DataTransfer();
        if (text) data.setData("text/plain", text);
        if (html) data.setData("text/html", html);
        if (image) {
          const bytes = Uint8Array.from(atob(image), (c) => c.charCodeAt(0));
          data.items.add(new File([bytes], "IMG_20261124_Ana.jpg", { type: "image/jpeg" }));
        }
        const event = { clipboardData: data, bubbles: true, cancelable: true };
        document.querySelector(".cm-content").dispatchEvent(new ClipboardEvent("paste", event));
      }
      """;

  private void openGuide(int width, int height) throws IOException {
    open(width, height);
    window.go("/es/guide?file=" + GUIDE);
    content().click();
    page.keyboard().press("Control+End");
  }

  private Locator content() {
    return page.locator(".cm-content");
  }

  private FrameLocator shown() {
    return page.frameLocator("#page");
  }

  private String text() {
    return (String) page.evaluate("document.querySelector('textarea[data-editor]').value");
  }

  private void assertEnds(String end) {
    page.waitForFunction(
        "end => document.querySelector('textarea[data-editor]').value.trimEnd().endsWith(end)",
        end);
  }

  private void press(String name) {
    page.locator("[data-do=" + name + "]").click();
  }

  @Test
  void whatIsTypedIsShownCheckedAndCorrected() throws IOException {
    openGuide(1280, 800);
    String before = text();
    assertEquals(ArticleText.of(Files.readString(folder.resolve(GUIDE))).body(), before);
    page.keyboard().type("\n\nLlama a la [línea](contact:linea-10) hoy.");
    assertThat(page.locator("[data-status]")).hasText("Sin guardar");
    assertThat(page.locator("[data-problems] button")).hasCount(0); // waits for the cursor to leave
    page.keyboard().press("ArrowUp");
    assertThat(page.locator(".cm-lintRange-error").first()).hasText("[línea](contact:linea-10)");
    assertAccessible();
    page.locator("[data-problems] button").last().click();
    assertEnds("Llama a la [línea](contact:linea-100) hoy.");
    assertThat(page.locator(".cm-lintRange-error")).hasCount(0);
    assertThat(shown().locator("main")).containsText("hoy.");
    page.waitForFunction(
        "before => { document.querySelector('[data-do=undo]').click();"
            + " return document.querySelector('textarea[data-editor]').value === before; }",
        before);
    assertThat(page.locator("[data-status]")).hasText("Guardado");
  }

  @Test
  void thePageFollowsTheSectionOfTheCursor() throws IOException {
    openGuide(1280, 800);
    assertThat(shown().locator("#time")).isInViewport();
    page.keyboard().press("Control+Home");
    assertThat(shown().locator("#time")).not().isInViewport();
    assertThat(shown().locator("h1")).isInViewport();
  }

  @Test
  void buttonsAskAndWriteTheMarks() throws IOException {
    openGuide(360, 640);
    press("section");
    page.locator("#ask-section input").fill("¿Qué hacer ahora?");
    page.keyboard().press("Enter");
    assertEnds("## ¿Qué hacer ahora? {#que-hacer-ahora}");
    press("callout");
    assertAccessible();
    page.locator("#ask-callout [value=SAY]").click();
    assertEnds("> [!SAY]\n>");
    page.keyboard().type("uno ");
    assertEnds("> [!SAY]\n> uno");
    press("link");
    page.keyboard().type("LINEA gratis");
    assertThat(page.locator("#ask-link [role=option]")).hasCount(1);
    assertAccessible();
    page.keyboard().press("Enter");
    assertEnds("> uno [Línea 100](contact:linea-100)");
    press("table");
    page.locator("#ask-table [value=ok]").click();
    assertThat(content()).isFocused();
    page.keyboard().type("Quién");
    assertTrue(text().contains("\n\n| Quién | Título 2 |\n| --- | --- |\n"), text());
  }

  @Test
  void theButtonsServeTheSectionThatWasEntered() throws IOException {
    openGuide(1280, 800);
    window.go("/es/translation?file=content/en/rights/arrest.md");
    Locator section = page.locator("details.pair").last();
    section.evaluate("fold => { fold.open = true; }");
    section.locator(".cm-content").click();
    page.keyboard().press("Control+End");
    press("callout");
    page.locator("#ask-callout [value=DONT]").click();
    assertThat(section.locator(".cm-content")).containsText("[!DONT]");
    page.keyboard().press("Control+s");
    assertThat(page.locator("[data-form-status]")).hasText("Guardado");
    String saved = Files.readString(folder.resolve("content/en/rights/arrest.md"));
    assertTrue(saved.contains("> [!DONT]\n> See the [text]"), saved);
  }

  @Test
  void anOpenedGroupStaysBesideAnotherOne() throws IOException {
    openGuide(1280, 800);
    page.locator("#data > summary").click();
    int before = page.locator(".one").count();
    for (String law : List.of("Ley 1", "Ley 2")) {
      page.locator("[data-more] > summary").click();
      page.keyboard().type(law);
    }
    page.locator("[data-more] > summary").click();
    assertThat(page.locator(".one")).hasCount(before + 2);
    page.locator("[name=do][value=save]").click();
    page.waitForURL("**/*saved*");
    String saved = Files.readString(folder.resolve(GUIDE));
    assertTrue(saved.indexOf("Ley 1") > 0 && saved.contains("Ley 2"), saved);
  }

  @Test
  void theButtonsAreOneStopOfTheKeyTab() throws IOException {
    openGuide(360, 640);
    page.locator("[data-do=section]").focus();
    page.keyboard().press("End");
    assertThat(page.locator("[data-do=find]")).isFocused();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("[data-do=steps]")).isFocused();
    assertThat(page.locator("[role=toolbar] [tabindex='0']")).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(content()).isFocused();
    page.keyboard().type("Respira.");
    assertEnds("1. Respira.");
  }

  @Test
  void whatIsPastedBecomesMarkdown() throws IOException {
    openGuide(1280, 800);
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    String html = "<p style='mso-x:y'>Di <b>no</b>.<o:p></o:p></p><ul><li>uno</ul><img src='x'>";
    page.evaluate(PASTE, Map.of("html", html, "text", "Di no."));
    assertEnds("\n\nDi **no**.\n\n- uno");
    assertThat(page.locator("[data-said]")).containsText("botón Imagen");
    page.keyboard().press("Control+z");
    page.evaluate(PASTE, Map.of("text", "• uno\n• dos"));
    assertEnds("\n\n- uno\n- dos");
  }

  @Test
  void anImageWantsADescription() throws IOException {
    openGuide(360, 640);
    byte[] photo = Photos.of(ImageType.JPEG, 6);
    page.evaluate(PASTE, Map.of("image", Base64.getEncoder().encodeToString(photo)));
    Locator ok = page.locator("#ask-image [value=ok]");
    ok.click();
    assertThat(ok).isVisible(); // without a description nothing is sent
    page.locator("#ask-image textarea").fill("Una puerta [azul]");
    ok.click();
    assertEnds("![Una puerta \\[azul\\]](../../images/detencion-1.jpg)");
    byte[] written = Files.readAllBytes(folder.resolve("content/images/detencion-1.jpg"));
    assertTrue(!new String(written, UTF_8).contains(Photos.SECRET));
    assertThat(shown().locator("img[alt='Una puerta [azul]']"))
        .hasAttribute("src", Pattern.compile(".*"));
    press("image"); // the image is there to be shown again
    assertThat(page.locator("#ask-images [role=option]")).hasCount(1);
    assertAccessible();
    page.keyboard().press("Enter");
    page.waitForFunction(
        "() => document.querySelector('textarea[data-editor]')"
            + ".value.split('detencion-1.jpg').length > 2");
  }

  @Test
  void aStatusOfTheFieldsIsSavedOnce() throws IOException {
    Path guide = folder.resolve(GUIDE);
    Files.writeString(guide, Files.readString(guide).replace("status: published", "status: draft"));
    openGuide(1280, 800);
    page.locator("#data > summary").click();
    page.locator("[name=status]").selectOption("published");
    page.locator("[name=do][value=save]").click();
    assertThat(page.locator("[data-told]")).containsText("Publicada.");
    assertThat(page.locator("#conflict")).hasCount(0);
    assertTrue(Files.readString(guide).contains("status: published"));
  }

  @Test
  void theKeysSave() throws IOException {
    openGuide(1280, 800);
    page.keyboard().type(" Ya.");
    page.keyboard().press("Control+s");
    page.waitForURL(Pattern.compile("saved").asPredicate());
    assertThat(page.locator("[data-status]")).hasText("Guardado");
    assertTrue(Files.readString(folder.resolve(GUIDE)).contains(" Ya."));
    page.keyboard().type(" Otra vez.");
    page.locator("[name=do][value=save]").click();
    assertThat(page.locator("[data-status]")).hasText("Guardado");
    assertTrue(Files.readString(folder.resolve(GUIDE)).contains(" Ya. Otra vez."));
    page.waitForFunction(
        "() => { document.querySelector('[data-do=undo]').click();"
            + " return !document.querySelector('textarea[data-editor]').value.includes('Ya.'); }");
    assertThat(page.locator("[data-status]")).hasText("Sin guardar"); // a save keeps the undo
  }
}
