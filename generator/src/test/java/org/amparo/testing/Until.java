package org.amparo.testing;

import com.microsoft.playwright.Page;

/**
 * Waits for a condition in a page. Playwright's own {@code waitForFunction} uses {@code eval},
 * which the content security policy of the pages forbids.
 */
public final class Until {

  private static final int TRIES = 400;
  private static final int PAUSE = 25;

  private Until() {}

  /** Waits until a JavaScript expression is true. Fails after ten seconds. */
  public static void holds(Page page, String expression) {
    for (int i = 0; i < TRIES; i++) {
      if (Boolean.TRUE.equals(page.evaluate("async () => Boolean(" + expression + ")"))) {
        return;
      }
      page.waitForTimeout(PAUSE);
    }
    throw new AssertionError("not so after ten seconds: " + expression + " in " + page.url());
  }
}
