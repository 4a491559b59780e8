package org.amparo.pamphlet;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amparo.parallel.Parallel;

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
    List<Done<T>> done =
        Parallel.map(
            IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> all.get(i).length()).reversed())
                .toList(),
            i -> new Done<>(i, all.get(i).supplier().get()));
    return done.stream()
        .sorted(Comparator.comparing(Done::index))
        .flatMap(d -> d.results().stream())
        .toList();
  }

  private record Done<T>(int index, List<T> results) {}
}
