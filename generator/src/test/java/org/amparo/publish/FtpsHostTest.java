package org.amparo.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.amparo.ftp.FtpHost;
import org.amparo.host.HostAddress;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;
import org.amparo.testing.Network;
import org.amparo.testing.SharedServer;
import org.amparo.testing.Vsftpd;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Publishing to Debian's vsftpd, which wants data connections of the same TLS session. */
final class FtpsHostTest extends HostContract {

  @RegisterExtension
  static final SharedServer<Vsftpd> SERVER =
      SharedServer.of(files -> Vsftpd.start(files, Map.of()));

  @Override
  protected Optional<Network> network() {
    return Optional.of(SERVER.network());
  }

  @Override
  protected HostPlace place() throws Exception {
    String name = folder.getFileName().toString();
    SERVER.get().folder(name);
    return place(name + "/public_html");
  }

  @Override
  protected Optional<Path> shown() throws Exception {
    String name = folder.getFileName().toString();
    return Optional.of(SERVER.get().folder(name).resolve("public_html"));
  }

  private static HostPlace place(String path) {
    String server = "ftps://" + Vsftpd.USER + "@127.0.0.1:" + SERVER.get().port();
    return HostPlace.of("web", HostAddress.parse(server + "/" + path).orElseThrow());
  }

  @Override
  protected HostOpener opener() {
    return FtpHost::open;
  }

  @Override
  protected HostSecrets secrets() {
    return (kind, owner) -> Optional.of(Vsftpd.PASSWORD);
  }

  @Override
  protected boolean hasPasswords() {
    return true;
  }

  @Override
  protected boolean hasKeys() {
    return true;
  }

  @Override
  protected Optional<HostPlace> full() throws Exception {
    disk(SERVER.get().folder("full"), 160);
    return Optional.of(place("full/site"));
  }

  @Override
  protected Optional<HostPlace> closed() throws Exception {
    Files.createDirectories(SERVER.get().folder("closed").resolve("of-somebody-else"));
    return Optional.of(place("closed/of-somebody-else"));
  }
}
