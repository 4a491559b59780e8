package org.amparo.sftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.client.SftpVersionSelector;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatExtensionInfo;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatPathExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;

/** The channels of a connection. Several threads share one; the library keeps answers apart. */
final class SftpChannels implements AutoCloseable {

  /** The maximum number of channels. OpenSSH takes ten, many hosts fewer. */
  private static final int MAX = 4;

  /** Below it, a failure to write means that the disk is full. */
  private static final long FULL = 1L << 20;

  /** The version of the protocol that every host knows. */
  private static final SftpVersionSelector VERSION =
      SftpVersionSelector.fixedVersionSelector(SftpConstants.SFTP_V3);

  private final SshConnection connection;
  private final String name;
  private final List<SftpClient> open = new ArrayList<>();
  private @Nullable ClientSession session;
  private int max = MAX;
  private int next;

  /**
   * @param name of the host, for messages
   */
  SftpChannels(SshConnection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  /** Something that is done over a channel. */
  @FunctionalInterface
  interface Use {
    void of(SftpClient client) throws IOException;
  }

  /**
   * Does something over one of the channels.
   *
   * @param path for the message of a failure
   */
  void with(String path, Use use) throws HostException {
    SftpClient client = any();
    try {
      use.of(client);
    } catch (IOException | RuntimeException e) {
      throw failed(client, path, e);
    }
  }

  /** Returns an open channel, another one each time; connects again if the connection was lost. */
  synchronized SftpClient any() throws HostException {
    ClientSession current = session;
    if (current == null || !current.isOpen()) {
      open.clear();
      current = connection.open();
      session = current;
    }
    open.removeIf(c -> !c.isOpen());
    if (open.size() < max) {
      add(current);
    }
    next = (next + 1) % open.size();
    return open.get(next);
  }

  private void add(ClientSession current) throws HostException {
    try {
      open.add(SftpClientFactory.instance().createSftpClient(current, VERSION));
    } catch (IOException | RuntimeException e) {
      if (open.isEmpty()) {
        throw current.isOpen()
            ? new HostException(Kind.UNSUPPORTED, name, "SFTP")
            : new HostException(Kind.CONNECTION_LOST, name, e);
      }
      max = open.size();
    }
  }

  private HostException failed(SftpClient client, String path, Exception failure) {
    Exception e = cause(failure);
    if (e instanceof SftpException sftp) {
      return new HostException(kind(client, path, sftp.getStatus()), path, e);
    }
    String words = String.valueOf(e.getMessage());
    boolean late = words.contains("Timeout") || words.contains("timeout");
    return new HostException(late ? Kind.TIMED_OUT : Kind.CONNECTION_LOST, name, e);
  }

  private static Exception cause(Exception failure) {
    return failure instanceof UncheckedIOException && failure.getCause() instanceof IOException e
        ? e
        : failure;
  }

  private static Kind kind(SftpClient client, String path, int status) {
    return switch (status) {
      case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH -> Kind.NOT_FOUND;
      case SftpConstants.SSH_FX_PERMISSION_DENIED, SftpConstants.SSH_FX_WRITE_PROTECT ->
          Kind.NO_RIGHT;
      case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED ->
          Kind.DISK_FULL;
      case SftpConstants.SSH_FX_NO_CONNECTION, SftpConstants.SSH_FX_CONNECTION_LOST ->
          Kind.CONNECTION_LOST;
      default -> isFull(client, path) ? Kind.DISK_FULL : Kind.OTHER;
    };
  }

  /** Returns whether the disk is full. The protocol has no word for it, but OpenSSH tells. */
  private static boolean isFull(SftpClient client, String path) {
    OpenSSHStatPathExtension disk = client.getExtension(OpenSSHStatPathExtension.class);
    if (disk == null || !disk.isSupported()) {
      return false;
    }
    try {
      String folder = path.substring(0, Math.max(1, path.lastIndexOf('/')));
      OpenSSHStatExtensionInfo info = disk.stat(folder);
      return info.f_bavail * info.f_frsize < FULL || info.f_favail == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    connection.close();
  }
}
