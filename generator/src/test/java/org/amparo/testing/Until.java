package org.amparo.testing;

import com.microsoft.playwright.Page;

/**
 * Waits for something in a page. Playwright's own way evaluates a text inside the page, which the
 * pages' policy forbids.
 */
public final class Until {

  private static final int TRIES = 400;
  private static final int PAUSE = 25;

  private Until() {}

  /** Waits until an expression is true, ten seconds at most. */
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
