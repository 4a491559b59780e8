package org.amparo.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  @Test
  void resultsAreInTheOrderOfTheElements() {
    List<Integer> expected = NUMBERS.stream().map(n -> 2 * n).toList();
    assertEquals(expected, Parallel.map(NUMBERS, n -> 2 * n));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), Parallel.map(List.of(), n -> n));
  }

  /** One long element keeps one core; the others do all the rest before it ends. */
  @Test
  void aLongElementKeepsNoOtherWaiting() {
    CountDownLatch others = new CountDownLatch(NUMBERS.size() - 1);
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    Parallel.map(
        NUMBERS,
        n -> {
          if (n == 0 && CORES > 1) {
            await(others);
          } else {
            others.countDown();
          }
          return done.add(n);
        });
    assertEquals(NUMBERS.size(), done.size());
  }

  @Test
  void anExceptionIsThrown() {
    assertThrows(IllegalStateException.class, () -> Parallel.map(NUMBERS, ParallelTest::fail));
  }

  private static int fail(int number) {
    throw new IllegalStateException("at " + number);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
