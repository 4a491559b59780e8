package org.amparo.ftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.amparo.host.Host;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;

/** One connection to a server. Paths are those of the server. A failed one is not used again. */
final class FtpConnection {

  private static final int SECONDS_OF_MINUTE = 60;
  private static final Duration LEFT_ALONE = Duration.ofSeconds(20);

  private final FTPClient client;
  private final FtpSockets sockets;
  private final FtpLogin login;
  private final Watchdog watchdog;
  private final boolean listsForMachines;
  private final boolean tellsTimes;
  private final String home;
  private Instant used;

  private FtpConnection(FTPClient client, FtpSockets sockets, FtpLogin login, Watchdog watchdog)
      throws IOException {
    this.client = client;
    this.sockets = sockets;
    this.login = login;
    this.watchdog = watchdog;
    listsForMachines = client.hasFeature("MLST") || client.hasFeature("MLSD");
    tellsTimes = client.hasFeature("MDTM");
    String folder = client.printWorkingDirectory();
    home = folder == null ? "/" : folder;
    used = login.access().clock().instant();
  }

  static FtpConnection open(FtpLogin login, Watchdog watchdog) throws HostException {
    FtpSockets sockets = new FtpSockets(login.port());
    FTPClient client =
        login.isEncrypted()
            ? new TlsClient(KnownCertificates.context(login), login, sockets)
            : new FTPClient();
    client.setSocketFactory(sockets);
    boolean open = false;
    try {
      FtpWelcome.logIn(client, login);
      FtpConnection connection = new FtpConnection(client, sockets, login, watchdog);
      open = true;
      return connection;
    } catch (IOException e) {
      throw FtpFailure.ofConnecting(e, login);
    } finally {
      if (!open) {
        sockets.end();
      }
    }
  }

  /** Returns the folder in which the user arrives. */
  String home() {
    return home;
  }

  /** Returns whether the server still answers, if it was not asked for some time. */
  boolean isAlive() {
    Instant now = login.access().clock().instant();
    boolean fresh = now.isBefore(used.plus(LEFT_ALONE));
    used = now;
    try {
      return fresh || client.sendNoOp();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns what is in a folder.
   *
   * @throws HostException of the kind NOT_FOUND if there is no such folder
   */
  List<FTPFile> list(String folder) throws HostException {
    try {
      // servers differ in how they read a path with spaces after LIST
      if (!client.changeWorkingDirectory(folder)) {
        throw FtpFailure.of(client, folder, Kind.NOT_FOUND);
      }
      FTPFile[] files = listsForMachines ? client.mlistDir() : client.listFiles();
      if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
        throw FtpFailure.of(client, folder, Kind.NO_RIGHT);
      }
      return List.of(files);
    } catch (IOException e) {
      throw FtpFailure.of(e, folder);
    }
  }

  /**
   * Returns the second, of its minute, in which a file was changed; 0 if the server does not say.
   */
  int second(String path) throws HostException {
    try {
      Instant changed = tellsTimes ? client.mdtmInstant(path) : null;
      return changed == null ? 0 : (int) (changed.getEpochSecond() % SECONDS_OF_MINUTE);
    } catch (IOException e) {
      throw FtpFailure.of(e, path);
    }
  }

  /** Returns the bytes of a file. */
  byte[] read(String path) throws HostException {
    try {
      InputStream stream = client.retrieveFileStream(path);
      if (stream == null) {
        throw FtpFailure.of(client, path, Kind.NOT_FOUND);
      }
      byte[] bytes;
      try (stream) {
        bytes = stream.readAllBytes();
      }
      if (!client.completePendingCommand()) {
        throw FtpFailure.of(client, path, Kind.NOT_FOUND);
      }
      return bytes;
    } catch (IOException e) {
      throw FtpFailure.of(e, path);
    }
  }

  /** Sends a file under a temporary name, then gives it its own. */
  void put(String path, HostContent content, LongConsumer sent) throws HostException {
    try (Watchdog.Watch watch = watchdog.watch(this::close)) {
      try {
        send(path + Host.PART, content, new Sent(sent, watch));
        rename(path + Host.PART, path);
      } catch (IOException e) {
        throw late(watch, FtpFailure.of(e, path));
      } catch (HostException e) {
        throw late(watch, e);
      }
    }
  }

  private static HostException late(Watchdog.Watch watch, HostException e) {
    return watch.isEnded() ? new HostException(Kind.TIMED_OUT, e.place(), e) : e;
  }

  private void send(String part, HostContent content, Sent sent) throws IOException, HostException {
    OutputStream stream = client.storeFileStream(part);
    if (stream == null) {
      throw FtpFailure.of(client, part, Kind.NO_RIGHT);
    }
    try (OutputStream counting = sent.to(stream)) {
      content.writeTo(counting);
    } catch (IOException e) {
      throw refusalOr(e, part);
    }
    if (!client.completePendingCommand()) {
      throw FtpFailure.of(client, part, Kind.NO_RIGHT);
    }
  }

  /** A server that cannot write ends the data connection, and says why on the other one. */
  private HostException refusalOr(IOException e, String part) {
    try {
      client.completePendingCommand();
      HostException refused = FtpFailure.of(client, part, Kind.NO_RIGHT);
      client.deleteFile(part);
      return refused.kind() == Kind.OTHER ? FtpFailure.of(e, part) : refused;
    } catch (IOException ended) {
      return FtpFailure.of(e, part);
    }
  }

  private void rename(String from, String to) throws IOException, HostException {
    if (client.rename(from, to)) {
      return;
    }
    // some servers rename to new names only
    if (!client.deleteFile(to) || !client.rename(from, to)) {
      throw FtpFailure.of(client, to, Kind.NO_RIGHT);
    }
  }

  /** Deletes a file, if it is there. */
  void delete(String path) throws HostException {
    try {
      if (!client.deleteFile(path)) {
        HostException refused = FtpFailure.of(client, path, Kind.NO_RIGHT);
        if (refused.kind() != Kind.NO_RIGHT || exists(path)) {
          throw refused;
        }
      }
    } catch (IOException e) {
      throw FtpFailure.of(e, path);
    }
  }

  private boolean exists(String path) throws IOException {
    return FTPReply.isPositiveCompletion(client.sendCommand("SIZE", path));
  }

  /** Makes a folder, or does nothing if it is there. */
  void makeFolder(String path) throws HostException {
    try {
      client.makeDirectory(path);
    } catch (IOException e) {
      throw FtpFailure.of(e, path);
    }
  }

  /** Deletes a folder if it is empty, and returns whether it was. */
  boolean deleteFolder(String path) throws HostException {
    try {
      return client.removeDirectory(path);
    } catch (IOException e) {
      throw FtpFailure.of(e, path);
    }
  }

  /** Says goodbye, which not every server waits for. */
  void leave() {
    try {
      client.logout();
    } catch (IOException e) {
      used = Instant.MIN; // it has gone already
    }
    close();
  }

  /** Ends the connection, also while another thread uses it. */
  void close() {
    sockets.end();
  }
}
