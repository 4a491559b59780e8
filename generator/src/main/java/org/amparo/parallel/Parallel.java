package org.amparo.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Applies a function to each element of a list, on all cores. Each core takes the next element when
 * it is done with its last, so all end at about the same time. A parallel stream cuts a list into
 * at most four pieces for each core but one, and on two cores waits for the last quarter.
 */
public final class Parallel {

  private Parallel() {}

  /**
   * Applies a function to each element. The elements are begun in their order.
   *
   * @param function is called in several threads and returns a value
   * @return the results in the order of the elements
   * @throws RuntimeException the first exception of the function, which ends the work of its core
   */
  public static <T, R> List<R> map(List<T> elements, Function<? super T, ? extends R> function) {
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(elements.size());
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            core -> {
              for (int i = next.getAndIncrement();
                  i < elements.size();
                  i = next.getAndIncrement()) {
                results.set(i, function.apply(elements.get(i)));
              }
            });
    List<R> inOrder = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      inOrder.add(results.get(i));
    }
    return inOrder;
  }
}
