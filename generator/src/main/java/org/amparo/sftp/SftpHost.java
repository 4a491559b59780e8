package org.amparo.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostFile;
import org.amparo.host.HostPlace;
import org.amparo.host.SentStream;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.client.impl.AbstractSftpClient;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder of a host, reached by SFTP over a few channels of one connection. */
public final class SftpHost implements Host {

  /**
   * How many files are sent at once: a small file is three questions, each a way there and back.
   */
  private static final int LANES = 64;

  private static final Set<OpenMode> FRESH =
      EnumSet.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate);

  private final SftpFolders folders;
  private final SftpChannels channels;

  private SftpHost(SftpFolders folders, SftpChannels channels) {
    this.folders = folders;
    this.channels = channels;
  }

  /**
   * Connects to a host.
   *
   * @throws HostException if it cannot be reached, is not the one that it was, or does not take the
   *     user
   */
  public static Host open(HostPlace place, HostAccess access) throws HostException {
    if (place.to().user().isEmpty()) {
      throw new HostException(HostException.Kind.BAD_ADDRESS, place.to().toString(), "");
    }
    SshConnection connection = new SshConnection(place.to(), access);
    SftpChannels channels = new SftpChannels(connection, place.to().host());
    try {
      channels.any();
    } catch (HostException e) {
      connection.close();
      throw e;
    }
    return new SftpHost(SftpFolders.of(place.to().path()), channels);
  }

  @Override
  public int lanes() {
    return LANES;
  }

  @Override
  public Map<String, HostFile> list() throws HostException {
    return new SftpListing(channels, folders).files();
  }

  @Override
  public byte[] read(String path) throws HostException {
    List<byte[]> bytes = new ArrayList<>();
    channels.with(
        folders.at(path),
        client -> {
          try (InputStream stream = client.read(folders.at(path))) {
            bytes.add(stream.readAllBytes());
          }
        });
    return bytes.get(bytes.size() - 1);
  }

  @Override
  public void put(String path, HostContent content, LongConsumer sent) throws HostException {
    channels.with(
        folders.at(path),
        client -> {
          folders.make(client, SftpFolders.parent(path));
          String part = folders.at(path + PART);
          try (OutputStream stream = upload(client, part)) {
            content.writeTo(new SentStream(stream, sent));
          }
          rename(client, part, folders.at(path));
        });
  }

  private static OutputStream upload(SftpClient client, String path) throws IOException {
    return client instanceof AbstractSftpClient known
        ? new SftpUpload(known, path, FRESH)
        : client.write(path, FRESH);
  }

  /** Gives a file its name. Hosts without the way of OpenSSH do not rename over another file. */
  private static void rename(SftpClient client, String from, String to) throws IOException {
    OpenSSHPosixRenameExtension posix = client.getExtension(OpenSSHPosixRenameExtension.class);
    if (posix != null && posix.isSupported()) {
      posix.posixRename(from, to);
      return;
    }
    try {
      client.rename(from, to);
    } catch (SftpException e) {
      removeIfExists(client, to);
      client.rename(from, to);
    }
  }

  @Override
  public void delete(String path) throws HostException {
    channels.with(
        folders.at(path),
        client -> {
          removeIfExists(client, folders.at(path));
          folders.removeEmpty(client, SftpFolders.parent(path));
        });
  }

  private static void removeIfExists(SftpClient client, String path) throws IOException {
    try {
      client.remove(path);
    } catch (SftpException e) {
      if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
        throw e;
      }
    }
  }

  @Override
  public void close() {
    channels.close();
  }
}
