package org.amparo.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The result of a stage, with the problems that it found.
 *
 * @param <T> the type of the result
 * @param value the best result that was possible; not to be published if a problem is an error
 * @param problems in no particular order
 */
public record Checked<T>(T value, List<Problem> problems) {

  public Checked {
    problems = List.copyOf(problems);
  }

  /** Returns a value without problems. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  /** Returns the value, and adds its problems to a list. */
  public T into(List<Problem> collected) {
    collected.addAll(problems);
    return value;
  }

  /** Returns another value made of this one, with the same problems. */
  public <U> Checked<U> map(Function<? super T, ? extends U> change) {
    return new Checked<>(change.apply(value), problems);
  }

  /** Returns the value of the next stage, with the problems of both. */
  public <U> Checked<U> then(Function<? super T, Checked<U>> stage) {
    return stage.apply(value).plus(problems);
  }

  /** Returns the same value with more problems. */
  public Checked<T> plus(List<Problem> more) {
    return new Checked<>(value, Stream.concat(more.stream(), problems.stream()).toList());
  }

  /** Returns whether a problem is an error. */
  public boolean hasError() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Returns the values of several results, with all their problems. */
  public static <T> Checked<List<T>> all(List<Checked<T>> results) {
    List<Problem> problems = new ArrayList<>();
    List<T> values = results.stream().map(r -> r.into(problems)).toList();
    return new Checked<>(values, problems);
  }
}
