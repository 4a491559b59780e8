package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No element overflows a narrow screen, even with large text. */
@ExtendWith(ReadingExtension.class)
class NarrowScreenTest {

  private static final String NORMAL = "112.5%";
  private static final String DOUBLE = "225%";

  /** The screen with the least room; every page is tried on it. */
  private static final Screen NARROWEST = new Screen(320, DOUBLE);

  private static final List<Screen> OTHERS =
      List.of(new Screen(320, NORMAL), new Screen(360, DOUBLE), new Screen(1280, DOUBLE));

  /** Script that returns the elements that overflow to the right or clip their content. */
  private static final String TOO_WIDE =
      """
      text => {
        document.documentElement.style.fontSize = text;
        return [...document.querySelectorAll('body, body *:not(.skip, .sprite, .sprite *)')]
          .filter(e => e.checkVisibility())
          .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5
            || (getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth))
          .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 30));
      }
      """;

  @Test
  void nothingScrollsSidewaysOrIsCut(Reading reading) throws IOException {
    List<Path> pages = reading.pages();
    List<Path> kinds = reading.kinds();
    List<String> found = new ArrayList<>();
    reading.in(
        Reading.window(320, 640),
        page -> {
          for (Path file : pages) {
            page.navigate(file.toUri().toString());
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            found.addAll(tooWide(page, NARROWEST, file));
            if (kinds.contains(file)) {
              OTHERS.forEach(screen -> found.addAll(tooWide(page, screen, file)));
            }
          }
        });
    assertEquals(List.of(), found);
  }

  private static List<String> tooWide(Page page, Screen screen, Path file) {
    page.setViewportSize(screen.width(), 640);
    List<?> wide = (List<?>) page.evaluate(TOO_WIDE, screen.text());
    return wide.stream().map(e -> file.getFileName() + ", " + screen + ": " + e).toList();
  }

  /** The width of a screen and its font size, both in CSS pixels. */
  private record Screen(int width, String text) {}
}
