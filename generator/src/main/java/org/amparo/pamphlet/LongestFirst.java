package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Does work on all cores. The longest is begun first, so that no core waits at the end. */
final class LongestFirst {

  private LongestFirst() {}

  /**
   * Some work.
   *
   * @param length about how long it takes, in any unit
   * @param supplier does it
   */
  record Work<T>(long length, Supplier<List<T>> supplier) {}

  /**
   * Does all work and returns its results, in the order of the work. The first exception ends the
   * work of its core and is thrown.
   */
  static <T> List<T> results(List<Work<T>> all) {
    List<Integer> order =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> all.get(i).length()).reversed())
            .toList();
    AtomicInteger next = new AtomicInteger();
    AtomicReferenceArray<List<T>> results = new AtomicReferenceArray<>(all.size());
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            core -> {
              for (int i = next.getAndIncrement(); i < order.size(); i = next.getAndIncrement()) {
                results.set(order.get(i), all.get(order.get(i)).supplier().get());
              }
            });
    List<T> inOrder = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      inOrder.addAll(results.get(i));
    }
    return inOrder;
  }
}
