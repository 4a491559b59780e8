package org.amparo.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The script of axe, from its library for Playwright, and what it finds. */
public final class Axe {

  private Axe() {}

  /** Returns the script, which a page evaluates. */
  public static String script() throws IOException {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    }
  }

  /**
   * Returns what is hard to access in a page: rules, each with the first element that breaks it.
   * Frames are left out: axe waits for ever for one that may not run scripts.
   */
  public static List<?> violations(Page page) throws IOException {
    page.evaluate(script());
    return (List<?>)
        page.evaluate(
            "async () => (await axe.run(document, { iframes: false }))"
                + ".violations.map(v => v.id + ' ' + v.nodes[0].target)");
  }
}
