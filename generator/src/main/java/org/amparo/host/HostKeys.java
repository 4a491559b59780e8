package org.amparo.host;

/** Knows the keys and certificates of hosts. A new one is asked for once and kept. */
@FunctionalInterface
public interface HostKeys {

  /**
   * Checks the key that a host shows.
   *
   * @param server its name and port: {@code example.org:22}
   * @param fingerprint of the key, as people compare it: {@code SHA256:...} of OpenSSH, or the
   *     SHA-256 of a certificate
   * @throws HostException of the kind UNKNOWN_KEY if nobody says that it is right, CHANGED_KEY if
   *     another one was kept
   */
  void check(String server, String fingerprint) throws HostException;
}
