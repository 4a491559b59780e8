package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are readable without script, style or network, and in print. */
@ExtendWith(ReadingExtension.class)
class PlainReadingTest {

  @Test
  void aPageIsWholeWithoutScript(Reading reading) throws IOException {
    assertEquals(words(reading, true), words(reading, false));
  }

  private static Map<Path, Object> words(Reading reading, boolean script) throws IOException {
    Map<Path, Object> words = new TreeMap<>();
    List<Path> pages = reading.kinds();
    reading.in(
        Reading.window(360, 640).setJavaScriptEnabled(script),
        page -> {
          for (Path file : pages) {
            page.navigate(file.toUri().toString());
            page.evaluate(
                "document.querySelectorAll('.search-box, .search noscript, .letter-tools').forEach(e => e.remove())");
            words.put(file, page.evaluate("document.body.innerText"));
          }
        });
    return words;
  }

  @Test
  void aNoteIsPrintedInItsPlace(Reading reading) throws IOException {
    Path file = reading.page("es/derechos/violencia-y-violencia-sexual.html");
    reading.in(
        Reading.window(360, 640),
        page -> {
          page.navigate(file.toUri().toString());
          String place = "getComputedStyle(document.querySelector('.callout.note')).position";
          assertEquals("static", page.evaluate(place));
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertTrue(page.locator(".callout.note").first().isVisible());
        });
  }

  @Test
  void anImageIsNoWiderThanItsText(Reading reading) throws IOException {
    Path file = reading.page("es/derechos/si-te-detienen.html");
    reading.in(
        Reading.window(360, 640),
        page -> {
          page.navigate(file.toUri().toString());
          page.evaluate(
              "document.querySelector('.section p').innerHTML = '<img width=2000 height=9>'");
          String wide = "document.querySelector('.section img').clientWidth";
          assertTrue((int) page.evaluate(wide) <= 360);
        });
  }

  @Test
  void aPageCanBeReadWithoutStyle(Reading reading) throws IOException {
    List<Path> pages = reading.kinds();
    reading.in(
        Reading.window(320, 640),
        page -> {
          for (Path file : pages) {
            page.navigate(file.toUri().toString());
            page.evaluate("document.querySelectorAll('style').forEach(s => s.remove())");
            String big =
                "[...document.querySelectorAll('svg')].filter(s => s.clientWidth > 24).length";
            assertEquals(0, page.evaluate(big), file + ": icons keep their size");
            String wide = "document.documentElement.scrollWidth > innerWidth";
            boolean longWords = file.toString().contains("patterns");
            assertFalse((Boolean) page.evaluate(wide) && !longWords, file.toString());
          }
        });
  }

  /** RealContentTest reads every page for names of hosts. */
  @Test
  void aPageAsksNobodyForAnything(Reading reading) throws IOException {
    List<Path> pages = reading.kinds();
    reading.in(
        Reading.window(360, 640),
        page -> {
          List<String> asked = new ArrayList<>();
          page.onRequest(request -> asked.add(request.url()));
          for (Path file : pages) {
            page.navigate(file.toUri().toString());
          }
          asked.removeIf(url -> url.startsWith("file://"));
          assertEquals(List.of(), asked);
        });
  }

  @Test
  void printUnfoldsAllAndWritesAddressesOut(Reading reading) {
    reading.in(
        Reading.window(800, 1100).setColorScheme(ColorScheme.DARK),
        page -> {
          page.navigate(reading.pattern("es/partes/todo.html").toUri().toString());
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertTrue(page.locator(".callout.law p").isVisible(), "the law is unfolded");
          assertTrue(page.locator(".sources li").first().isVisible(), "sources are unfolded");
          for (String screenOnly :
              List.of(".site-header", ".contents", ".site-footer nav", ".elsewhere")) {
            assertFalse(page.locator(screenOnly).first().isVisible(), screenOnly);
          }
          assertEquals("rgb(255, 255, 255)", style(page, "body", "", "backgroundColor"));
          assertEquals("rgb(0, 0, 0)", style(page, "body", "", "color"));
          assertEquals("\" (https://ley.example/)\"", after(page, ".sources a"));
          assertEquals("\" ((054) 123 456)\"", after(page, "a[data-phone]"));
          assertEquals("\"1\"", after(page, "a.term"));
          assertEquals(1, page.locator(".unfold").count());
          assertFalse(page.locator(".unfold").isVisible(), "this browser unfolds by itself");
          assertTrue(page.locator(".call.more").isVisible(), "whoever has no number, too");
        });
  }

  private static Object after(Page page, String selector) {
    return style(page, selector, "::after", "content");
  }

  private static Object style(Page page, String selector, String part, String property) {
    return page.evaluate(
        "([s, part, p]) => getComputedStyle(document.querySelector(s), part)[p]",
        List.of(selector, part, property));
  }
}
