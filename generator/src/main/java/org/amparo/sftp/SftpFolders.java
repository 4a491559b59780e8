package org.amparo.sftp;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpException;

/**
 * The folders of a site on a host. A folder is a path from the place of the site; the place itself
 * is empty. Several channels can make folders at once.
 */
final class SftpFolders {

  private final String root;

  /** Those that are known to exist. */
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  private SftpFolders(String root) {
    this.root = root;
  }

  /**
   * Returns the folders of a place.
   *
   * @param path of the place in its address: from the root of the host, or from the user's home
   */
  static SftpFolders of(String path) {
    return new SftpFolders(root(path));
  }

  /** Returns the folder as the host takes it: from the root, or from the user's home. */
  private static String root(String path) {
    if (path.equals("/~") || path.isEmpty()) {
      return ".";
    }
    return path.startsWith("/~/") ? path.substring("/~/".length()) : path;
  }

  /** Returns a path as the host takes it. */
  String at(String path) {
    return path.isEmpty() ? root : root.equals("/") ? "/" + path : root + "/" + path;
  }

  /** Returns the folder of a file or of a folder. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Forgets which folders exist. */
  void forget() {
    known.clear();
  }

  /** Takes a folder as one that exists. */
  void add(String folder) {
    known.add(folder);
  }

  /** Makes a folder and those above it, unless they exist. */
  void make(SftpClient client, String folder) throws IOException {
    if (known.contains(folder)) {
      return;
    }
    if (!folder.isEmpty()) {
      make(client, parent(folder));
    }
    if (!exists(client, at(folder))) {
      makeFolder(client, folder);
    }
    known.add(folder);
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

  /** Removes a folder and those above it as long as they are empty. */
  void removeEmpty(SftpClient client, String lowest) throws IOException {
    for (String folder = lowest; !folder.isEmpty(); folder = parent(folder)) {
      known.remove(folder);
      if (!removeIfEmpty(client, at(folder))) {
        return;
      }
    }
  }

  private static boolean removeIfEmpty(SftpClient client, String folder) throws IOException {
    try {
      client.rmdir(folder);
      return true;
    } catch (SftpException e) {
      return false; // other files are in it
    }
  }
}
