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
import org.amparo.output.SitePaths;
import org.amparo.source.SiteFolder;
import org.jspecify.annotations.Nullable;

/** What changes on disk, gathered: a program that saves a file may touch it several times. */
final class FileWatcher implements AutoCloseable {

  /** A pause of so many milliseconds ends a change. */
  private static final long QUIET = 15;

  /** So many milliseconds pass at most before a folder is noticed that is made or goes. */
  private static final long LOOK = 250;

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
   * Begins to watch a site's folder.
   *
   * @throws IOException if the system does not let it be watched
   */
  static FileWatcher of(SiteFolder folder) throws IOException {
    FileWatcher changes = new FileWatcher(folder);
    changes.watch(changes.present());
    return changes;
  }

  private List<Path> present() {
    return SitePaths.SOURCES.stream()
        .map(folder.root()::resolve)
        .filter(Files::isDirectory)
        .toList();
  }

  /** Watches these folders instead of those of before. */
  private void watch(List<Path> now) throws IOException {
    DirectoryWatcher next =
        DirectoryWatcher.builder().paths(now).fileHashing(false).listener(this::enter).build();
    CompletableFuture<Void> running = next.watchAsync(FileWatcher::start);
    end();
    folders = now;
    watcher = next;
    watching = running;
  }

  /**
   * Whether folders are there or gone that were not before; from now on those are watched that are
   * there.
   */
  private synchronized boolean haveMoved() throws InterruptedException {
    if (closed) {
      throw new InterruptedException("closed");
    }
    List<Path> now = present();
    if (now.equals(folders)) {
      return false;
    }
    try {
      watch(now);
      return true;
    } catch (IOException e) {
      return false; // the next look tries again
    }
  }

  /** A thread of its own: it waits all the time, and the shared ones are there for work. */
  private static void start(Runnable work) {
    Thread thread = new Thread(work, "preview-watcher");
    thread.setDaemon(true);
    thread.start();
  }

  private void enter(DirectoryChangeEvent event) {
    boolean lost = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW;
    boolean folder = event.isDirectory();
    queue.add(new Change(Set.of(event.path()), lost || folder));
  }

  /**
   * Waits for the next change, and for the pause after it.
   *
   * @throws InterruptedException if nobody wants to know any more
   */
  Change next() throws InterruptedException {
    Change first = null;
    while (first == null) {
      first = haveMoved() ? new Change(Set.of(), true) : queue.poll(LOOK, TimeUnit.MILLISECONDS);
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
    return queue.poll(QUIET, TimeUnit.MILLISECONDS);
  }

  /** Has everything looked at once more: what was just read did not hold still. */
  void again() {
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
   * @param paths what is new, changed or gone
   * @param unclear whether more may have changed, so that everything must be looked at
   */
  record Change(Set<Path> paths, boolean unclear) {
    Change {
      paths = Set.copyOf(paths);
    }
  }
}
