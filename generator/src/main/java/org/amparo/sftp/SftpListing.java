package org.amparo.sftp;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.amparo.host.HostException;
import org.amparo.host.HostFile;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** Lists a place, several folders at once: each is four questions, each a way there and back. */
final class SftpListing {

  /** How many folders are listed at once. */
  private static final int AT_ONCE = 12;

  private final SftpChannels channels;
  private final SftpFolders folders;
  private final Map<String, HostFile> files = new TreeMap<>();

  /**
   * @param folders is told which ones exist
   */
  SftpListing(SftpChannels channels, SftpFolders folders) {
    this.channels = channels;
    this.folders = folders;
  }

  /** Returns all files by their paths; none if the place does not exist. */
  Map<String, HostFile> files() throws HostException {
    folders.forget();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<String> level = List.of("");
      while (!level.isEmpty()) {
        List<Future<List<String>>> below = new ArrayList<>();
        for (String folder : level) {
          below.add(threads.submit(() -> read(folder)));
        }
        level = results(below);
      }
    } finally {
      threads.shutdownNow();
    }
    return files;
  }

  private static List<String> results(List<Future<List<String>>> futures) throws HostException {
    List<String> all = new ArrayList<>();
    try {
      for (Future<List<String>> future : futures) {
        all.addAll(future.get());
      }
      return all;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof HostException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HostException(HostException.Kind.CONNECTION_LOST, "", e);
    }
  }

  /** Adds the files of a folder, and returns the folders in it. */
  private List<String> read(String folder) throws HostException {
    List<DirEntry> entries = new ArrayList<>();
    channels.with(folders.at(folder), client -> read(client, folder, entries));
    List<String> below = new ArrayList<>();
    for (DirEntry entry : entries) {
      String name = entry.getFilename();
      SftpClient.Attributes attributes = entry.getAttributes();
      String path = folder.isEmpty() ? name : folder + "/" + name;
      if (attributes.isDirectory() && !name.equals(".") && !name.equals("..")) {
        below.add(path);
      } else if (attributes.isRegularFile()) {
        add(path, attributes);
      }
    }
    return below;
  }

  private synchronized void add(String path, SftpClient.Attributes attributes) {
    Optional<Instant> changed = Optional.of(attributes.getModifyTime().toInstant());
    files.put(path, new HostFile(attributes.getSize(), changed, Optional.empty()));
  }

  private void read(SftpClient client, String folder, List<DirEntry> entries) throws IOException {
    try (SftpClient.CloseableHandle handle = client.openDir(folders.at(folder))) {
      client.listDir(handle).forEach(entries::add);
    } catch (SftpException e) {
      if (folder.isEmpty() && e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
        return;
      }
      throw e;
    }
    folders.add(folder);
  }
}
