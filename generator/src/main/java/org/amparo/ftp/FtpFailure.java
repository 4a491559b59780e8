package org.amparo.ftp;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.apache.commons.net.MalformedServerReplyException;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPConnectionClosedException;
import org.apache.commons.net.ftp.FTPReply;
import org.jspecify.annotations.Nullable;

/** Finds the kind of a failure in what the server or Java said. */
final class FtpFailure {

  private FtpFailure() {}

  /**
   * Returns the failure of a command that the server refused.
   *
   * @param refused the kind of 550 and 553, by which servers say several things
   */
  static HostException of(FTPClient client, String path, Kind refused) {
    String words = client.getReplyString() == null ? "" : client.getReplyString().strip();
    return new HostException(kind(client.getReplyCode(), words, refused), path, words);
  }

  private static Kind kind(int code, String words, Kind refused) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("session reuse")) {
      return Kind.UNSUPPORTED;
    }
    return switch (code) {
      case FTPReply.SERVICE_NOT_AVAILABLE, // 421: it ends the connection
          FTPReply.CANNOT_OPEN_DATA_CONNECTION,
          FTPReply.TRANSFER_ABORTED,
          FTPReply.NOT_LOGGED_IN ->
          Kind.CONNECTION_LOST;
      // vsftpd says 451 for a disk that is full
      case FTPReply.ACTION_ABORTED,
          FTPReply.INSUFFICIENT_STORAGE,
          FTPReply.STORAGE_ALLOCATION_EXCEEDED ->
          Kind.DISK_FULL;
      case FTPReply.FILE_UNAVAILABLE, FTPReply.FILE_NAME_NOT_ALLOWED ->
          isAboutSpace(lower) ? Kind.DISK_FULL : refused;
      default -> Kind.OTHER;
    };
  }

  private static boolean isAboutSpace(String lower) {
    return lower.contains("quota") || lower.contains("no space") || lower.contains("disk full");
  }

  /** Returns the failure of a login that the server refused. */
  static HostException ofLogin(FTPClient client, FtpLogin login) {
    String words = client.getReplyString().strip();
    Kind kind =
        client.getReplyCode() == FTPReply.SERVICE_NOT_AVAILABLE
            ? Kind.NO_CONNECTION
            : Kind.WRONG_PASSWORD;
    return new HostException(kind, login.address().account(), words);
  }

  /** Returns the failure of a connection before anybody is logged in. */
  static HostException ofConnecting(IOException e, FtpLogin login) {
    HostException known = known(e);
    if (known != null) {
      return known;
    }
    String host = login.server();
    if (e instanceof SSLException && isReply(e)) {
      return new HostException(Kind.INSECURE, host, e); // the server does not know AUTH TLS
    }
    Kind kind = of(e);
    boolean cut = kind == Kind.CONNECTION_LOST && !(e instanceof SSLException);
    return new HostException(cut ? Kind.NO_CONNECTION : kind, host, e);
  }

  private static boolean isReply(IOException e) {
    return String.valueOf(e.getMessage()).matches("(?s)[45][0-9]{2}[ -].*");
  }

  /** Returns the failure of a connection that was good until then. */
  static HostException of(IOException e, String path) {
    HostException known = known(e);
    return known == null ? new HostException(of(e), path, e) : known;
  }

  private static @Nullable HostException known(IOException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof HostException known) {
        return known;
      }
    }
    return null;
  }

  private static Kind of(IOException e) {
    if (e instanceof UnknownHostException) {
      return Kind.UNKNOWN_HOST;
    }
    if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      return Kind.NO_CONNECTION;
    }
    if (e instanceof SocketTimeoutException) {
      return Kind.TIMED_OUT;
    }
    boolean cut =
        e instanceof SocketException
            || e instanceof EOFException
            || e instanceof FTPConnectionClosedException
            || e instanceof MalformedServerReplyException
            || e instanceof SSLException;
    return cut ? Kind.CONNECTION_LOST : Kind.OTHER;
  }
}
