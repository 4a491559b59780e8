package org.amparo.s3;

import com.github.davidmoten.aws.lw.client.xml.XmlElement;
import com.github.davidmoten.aws.lw.client.xml.XmlParseException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;

/** Finds the kind of a failure in what a store or Java said. */
final class S3Failure {

  private static final int NOT_FOUND = 404;
  private static final int FORBIDDEN = 403;
  private static final int UNAUTHORIZED = 401;
  private static final int FULL = 507;
  private static final int TOO_MANY = 429;
  private static final int FIRST_OF_SERVER = 500;

  private S3Failure() {}

  /**
   * Returns the failure that an answer tells of.
   *
   * @param body XML with a code, such as {@code NoSuchKey}; empty after {@code HEAD}
   */
  static HostException of(int status, String body, String place) {
    String code = text(body, "Code");
    String words = code.isEmpty() ? status + "" : code + " " + text(body, "Message");
    return new HostException(kind(status, code), place, words);
  }

  private static Kind kind(int status, String code) {
    return switch (code) {
      case "NoSuchBucket" -> Kind.NO_PLACE;
      case "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken" ->
          Kind.WRONG_PASSWORD;
      case "AccessDenied", "AllAccessDisabled", "AccountProblem" -> Kind.NO_RIGHT;
      case "PermanentRedirect",
          "TemporaryRedirect",
          "AuthorizationHeaderMalformed",
          "IllegalLocationConstraintException" ->
          Kind.BAD_ADDRESS;
      case "QuotaExceeded",
          "StorageFull",
          "InsufficientStorage",
          "XMinioStorageFull",
          "XMinioAdminBucketQuotaExceeded",
          "ServiceQuotaExceededException" ->
          Kind.DISK_FULL;
      case "RequestTimeout" -> Kind.TIMED_OUT;
      default -> kind(status);
    };
  }

  private static Kind kind(int status) {
    return switch (status) {
      case NOT_FOUND -> Kind.NOT_FOUND;
      case UNAUTHORIZED -> Kind.WRONG_PASSWORD;
      case FORBIDDEN -> Kind.NO_RIGHT;
      case FULL -> Kind.DISK_FULL;
      case TOO_MANY -> Kind.TIMED_OUT;
      default -> status >= FIRST_OF_SERVER ? Kind.TIMED_OUT : Kind.OTHER;
    };
  }

  private static String text(String body, String name) {
    try {
      return body.isBlank() ? "" : S3Page.text(XmlElement.parse(body), name).strip();
    } catch (XmlParseException e) {
      return ""; // an answer of something between us and the store
    }
  }

  /** Returns the failure of a connection. */
  static HostException of(Exception e, String place) {
    return new HostException(kind(e), place, e);
  }

  private static Kind kind(Exception e) {
    if (has(e, UnknownHostException.class) || has(e, UnresolvedAddressException.class)) {
      return Kind.UNKNOWN_HOST;
    }
    if (has(e, HttpTimeoutException.class)) {
      return Kind.TIMED_OUT;
    }
    if (has(e, ConnectException.class)) {
      return Kind.NO_CONNECTION;
    }
    if (has(e, SSLException.class)) {
      return Kind.OTHER;
    }
    return has(e, SocketException.class) || has(e, IOException.class)
        ? Kind.CONNECTION_LOST
        : Kind.OTHER;
  }

  private static boolean has(Exception e, Class<? extends Throwable> kind) {
    return Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
        .anyMatch(kind::isInstance);
  }
}
