package org.amparo.host;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A host could not do what it was asked for. */
public final class HostException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String place;
  private final String detail;

  /**
   * @param place what the message names: a host, a path on it, or an address as it was written
   * @param cause what the library said; its words are the detail
   */
  public HostException(Kind kind, String place, @Nullable Throwable cause) {
    super(kind + ": " + place, cause);
    this.kind = kind;
    this.place = place;
    this.detail = cause == null ? "" : String.valueOf(cause.getMessage());
  }

  /**
   * @param place what the message names: a host, a path on it, or an address as it was written
   * @param detail what else the message names, such as the fingerprint of a key
   */
  public HostException(Kind kind, String place, String detail) {
    super(kind + ": " + place + " " + detail);
    this.kind = kind;
    this.place = place;
    this.detail = detail;
  }

  /** Returns why. */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the key of the message in {@code cli_LANG.properties}; {@code {0}} is the place, {@code
   * {1}} the detail. The key with {@code .mend} at its end says what to do.
   */
  public String key() {
    return "host." + kind.name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether another password may help. */
  public boolean isWrongPassword() {
    return kind == Kind.WRONG_PASSWORD || kind == Kind.WRONG_KEY;
  }

  /** Returns the first value of the message. */
  public String place() {
    return place;
  }

  /** Returns the second value of the message. */
  public String detail() {
    return detail;
  }

  /** Why a host could not do it. */
  public enum Kind {
    /** The address has no form that its kind of host needs. */
    BAD_ADDRESS(false),
    /** No host has this name. */
    UNKNOWN_HOST(true),
    /** The host does not take connections at this port. */
    NO_CONNECTION(true),
    /** The connection ended in the middle. */
    CONNECTION_LOST(true),
    /** The host did not answer in time. */
    TIMED_OUT(true),
    /** Nobody has said yet that the key or certificate is the host's own; detail: fingerprint. */
    UNKNOWN_KEY(false),
    /** The key or certificate is another than the one that was kept; detail: fingerprint. */
    CHANGED_KEY(false),
    /** The host takes no such user, password or token. */
    WRONG_PASSWORD(false),
    /** The host takes neither the keys of the user that were tried nor the password. */
    WRONG_KEY(false),
    /** A password is needed, and nobody can be asked. */
    NO_PASSWORD(false),
    /** The host would send the password readable to all, and {@code insecure} is not set. */
    INSECURE(false),
    /** The place does not exist, and cannot be made. */
    NO_PLACE(false),
    /** There is no such file. */
    NOT_FOUND(false),
    /** The user has no right to write, or to read, there. */
    NO_RIGHT(false),
    /** The disk of the host, or the user's part of it, is full. */
    DISK_FULL(false),
    /** Somebody else changed the place meanwhile. */
    CHANGED_MEANWHILE(false),
    /** The host lacks something that is needed; detail: what. */
    UNSUPPORTED(false),
    /** Anything else; detail: the words of the host. */
    OTHER(false);

    private final boolean passing;

    Kind(boolean passing) {
      this.passing = passing;
    }

    /** Returns whether trying again a little later may help. */
    public boolean isPassing() {
      return passing;
    }
  }
}
