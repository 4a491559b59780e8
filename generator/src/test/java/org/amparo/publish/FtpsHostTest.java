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
import org.amparo.testing.Disk;
import org.amparo.testing.Vsftpd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to Debian's vsftpd, which wants data connections of the same TLS session. */
final class FtpsHostTest extends HostContract {

  private static @Nullable Vsftpd server;
  private Optional<Disk> disk = Optional.empty();

  @BeforeAll
  static void startTheServer(@TempDir Path files) throws Exception {
    server = Vsftpd.start(files, Map.of());
  }

  @AfterAll
  static void endTheServer() {
    if (server != null) {
      server.close();
    }
  }

  private static Vsftpd server() {
    return Optional.ofNullable(server).orElseThrow();
  }

  @Override
  protected HostPlace place() throws Exception {
    String name = folder.getFileName().toString();
    server().folder(name);
    return place(name + "/public_html");
  }

  private static HostPlace place(String path) {
    String server = "ftps://" + Vsftpd.USER + "@127.0.0.1:" + server().port();
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
    disk = Optional.of(Disk.of(server().folder("full"), 160));
    return Optional.of(place("full/site"));
  }

  @Override
  protected Optional<HostPlace> closed() throws Exception {
    Files.createDirectories(server().folder("closed").resolve("of-somebody-else"));
    return Optional.of(place("closed/of-somebody-else"));
  }

  @AfterEach
  void takeTheDiskOut() throws Exception {
    if (disk.isPresent()) {
      disk.get().close();
    }
  }
}
