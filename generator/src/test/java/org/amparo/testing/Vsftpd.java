package org.amparo.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Debian's server of FTP on this machine. Its user is {@code anonymous}, whose password is one of a
 * list; only folders below {@code files} belong to them. Tests are skipped without the program.
 */
public final class Vsftpd implements LoopbackServer {

  public static final String USER = "anonymous";
  public static final String PASSWORD = "flores de papel";

  /** A user of every Debian, whose home is there. */
  private static final String OWNER = "daemon";

  private static final char[] STORE = "prueba".toCharArray();

  private final Path folder;
  private final int port;
  private final Process process;

  private Vsftpd(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts a server, with TLS only.
   *
   * @param folder an empty one for its files
   * @param changes settings that differ, by name
   */
  public static Vsftpd start(Path folder, Map<String, String> changes) throws Exception {
    Path program = Tools.require(Path.of("/usr/sbin/vsftpd"), "vsftpd");
    Path certificate = folder.resolve("certificate.pem");
    Files.writeString(certificate, certificate(folder), US_ASCII);
    Files.writeString(folder.resolve("passwords"), PASSWORD + "\n");
    Files.createDirectories(folder.resolve("empty"));
    int port = ServerProcess.freePort();
    Map<String, String> settings = new LinkedHashMap<>(settings(folder, port));
    settings.putAll(changes);
    StringBuilder lines = new StringBuilder();
    settings.forEach((name, value) -> lines.append(name + "=" + value + "\n"));
    Path configuration = Files.writeString(folder.resolve("vsftpd.conf"), lines);
    List<String> command = List.of(program.toString(), configuration.toString());
    Process process = ServerProcess.start(folder, command, () -> listens(port));
    Vsftpd server = new Vsftpd(folder, port, process);
    server.folder("web");
    return server;
  }

  private static Map<String, String> settings(Path folder, int port) {
    return Map.ofEntries(
        Map.entry("listen", "YES"),
        Map.entry("listen_address", "127.0.0.1"),
        Map.entry("listen_port", port + ""),
        Map.entry("background", "NO"),
        Map.entry("seccomp_sandbox", "NO"),
        Map.entry("local_enable", "NO"),
        Map.entry("anonymous_enable", "YES"),
        Map.entry("secure_email_list_enable", "YES"),
        Map.entry("email_password_file", folder.resolve("passwords").toString()),
        Map.entry("ftp_username", OWNER),
        Map.entry("nopriv_user", OWNER),
        Map.entry("anon_root", folder.resolve("files").toString()),
        Map.entry("secure_chroot_dir", folder.resolve("empty").toString()),
        Map.entry("write_enable", "YES"),
        Map.entry("anon_upload_enable", "YES"),
        Map.entry("anon_mkdir_write_enable", "YES"),
        Map.entry("anon_other_write_enable", "YES"),
        Map.entry("anon_world_readable_only", "NO"),
        Map.entry("anon_umask", "022"),
        Map.entry("ssl_enable", "YES"),
        Map.entry("allow_anon_ssl", "YES"),
        Map.entry("force_anon_logins_ssl", "YES"),
        Map.entry("force_anon_data_ssl", "YES"),
        Map.entry("require_ssl_reuse", "YES"),
        Map.entry("ssl_ciphers", "HIGH"),
        Map.entry("rsa_cert_file", folder.resolve("certificate.pem").toString()),
        Map.entry("rsa_private_key_file", folder.resolve("certificate.pem").toString()),
        Map.entry("xferlog_enable", "NO"));
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
      socket.getOutputStream().write("QUIT\r\n".getBytes(US_ASCII));
      return socket.getInputStream().readAllBytes().length > 0; // it has let go of the connection
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns a new certificate of 127.0.0.1 that no authority signed, with its key. */
  private static String certificate(Path folder)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path store = folder.resolve("certificate.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Tools.requireSuccess(
        folder,
        List.of(
            keytool.toString(),
            "-genkeypair",
            "-alias",
            "a",
            "-keyalg",
            "EC",
            "-dname",
            "CN=127.0.0.1",
            "-ext",
            "san=ip:127.0.0.1",
            "-validity",
            "30",
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(STORE),
            "-keystore",
            store.toString()));
    KeyStore keys = KeyStore.getInstance(store.toFile(), STORE);
    Key key = keys.getKey("a", STORE);
    return pem("PRIVATE KEY", key.getEncoded())
        + pem("CERTIFICATE", keys.getCertificate("a").getEncoded());
  }

  private static String pem(String what, byte[] bytes) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
  }

  @Override
  public int port() {
    return port;
  }

  /** Makes a folder below {@code files} that belongs to the user of the server. */
  public Path folder(String name) throws IOException {
    Path made = Files.createDirectories(folder.resolve("files").resolve(name));
    Files.setOwner(
        made, made.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OWNER));
    return made;
  }

  /** Ends all connections, as a network does. */
  public void cut() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
  }

  /**
   * Sends a signal to all connections.
   *
   * @param name such as {@code STOP}
   */
  public void signal(String name) {
    process
        .descendants()
        .forEach(
            child -> {
              try {
                Tools.run(folder, List.of("kill", "-" + name, child.pid() + ""));
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /** Ends the server and its connections. */
  @Override
  public void close() {
    cut();
    process.destroy();
    process.onExit().orTimeout(5, TimeUnit.SECONDS).join();
  }
}
