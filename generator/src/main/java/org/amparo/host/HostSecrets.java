package org.amparo.host;

import java.util.Optional;

/** Gives the passwords of hosts: kept ones, those of the environment, or typed ones. */
@FunctionalInterface
public interface HostSecrets {

  /**
   * Returns a secret. It is asked for only when the host wants it.
   *
   * @param owner whose it is: {@link HostAddress#account}, or the path of a key
   * @return empty if nobody can be asked, or nothing was typed
   */
  Optional<String> secret(Kind kind, String owner);

  /** What is asked for. */
  enum Kind {
    /** The password of a user of a host. */
    PASSWORD,
    /** The words that protect a key of {@code .ssh}. */
    KEY_PASSWORD,
    /** The token of a user, which hosts of branches take for a password. */
    TOKEN,
    /** The public part of a key of a store of objects, if the address has no user. */
    ACCESS_KEY,
    /** The secret part of a key of a store of objects; the user is its other part. */
    SECRET_KEY
  }
}
