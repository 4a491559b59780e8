package org.amparo.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a stage made, and what it found wrong on the way.
 *
 * @param <T> what it makes
 * @param value the best that could be made; not to be published if a problem is an error
 * @param problems in no particular order
 */
public record Checked<T>(T value, List<Problem> problems) {

  public Checked {
    problems = List.copyOf(problems);
  }

  /** A value with nothing wrong. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  /** The value alone, its problems added to a list. */
  public T into(List<Problem> collected) {
    collected.addAll(problems);
    return value;
  }

  /** Another value made of this one, with the same problems. */
  public <U> Checked<U> map(Function<? super T, ? extends U> change) {
    return new Checked<>(change.apply(value), problems);
  }

  /** Another stage's value, with the problems of both. */
  public <U> Checked<U> then(Function<? super T, Checked<U>> stage) {
    return stage.apply(value).plus(problems);
  }

  /** The same value with more problems. */
  public Checked<T> plus(List<Problem> more) {
    return new Checked<>(value, Stream.concat(more.stream(), problems.stream()).toList());
  }

  /** Whether a problem is an error: then the value is not to be published. */
  public boolean hasError() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** The values of several results, and all their problems. */
  public static <T> Checked<List<T>> all(List<Checked<T>> results) {
    List<Problem> problems = new ArrayList<>();
    List<T> values = results.stream().map(r -> r.into(problems)).toList();
    return new Checked<>(values, problems);
  }
}
