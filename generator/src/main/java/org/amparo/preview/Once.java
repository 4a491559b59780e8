package org.amparo.preview;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first requested. Other threads wait while it is made. */
final class Once<T> {

  private @Nullable T value;

  /**
   * Returns the value.
   *
   * @param maker makes it the first time
   * @throws IOException if it cannot be made; the next call tries again
   */
  synchronized T get(Maker<T> maker) throws IOException {
    T made = value;
    if (made == null) {
      made = maker.make();
      value = made;
    }
    return made;
  }

  /** Makes a value. */
  @FunctionalInterface
  interface Maker<T> {
    T make() throws IOException;
  }
}
