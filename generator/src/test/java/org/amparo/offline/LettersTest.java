package org.amparo.offline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that a reader fills in: she can print it, and nothing of it stays behind. */
class LettersTest extends PhoneTest {

  private static final String LETTER = "es/cartas/habeas-corpus.html";

  /** A word that is nowhere else. */
  private static final String TYPED = "zurumbatica";

  private static final String STORED =
      """
      async () => document.cookie.length + localStorage.length
        + Object.keys(sessionStorage).filter(k => k !== "left").length
        + (await caches.keys()).length + (await indexedDB.databases()).length
      """;

  private static Locator fields(Page page) {
    return page.locator(".blank-field");
  }

  /**
   * Types into every field, the first one key by key, ticks every box, and returns how many fields
   * there are.
   */
  private static int fill(Page page) {
    int count = fields(page).count();
    for (int i = 0; i < count; i++) {
      fields(page).nth(i).click();
      if (i == 0) {
        page.keyboard().type(TYPED + i);
      } else {
        page.keyboard().insertText(TYPED + i);
      }
    }
    page.locator(".blank-box input").all().forEach(Locator::check);
    return count;
  }

  private static void assertEmpty(Page page) {
    assertEquals("", String.join("", fields(page).allTextContents()));
    assertEquals(0, page.locator(".blank-box input:checked").count());
  }

  private static String printed(Page page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void whatIsTypedIsPrintedAndLeavesNoTrace(Phone phone, @TempDir Path profile) throws IOException {
    try (BrowserContext real = phone.real(profile, List.of())) {
      real.route("https://www.google.com/**", route -> route.fulfill());
      Page page = real.pages().get(0);
      page.navigate(server.address(LETTER));
      int count = fill(page);
      String paper = printed(page);
      for (int i = 0; i < count; i++) {
        assertTrue(paper.contains(TYPED + i), paper);
      }
      assertFalse(paper.contains("Salir rápido") || paper.contains("Antes de llenarla"), paper);
      assertEquals(0, page.evaluate(STORED));
      page.navigate(server.address("es/index.html"));
      page.goBack();
      assertEmpty(page);
      fields(page).first().click();
      page.keyboard().press("Control+z");
      assertEmpty(page);
      fill(page);
      page.reload();
      assertEmpty(page);
      fill(page);
      page.locator(".exit").click();
      page.waitForURL("https://www.google.com/**");
      page.goBack();
      assertFalse(page.content().contains(TYPED));
      page.waitForTimeout(1500);
    }
    assertEquals(List.of(), filesThatContain(profile, TYPED));
    assertFalse(filesThatContain(profile, "habeas-corpus.html").isEmpty(), "files are searched");
  }

  private static List<Path> filesThatContain(Path folder, String word) throws IOException {
    List<Path> found = new ArrayList<>();
    String wide = new String(word.getBytes(UTF_16LE), ISO_8859_1);
    String narrow = new String(word.getBytes(UTF_8), ISO_8859_1);
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
        if (bytes.contains(wide) || bytes.contains(narrow)) {
          found.add(folder.relativize(file));
        }
      }
    }
    return found;
  }

  @Test
  void clearingCannotBeUndone() {
    Page page = window.newPage();
    page.navigate(server.address(LETTER));
    fill(page);
    page.locator("[data-act=clear]").click();
    assertEmpty(page);
    fields(page).first().click();
    page.keyboard().press("Control+z");
    assertEmpty(page);
  }

  @Test
  void blanksOfOneNameHaveOneText() {
    Page page = window.newPage();
    page.route(
        server.address(LETTER),
        route -> {
          APIResponse response = route.fetch();
          String twice = response.text().replace("data-blank=\"contact\"", "data-blank=\"person\"");
          route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(twice));
        });
    page.navigate(server.address(LETTER));
    fields(page).first().fill("Rosa");
    assertEquals(2, fields(page).allTextContents().stream().filter("Rosa"::equals).count());
  }

  @Test
  void theTextHasTheWordsAndLinesForTheRest() {
    Page page = window.newPage();
    page.addInitScript(
        "Object.defineProperty(navigator, 'clipboard', { value: {"
            + " writeText: async (text) => { window.copied = text; } } });");
    page.navigate(server.address(LETTER));
    fields(page).first().fill("Rosa");
    page.locator(".blank-box input").first().check();
    page.locator("[data-act=copy]").click();
    String text = String.valueOf(page.evaluate("window.copied"));
    assertTrue(text.contains("Pido habeas corpus para Rosa"), text);
    assertTrue(text.contains("- [x] No dicen por qué\n\n- [ ] No hay orden"), text);
    assertTrue(text.contains("Firma __________ (de quien lo pide)"), text);
  }

  @Test
  void withoutScriptALetterHasLines() {
    Browser.NewContextOptions off = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext still = window.browser().newContext(off)) {
      Page page = still.newPage();
      page.navigate(server.address(LETTER));
      assertEquals(0, page.locator(".letter-tools:visible, input, textarea").count());
      assertTrue(page.locator(".blank-line:visible").count() > 10);
    }
  }
}
