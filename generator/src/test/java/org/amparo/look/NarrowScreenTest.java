package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing runs out of a small screen, however big the letters. */
@ExtendWith(ReadingExtension.class)
class NarrowScreenTest {

  /** The elements that stick out at the right, or cut off what they hold. */
  private static final String TOO_WIDE =
      """
      () => [...document.querySelectorAll('body, body *:not(.skip, .sprite, .sprite *)')]
        .filter(e => e.checkVisibility())
        .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5
          || (getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth))
        .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 30))
      """;

  @ParameterizedTest
  @CsvSource({"320, 112.5%", "360, 225%", "320, 225%", "1280, 225%"})
  void nothingScrollsSidewaysOrIsCut(int width, String text, Reading reading) throws IOException {
    List<Path> pages = reading.pages();
    reading.in(
        Reading.window(width, 640),
        page -> {
          List<String> found = new ArrayList<>();
          for (Path file : pages) {
            page.navigate(file.toUri().toString());
            page.evaluate("size => document.documentElement.style.fontSize = size", text);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            tooWide(page).forEach(e -> found.add(file.getFileName() + ": " + e));
          }
          assertEquals(List.of(), found);
        });
  }

  private static List<?> tooWide(Page page) {
    return (List<?>) page.evaluate(TOO_WIDE);
  }
}
