package org.amparo.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostFile;
import org.amparo.host.HostPlace;
import org.amparo.host.SentStream;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder of a host, reached by SFTP over a few channels of one connection. */
public final class SftpHost implements Host {

  /** How many files are sent at once: a small file is four questions, each a way there and back. */
  private static final int LANES = 24;

  private static final Set<OpenMode> FRESH =
      EnumSet.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate);

  private final String root;
  private final SftpChannels channels;
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  private SftpHost(String root, SftpChannels channels) {
    this.root = root;
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
    return new SftpHost(root(place.to().path()), channels);
  }

  /** Returns the folder as the host takes it: from the root, or from the user's home. */
  private static String root(String path) {
    if (path.equals("/~") || path.isEmpty()) {
      return ".";
    }
    return path.startsWith("/~/") ? path.substring("/~/".length()) : path;
  }

  @Override
  public int lanes() {
    return LANES;
  }

  @Override
  public Map<String, HostFile> list() throws HostException {
    Map<String, HostFile> files = new TreeMap<>();
    channels.with(
        root,
        client -> {
          files.clear();
          folders.clear();
          list(client, "", files);
        });
    return files;
  }

  private void list(SftpClient client, String folder, Map<String, HostFile> files)
      throws IOException {
    List<DirEntry> entries = new ArrayList<>();
    try (SftpClient.CloseableHandle handle = client.openDir(at(folder))) {
      client.listDir(handle).forEach(entries::add);
    } catch (SftpException e) {
      if (folder.isEmpty() && e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
        return;
      }
      throw e;
    }
    folders.add(folder);
    for (DirEntry entry : entries) {
      String name = entry.getFilename();
      SftpClient.Attributes attributes = entry.getAttributes();
      String path = folder.isEmpty() ? name : folder + "/" + name;
      if (attributes.isDirectory() && !name.equals(".") && !name.equals("..")) {
        list(client, path, files);
      } else if (attributes.isRegularFile()) {
        Instant changed = attributes.getModifyTime().toInstant();
        files.put(path, new HostFile(attributes.getSize(), Optional.of(changed), Optional.empty()));
      }
    }
  }

  @Override
  public byte[] read(String path) throws HostException {
    List<byte[]> bytes = new ArrayList<>();
    channels.with(
        at(path),
        client -> {
          try (InputStream stream = client.read(at(path))) {
            bytes.add(stream.readAllBytes());
          }
        });
    return bytes.get(bytes.size() - 1);
  }

  @Override
  public void put(String path, HostContent content, LongConsumer sent) throws HostException {
    channels.with(
        at(path),
        client -> {
          makeFolders(client, parent(path));
          String part = at(path + PART);
          try (OutputStream stream = client.write(part, FRESH)) {
            content.writeTo(new SentStream(stream, sent));
          }
          rename(client, part, at(path));
        });
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

  private void makeFolders(SftpClient client, String folder) throws IOException {
    if (folders.contains(folder)) {
      return;
    }
    if (!folder.isEmpty()) {
      makeFolders(client, parent(folder));
    }
    if (!exists(client, at(folder))) {
      makeFolder(client, folder);
    }
    folders.add(folder);
  }

  private void makeFolder(SftpClient client, String folder) throws IOException {
    String path = at(folder);
    if (folder.isEmpty() && path.lastIndexOf('/') > 0) {
      makeAbove(client, path.substring(0, path.lastIndexOf('/')));
    }
    try {
      client.mkdir(path);
    } catch (SftpException e) {
      if (!exists(client, path)) { // otherwise another lane has made it
        throw e;
      }
    }
  }

  private static boolean exists(SftpClient client, String path) throws IOException {
    try {
      client.stat(path);
      return true;
    } catch (SftpException e) {
      return false;
    }
  }

  /** Makes the folders above the place. */
  private static void makeAbove(SftpClient client, String path) throws IOException {
    if (!exists(client, path)) {
      if (path.lastIndexOf('/') > 0) {
        makeAbove(client, path.substring(0, path.lastIndexOf('/')));
      }
      client.mkdir(path);
    }
  }

  @Override
  public void delete(String path) throws HostException {
    channels.with(
        at(path),
        client -> {
          removeIfExists(client, at(path));
          for (String folder = parent(path); !folder.isEmpty(); folder = parent(folder)) {
            folders.remove(folder);
            if (!removeIfEmpty(client, at(folder))) {
              return;
            }
          }
        });
  }

  private static boolean removeIfEmpty(SftpClient client, String folder) throws IOException {
    try {
      client.rmdir(folder);
      return true;
    } catch (SftpException e) {
      return false; // other files are in it
    }
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

  private String at(String path) {
    return path.isEmpty() ? root : root.equals("/") ? "/" + path : root + "/" + path;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  @Override
  public void close() {
    channels.close();
  }
}
