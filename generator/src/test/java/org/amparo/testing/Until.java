package org.amparo.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Waits for something, ten seconds at most. In a page it does not use Playwright's own way, which
 * evaluates a text inside the page: the pages' policy forbids that.
 */
public final class Until {

  private static final int TRIES = 400;
  private static final int PAUSE = 25;

  private Until() {}

  /** Waits until a JavaScript expression is true in a page. */
  public static void holds(Page page, String expression) {
    for (int i = 0; i < TRIES; i++) {
      if (holdsNow(page, expression)) {
        return;
      }
      page.waitForTimeout(PAUSE);
    }
    throw new AssertionError("not so after ten seconds: " + expression + " in " + page.url());
  }

  /** Returns whether an expression is true; false while the page gives way to another one. */
  private static boolean holdsNow(Page page, String expression) {
    try {
      return Boolean.TRUE.equals(page.evaluate("async () => Boolean(" + expression + ")"));
    } catch (PlaywrightException e) {
      if (String.valueOf(e.getMessage()).contains("context was destroyed")) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Waits until a condition holds, or ten seconds have gone by.
   *
   * @throws Exception of the condition
   */
  public static boolean holds(Callable<Boolean> condition) throws Exception {
    boolean holds = condition.call();
    for (int i = 0; i < TRIES && !holds; i++) {
      Thread.sleep(PAUSE);
      holds = condition.call();
    }
    return holds;
  }

  /**
   * Waits until a value is the expected one, and fails with the last one after ten seconds.
   *
   * @param actual is called again and again
   * @throws Exception of {@code actual}
   */
  public static <T> void equal(T expected, Callable<T> actual) throws Exception {
    AtomicReference<T> last = new AtomicReference<>();
    holds(
        () -> {
          last.set(actual.call());
          return expected.equals(last.get());
        });
    assertEquals(expected, last.get());
  }
}
