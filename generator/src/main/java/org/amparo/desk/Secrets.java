package org.amparo.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.amparo.serve.Request;

/**
 * The secrets of one run of the desk. The browser that was opened with the visit key gets a cookie
 * with it, and every page then has the change key, which each request that changes something must
 * carry. A cookie alone is sent by any page that makes the browser ask; the change key is not.
 *
 * @param visit admits a browser
 * @param change admits a change
 * @param style admits a style element of the editor
 */
record Secrets(String visit, String change, String style) {

  private static final int BYTES = 24;

  /** The field of a form that has the change key. */
  static final String FIELD = "secret";

  /** The header of a script's request that has the change key. */
  static final String HEADER = "X-Secret";

  /**
   * Makes new ones.
   *
   * @param random unpredictable, as {@code SecureRandom} is
   */
  static Secrets make(RandomGenerator random) {
    return new Secrets(next(random), next(random), next(random));
  }

  private static String next(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns whether a text is the visit key. */
  boolean isVisit(String text) {
    return equal(visit, Optional.of(text));
  }

  /** Returns whether a request that changes something carries the change key. */
  boolean mayChange(Request request, Fields fields) {
    return equal(change, request.first(HEADER).or(() -> fields.first(FIELD)));
  }

  /** Compares in a time that does not tell how much is right. */
  private static boolean equal(String secret, Optional<String> text) {
    return text.isPresent()
        && MessageDigest.isEqual(
            secret.getBytes(StandardCharsets.UTF_8), text.get().getBytes(StandardCharsets.UTF_8));
  }
}
