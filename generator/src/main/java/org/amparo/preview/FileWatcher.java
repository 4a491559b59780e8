package org.amparo.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;
import org.jspecify.annotations.Nullable;

/** Watches the files of a site. Changes in quick succession become one. */
final class FileWatcher implements AutoCloseable {

  /** The number of milliseconds without another change after which a change ends. */
  private static final long QUIET_MILLIS = 15;

  /** The number of milliseconds between two searches for new and deleted folders. */
  private static final long FOLDERS_MILLIS = 250;

  private final SiteFolder folder;
  private final BlockingQueue<Change> queue = new LinkedBlockingQueue<>();
  private List<Path> folders = List.of();
  private @Nullable DirectoryWatcher watcher;
  private @Nullable CompletableFuture<Void> watching;
  private boolean closed;

  private FileWatcher(SiteFolder folder) {
    this.folder = folder;
  }

  /**
   * Starts watching a site's folder.
   *
   * @throws IOException if the system refuses
   */
  static FileWatcher of(SiteFolder folder) throws IOException {
    FileWatcher watcher = new FileWatcher(folder);
    watcher.watch(watcher.existingFolders());
    return watcher;
  }

  private List<Path> existingFolders() {
    return SourcePaths.SOURCES.stream()
        .map(folder.root()::resolve)
        .filter(Files::isDirectory)
        .toList();
  }

  /** Watches these folders, and no others any more. */
  private void watch(List<Path> current) throws IOException {
    DirectoryWatcher next =
        DirectoryWatcher.builder().paths(current).fileHashing(false).listener(this::add).build();
    CompletableFuture<Void> running = next.watchAsync(FileWatcher::start);
    end();
    folders = current;
    watcher = next;
    watching = running;
  }

  /** Returns whether folders were created or deleted; from now on the existing ones are watched. */
  private synchronized boolean foldersChanged() throws InterruptedException {
    if (closed) {
      throw new InterruptedException("closed");
    }
    List<Path> current = existingFolders();
    if (current.equals(folders)) {
      return false;
    }
    try {
      watch(current);
      return true;
    } catch (IOException e) {
      return false; // the next call tries again
    }
  }

  /** Starts a thread, since the watcher would block one of the common pool. */
  private static void start(Runnable work) {
    Thread thread = new Thread(work, "preview-watcher");
    thread.setDaemon(true);
    thread.start();
  }

  private void add(DirectoryChangeEvent event) {
    boolean lost = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW;
    boolean folder = event.isDirectory();
    queue.add(new Change(Set.of(event.path()), lost || folder));
  }

  /**
   * Waits for the next change, and until it has ended.
   *
   * @throws InterruptedException if the watcher is closed
   */
  Change next() throws InterruptedException {
    Change first = null;
    while (first == null) {
      first =
          foldersChanged()
              ? new Change(Set.of(), true)
              : queue.poll(FOLDERS_MILLIS, TimeUnit.MILLISECONDS);
    }
    Set<Path> paths = new HashSet<>(first.paths());
    boolean unclear = first.unclear();
    for (Change more = poll(); more != null; more = poll()) {
      paths.addAll(more.paths());
      unclear |= more.unclear();
    }
    return new Change(paths, unclear);
  }

  private @Nullable Change poll() throws InterruptedException {
    return queue.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Adds a change of all files, after a read that failed because files changed meanwhile. */
  void addAll() {
    queue.add(new Change(Set.of(), true));
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    end();
  }

  private void end() throws IOException {
    if (watcher != null) {
      watcher.close();
    }
    if (watching != null) {
      watching.cancel(true);
    }
  }

  /**
   * Files that changed together.
   *
   * @param paths files and folders that were created, changed or deleted
   * @param unclear whether any other file may have changed too
   */
  record Change(Set<Path> paths, boolean unclear) {
    Change {
      paths = Set.copyOf(paths);
    }
  }
}
