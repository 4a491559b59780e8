package org.amparo.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed into a form and not saved is there after the browser ended. */
class UnsavedFormsTest extends DeskWindowTest {

  private static final String TRANSLATION = "content/en/rights/arrest.md";
  private static final String TRANSLATING = "/es/translation?file=" + TRANSLATION;

  @BeforeEach
  void start() throws IOException {
    open(1280, 720);
  }

  private Locator status() {
    return page.locator("[data-form-status]");
  }

  /** Types, and closes the page when the desk has the text; no event of the page is fired. */
  private void typeAndCrash(String text) {
    page.waitForResponse("**/api/form", () -> page.keyboard().type(text));
    assertThat(status()).hasText("Sin guardar");
    page.close();
    page = window.another();
  }

  @Test
  void aContactSurvivesTheBrowser() throws IOException {
    window.go("/es/contacts?item=0");
    page.locator("[name='name.es']").focus();
    page.keyboard().press("End");
    typeAndCrash(" de noche");
    window.go("/es/");
    page.locator("#unsaved ~ ul a").click();
    assertThat(page.locator("[name='name.es']")).hasValue("Línea 100 de noche");
    assertThat(page.locator("[data-given-back]")).isVisible();
    page.locator("[value=save]").click();
    assertThat(page.locator(".did")).isVisible();
    assertThat(page.locator("main")).containsText("Línea 100 de noche");
    window.go("/es/");
    assertThat(page.locator("#unsaved")).hasCount(0);
  }

  @Test
  void aTranslationSurvivesTheBrowser() throws IOException {
    String before = Files.readString(folder.resolve(TRANSLATION));
    window.go(TRANSLATING);
    Locator fold = page.locator("details.pair").last();
    fold.evaluate("fold => { fold.open = true; }");
    fold.locator(".cm-content").click();
    page.keyboard().press("Control+End");
    typeAndCrash(" Ask again.");
    window.go(TRANSLATING);
    assertThat(page.locator(".cm-content").last()).containsText("Ask again.");
    List<String> asked = new ArrayList<>();
    page.onDialog(dialog -> leave(dialog, asked));
    page.locator("[name=summary]").fill("Other"); // a page that nobody touched asks nothing
    page.locator("[aria-current], .brand").last().click();
    page.waitForURL("**/es/");
    assertEquals(List.of("beforeunload"), asked);
    window.go(TRANSLATING);
    page.locator("[data-given-back] button").click();
    assertThat(page.locator("[data-given-back]")).isHidden();
    assertFalse(page.locator("main").textContent().contains("Ask again."));
    assertEquals(before, Files.readString(folder.resolve(TRANSLATION)));
  }

  private static void leave(Dialog dialog, List<String> asked) {
    asked.add(dialog.type());
    dialog.accept();
  }
}
