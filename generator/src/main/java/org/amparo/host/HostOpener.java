package org.amparo.host;

/** Opens the places of one kind. */
@FunctionalInterface
public interface HostOpener {

  /**
   * Connects to a place.
   *
   * @throws HostException if it cannot be reached, or does not take the user; if the password was
   *     wrong, the caller forgets it and opens again
   */
  Host open(HostPlace place, HostAccess access) throws HostException;
}
