package org.amparo.ftp;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostAddress.Scheme;

/** What a connection needs to be opened. */
record FtpLogin(HostAddress address, String password, HostAccess access) {

  private static final int USUAL_PORT = 21;

  boolean isEncrypted() {
    return address.scheme() == Scheme.FTPS;
  }

  /** Returns the user's name, in which the address has {@code %40} for an at sign. */
  String user() {
    String plus = address.user().replace("+", "%2B");
    return URLDecoder.decode(plus, StandardCharsets.UTF_8);
  }

  int port() {
    return address.portOr(USUAL_PORT);
  }

  /** Returns the name and port by which the certificate is kept. */
  String server() {
    return address.host() + ":" + port();
  }

  int connectMillis() {
    return Math.toIntExact(access.limits().connect().toMillis());
  }

  int answerMillis() {
    return Math.toIntExact(access.limits().answer().toMillis());
  }

  /**
   * Returns the path of the place on the host, without a slash at its end.
   *
   * @param home the folder in which the user arrives
   */
  String base(String home) {
    String path = address.path();
    boolean fromHome = path.isEmpty() || path.equals("/~") || path.startsWith("/~/");
    String whole = fromHome ? home + path.replaceFirst("^/~", "") : path;
    return whole.replaceAll("/+", "/").replaceFirst("/$", "");
  }

  /** Returns the login without its password. */
  @Override
  public String toString() {
    return address.toString();
  }
}
