package org.amparo.ftp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostLimits;
import org.junit.jupiter.api.Test;

/** Reads the address of a place. */
class FtpLoginTest {

  private static FtpLogin login(String address) {
    Path none = Path.of("none");
    HostAccess access =
        new HostAccess(
            none,
            none,
            Optional.empty(),
            (kind, owner) -> Optional.empty(),
            (server, print) -> {},
            HostLimits.USUAL,
            Clock.systemUTC());
    return new FtpLogin(HostAddress.parse(address).orElseThrow(), "secret", access);
  }

  @Test
  void aUserMayHaveAnAtSign() {
    assertEquals("ana+1@example.org", login("ftps://ana+1%40example.org@ftp.example.org/x").user());
  }

  @Test
  void aPathBeginsAtTheRootOrAtTheUsersFolder() {
    assertEquals("/public_html", login("ftps://a@h/public_html").base("/home/a"));
    assertEquals("/home/a/www", login("ftps://a@h/~/www").base("/home/a"));
    assertEquals("/home/a", login("ftps://a@h").base("/home/a"));
    assertEquals("/www", login("ftps://a@h/~/www").base("/"));
    assertEquals("", login("ftps://a@h/").base("/"));
  }

  @Test
  void thePasswordIsNotInItsText() {
    assertEquals("ftps://a@h/x", login("ftps://a@h/x").toString());
    assertEquals("h:21", login("ftps://a@h/x").server());
  }
}
