package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Targets are large enough to tap, and the keyboard focus is visible and in order. */
@ExtendWith(ReadingExtension.class)
class TouchTest {

  /** Script that returns tap targets below the minimum size, except links inside a sentence. */
  private static final String TOO_SMALL =
      """
      () => [...document.querySelectorAll('a[href], summary, button, input, select')]
        .filter(e => e.checkVisibility() && !e.matches('.skip'))
        .filter(e => getComputedStyle(e).display !== 'inline'
          || (e.closest('p, li, dd, td, th, h2, h3') || e).textContent.trim() === e.textContent.trim())
        .filter(e => { const r = e.getBoundingClientRect(); return r.height < 48 || r.width < 44; })
        .map(e => e.outerHTML.slice(0, 90))
      """;

  /** Script that returns the focused element and whether its focus is visible. */
  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
        const seen = s.outlineStyle === 'solid' && parseFloat(s.outlineWidth) >= 3
          && r.top > -1 && r.bottom < innerHeight + 1 && r.left >= 0 && r.right <= innerWidth;
        return [...document.querySelectorAll('a[href], summary, input, button')].indexOf(e) + (seen ? '' : ' unseen');
      }
      """;

  private static final String FOCUSABLE =
      """
      () => [...document.querySelectorAll('a[href], summary, input, button')]
        .map((e, i) => [e, i])
        .filter(([e]) => e.checkVisibility({contentVisibilityAuto: true}))
        .map(([e, i]) => String(i))
      """;

  @Test
  void everyTargetIsBigEnoughForAFinger(Reading reading) throws IOException {
    List<Path> pages = reading.kinds();
    reading.in(
        Reading.window(360, 640),
        page -> {
          List<String> found = new ArrayList<>();
          for (Path file : pages) {
            page.navigate(file.toUri().toString());
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            ((List<?>) page.evaluate(TOO_SMALL))
                .forEach(e -> found.add(file.getFileName() + ": " + e));
          }
          assertEquals(List.of(), found);
        });
  }

  @Test
  void theFirstKeyShowsTheWayPastTheBar(Reading reading) {
    reading.in(
        Reading.window(360, 640),
        page -> {
          page.navigate(reading.page("es/index.html").toUri().toString());
          assertTrue(page.locator(".skip").boundingBox().y < 0, "hidden until it has the focus");
          page.keyboard().press("Tab");
          assertEquals("0", page.evaluate(FOCUSED), "quick exit is first");
          page.keyboard().press("Tab");
          assertEquals("1", page.evaluate(FOCUSED));
          page.keyboard().press("Enter");
          page.keyboard().press("Tab");
          assertEquals(true, page.evaluate("document.activeElement.closest('main') !== null"));
        });
  }

  @Test
  void theKeyboardReachesEveryTargetInOrder(Reading reading) throws IOException {
    Path home = reading.page("es/index.html");
    Path patterns = reading.pattern("es/partes/todo.html");
    List<Path> narrow =
        List.of(home, patterns, reading.page("en/contacts.html"), reading.pattern("en/index.html"));
    reading.in(Reading.window(360, 640), page -> narrow.forEach(file -> walk(page, file)));
    List<Path> wide = List.of(home, patterns);
    reading.in(Reading.window(1280, 640), page -> wide.forEach(file -> walk(page, file)));
  }

  private static void walk(Page page, Path file) {
    page.navigate(file.toUri().toString());
    List<?> expected = (List<?>) page.evaluate(FOCUSABLE);
    List<Object> focused = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      page.keyboard().press("Tab");
      focused.add(page.evaluate(FOCUSED));
    }
    assertEquals(expected, focused, file.toString());
  }
}
