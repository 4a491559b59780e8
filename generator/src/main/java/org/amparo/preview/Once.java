package org.amparo.preview;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for. Whoever asks meanwhile waits for this value, but
 * for no other one.
 */
final class Once<T> {

  private @Nullable T value;

  /**
   * The value.
   *
   * @param maker makes it, if nobody has yet
   * @throws IOException if it cannot be made; the next call tries again
   */
  synchronized T get(Maker<T> maker) throws IOException {
    T known = value;
    if (known == null) {
      known = maker.make();
      value = known;
    }
    return known;
  }

  /** Makes a value. */
  @FunctionalInterface
  interface Maker<T> {
    T make() throws IOException;
  }
}
