package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.testing.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs axe with the rules of WCAG 2.2 AA on every page. */
@ExtendWith(ReadingExtension.class)
class AccessTest {

  private static final String VIOLATIONS =
      """
      async () => {
        const found = await axe.run({RULES, resultTypes: ['violations']});
        return found.violations.map(v => v.id + ' ' + v.nodes[0].target);
      }
      """;

  private static final String ALL =
      "runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

  /** The rule that looks at each pixel below a text. Components have the same colours anywhere. */
  private static final String CONTRAST = "color-contrast";

  private static final String AXE = axe();

  private static final String COLOURS = "runOnly: {type: 'rule', values: ['" + CONTRAST + "']}";

  private static final String ALL_BUT_COLOURS =
      ALL + ", rules: {'" + CONTRAST + "': {enabled: false}}";

  /** In the light theme on a phone, and the colours also in the dark theme on a desktop. */
  @Test
  void everyKindOfPageIsWithoutViolations(Reading reading) throws IOException {
    List<Path> pages = reading.kinds();
    reading.in(
        Reading.window(360, 640),
        page -> {
          List<String> found = new ArrayList<>();
          for (Path file : pages) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(360, 640);
            open(page, file);
            found.addAll(violations(page, file, reading.isSecond(file) ? ALL_BUT_COLOURS : ALL));
            if (!reading.isSecond(file)) {
              page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
              page.setViewportSize(1280, 800);
              found.addAll(violations(page, file, COLOURS));
            }
          }
          assertEquals(List.of(), found);
        });
  }

  @Test
  void axeFindsWhatIsWrong(Reading reading) throws IOException {
    Path file = reading.page("es/index.html");
    reading.in(
        Reading.window(360, 640),
        page -> {
          page.addInitScript(
              "document.addEventListener('DOMContentLoaded', () => { document.title = ''; })");
          open(page, file);
          assertFalse(violations(page, file, ALL).isEmpty());
        });
  }

  private static void open(Page page, Path file) {
    page.navigate(file.toUri().toString());
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    page.evaluate(AXE);
  }

  private static List<String> violations(Page page, Path file, String rules) {
    List<?> found = (List<?>) page.evaluate(VIOLATIONS.replace("RULES", rules));
    return found.stream().map(v -> file.getFileName() + ": " + v).toList();
  }

  private static String axe() {
    try {
      return Axe.script();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
