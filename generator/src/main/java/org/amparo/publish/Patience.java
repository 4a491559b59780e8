package org.amparo.publish;

import java.time.Duration;

/**
 * How often and how long something is tried.
 *
 * @param tries of a step that fails for a passing reason
 * @param pause before the second try; each further pause is twice as long
 * @param web until the site's address shows what was sent
 * @param look between two looks at the address
 */
public record Patience(int tries, Duration pause, Duration web, Duration look) {

  /** Of a person who waits. */
  public static final Patience USUAL =
      new Patience(4, Duration.ofSeconds(2), Duration.ofSeconds(90), Duration.ofSeconds(3));
}
