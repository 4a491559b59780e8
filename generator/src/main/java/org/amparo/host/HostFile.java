package org.amparo.host;

import java.time.Instant;
import java.util.Optional;

/**
 * A file on a host, as its listing tells.
 *
 * @param size in bytes
 * @param changed when it was put there, by the clock of the host; empty if the host does not tell
 *     it to the second
 * @param digest of its bytes; empty if the host does not tell one
 */
public record HostFile(long size, Optional<Instant> changed, Optional<Digest> digest) {

  /**
   * A digest of bytes.
   *
   * @param kind how it is made
   * @param hex its lower-case hexadecimal digits
   */
  public record Digest(Kind kind, String hex) {}

  /** The digests that hosts tell. */
  public enum Kind {
    /** MD5 of the bytes, the ETag of a store of objects. */
    MD5,
    /** SHA-256 of the bytes. */
    SHA_256,
    /** SHA-1 of {@code blob SIZE}, a byte 0 and the bytes: the name of an object of Git. */
    GIT_BLOB
  }
}
