package org.amparo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The SSH server of Debian on the loopback interface, with keys of its own, for this user. */
public final class OpenSsh implements LoopbackServer {

  private final Path folder;
  private final int port;
  private final Process process;

  private OpenSsh(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts the server. The user's key is {@code home/.ssh/id_ed25519} in the folder.
   *
   * @param folder for its keys
   */
  public static OpenSsh start(Path folder) throws Exception {
    Path server = Tools.require(Path.of("/usr/sbin/sshd"), "openssh-server");
    Path keygen = Tools.require("ssh-keygen", "openssh-client");
    Path home = Files.createDirectories(folder.resolve("home/.ssh"));
    for (Path key : List.of(folder.resolve("host"), home.resolve("id_ed25519"))) {
      List<String> make =
          List.of(keygen.toString(), "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
      Tools.requireSuccess(folder, make);
    }
    if (System.getProperty("user.name").equals("root")) {
      Files.createDirectories(Path.of("/run/sshd")); // it refuses to start without
    }
    int port = ServerProcess.freePort();
    Path config = folder.resolve("config");
    Files.writeString(
        config,
        """
        Port %d
        ListenAddress 127.0.0.1
        HostKey %s
        AuthorizedKeysFile %s
        StrictModes no
        UsePAM no
        PidFile none
        PermitRootLogin yes
        MaxStartups 100
        PasswordAuthentication yes
        Subsystem sftp internal-sftp
        """
            .formatted(port, folder.resolve("host"), home.resolve("id_ed25519.pub")));
    List<String> command = List.of(server.toString(), "-D", "-e", "-f", config.toString());
    Process process = ServerProcess.start(folder, command, () -> ServerProcess.answers(port));
    return new OpenSsh(folder, port, process);
  }

  @Override
  public int port() {
    return port;
  }

  /** Returns the folder with {@code .ssh} of a user whom it knows. */
  public Path home() {
    return folder.resolve("home");
  }

  /**
   * Returns the address of a folder.
   *
   * @param path absolute
   */
  public String address(Path path) {
    return "sftp://" + System.getProperty("user.name") + "@127.0.0.1:" + port + path;
  }

  /** Returns the fingerprint of its key. */
  public String fingerprint() throws IOException, InterruptedException {
    List<String> show = List.of("ssh-keygen", "-l", "-f", folder.resolve("host.pub").toString());
    return Tools.run(folder, show).out().split(" ", -1)[1];
  }

  /** Ends every connection, as a network that fails does. */
  public void cut() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    cut();
    process.destroy();
  }
}
