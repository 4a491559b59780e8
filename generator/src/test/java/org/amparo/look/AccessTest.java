package org.amparo.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static final String COLOURS = "runOnly: {type: 'rule', values: ['" + CONTRAST + "']}";

  private static final String ALL_BUT_COLOURS =
      ALL + ", rules: {'" + CONTRAST + "': {enabled: false}}";

  @Test
  void everyKindOfPageIsWithoutViolations(Reading reading) throws IOException {
    List<Path> pages = reading.kinds();
    reading.in(
        Reading.window(360, 640),
        page -> assertEquals(List.of(), violations(page, pages, ALL_BUT_COLOURS)));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 360, 640", "DARK, 1280, 800"})
  void everyKindOfPageHasContrast(ColorScheme theme, int width, int height, Reading reading)
      throws IOException {
    List<Path> pages = reading.kinds();
    reading.in(
        Reading.window(width, height).setColorScheme(theme),
        page -> assertEquals(List.of(), violations(page, pages, COLOURS)));
  }

  @Test
  void axeFindsWhatIsWrong(Reading reading) throws IOException {
    Path file = reading.page("es/index.html");
    reading.in(
        Reading.window(360, 640),
        page -> {
          page.addInitScript(
              "document.addEventListener('DOMContentLoaded', () => { document.title = ''; })");
          assertFalse(violations(page, List.of(file), ALL).isEmpty());
        });
  }

  private static List<String> violations(Page page, List<Path> files, String rules) {
    String axe = axe();
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      page.navigate(file.toUri().toString());
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      page.evaluate(axe);
      ((List<?>) page.evaluate(VIOLATIONS.replace("RULES", rules)))
          .forEach(v -> found.add(file.getFileName() + ": " + v));
    }
    return found;
  }

  /** The script of axe, from its library for Playwright. */
  private static String axe() {
    try (InputStream script = AccessTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
