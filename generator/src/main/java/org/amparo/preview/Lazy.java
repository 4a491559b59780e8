package org.amparo.preview;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value that is created by its first request. Other threads wait until it is created. */
final class Lazy<T> {

  private @Nullable T value;

  /**
   * Returns the value.
   *
   * @param maker creates it at the first call
   * @throws IOException if it cannot be created; the next call tries again
   */
  synchronized T get(Maker<T> maker) throws IOException {
    T made = value;
    if (made == null) {
      made = maker.make();
      value = made;
    }
    return made;
  }

  /** Creates a value. */
  @FunctionalInterface
  interface Maker<T> {
    T make() throws IOException;
  }
}
