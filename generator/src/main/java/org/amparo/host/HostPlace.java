package org.amparo.host;

import java.util.Optional;

/**
 * A place of {@code publish:} in {@code site.yml}.
 *
 * @param name by which people choose it
 * @param to its address
 * @param insecure whether a connection without encryption is allowed
 * @param endpoint the address of a store of objects that is not Amazon's
 * @param region of a store of objects
 */
public record HostPlace(
    String name,
    HostAddress to,
    boolean insecure,
    Optional<String> endpoint,
    Optional<String> region) {

  /** Returns a place with nothing but a name and an address. */
  public static HostPlace of(String name, HostAddress to) {
    return new HostPlace(name, to, false, Optional.empty(), Optional.empty());
  }
}
