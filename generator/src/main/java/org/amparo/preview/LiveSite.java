package org.amparo.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.amparo.check.ReadingLevel;
import org.amparo.report.Findings;
import org.amparo.source.SiteFolder;

/**
 * A site that is built again after each change of its files, or of a text that somebody is typing.
 */
public final class LiveSite implements AutoCloseable {

  /** The maximum number of pages of a site whose report has the sizes of pages. */
  private static final int MAX_MEASURED = 500;

  /** The pause before files are read again that changed while they were read. */
  private static final long PAUSE_MILLIS = 50;

  /**
   * How long the build waits for the first question: the first screen of the desk needs no state,
   * and a small machine shows it sooner alone.
   */
  private static final long HEAD_START_MILLIS = 1000;

  private final SiteFolder folder;
  private final IncrementalBuild build;
  private final FileWatcher watcher;
  private final LiveReload liveReload = new LiveReload();
  private final Semaphore early = new Semaphore(1);
  private volatile boolean closed;

  /**
   * Begins to watch the files of a site and to build it.
   *
   * @param today the day to show the site on
   * @throws IOException if the folder cannot be watched
   */
  public LiveSite(SiteFolder folder, LocalDate today) throws IOException {
    this.folder = folder;
    this.build = new IncrementalBuild(folder, today);
    this.watcher = FileWatcher.of(folder);
    watcher.addAll();
    Thread worker = new Thread(this::follow, "live-site");
    worker.setDaemon(true);
    worker.start();
  }

  /** Returns the site's folder. */
  public SiteFolder folder() {
    return folder;
  }

  /** Returns whether the site is built, so that nobody has to wait for its state. */
  public boolean isReady() {
    return liveReload.isReady();
  }

  /**
   * Reads something of the folder that needs no state. If the build has not begun, it waits: with
   * thousands of guides both at once would take much longer.
   */
  public <T> T early(Supplier<T> reading) {
    early.acquireUninterruptibly();
    try {
      return reading.get();
    } finally {
      early.release();
    }
  }

  /**
   * Returns the present state. Waits until the site is built.
   *
   * @throws CompletionException if it could not be built yet
   */
  public PreviewState state() {
    return liveReload.state();
  }

  /**
   * Writes a stream of events, one for each new state, until it is closed.
   *
   * @throws IOException when the browser closes it
   * @throws InterruptedException when the server is closed
   */
  public void events(OutputStream out) throws IOException, InterruptedException {
    liveReload.serve(out);
  }

  LiveReload liveReload() {
    return liveReload;
  }

  /**
   * Builds with a text that is not saved.
   *
   * @param file its absolute path
   * @param text in the bytes of a file; empty to read the file again
   * @return the state with it
   * @throws IOException if an existing file cannot be read
   */
  public synchronized PreviewState type(Path file, Optional<byte[]> text) throws IOException {
    folder.unsaved().set(file, text);
    return update(Set.of(file));
  }

  /**
   * Builds after files were changed, without waiting for the watcher.
   *
   * @param changed their absolute paths
   * @return the state with them
   * @throws IOException if an existing file cannot be read
   */
  public synchronized PreviewState update(Set<Path> changed) throws IOException {
    PreviewState next = build.update(changed);
    liveReload.show(next);
    return next;
  }

  /** Returns what a report says of a state. */
  static Findings findings(PreviewState now) {
    LazySite site = now.site().orElseThrow();
    return new Findings(
        site.checked(), now.problems(), ReadingLevel::score, site.sizes(MAX_MEASURED));
  }

  private void follow() {
    try {
      liveReload.awaitQuestion(HEAD_START_MILLIS);
      early.acquire(); // what is read early goes first
      early.release();
      while (!closed) {
        follow(watcher.next());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Builds after a change. If files change meanwhile, they are read again later. */
  private void follow(FileWatcher.Change change) throws InterruptedException {
    try {
      if (change.unclear()) {
        updateAll();
      } else {
        update(change.paths());
      }
    } catch (IOException | UncheckedIOException e) {
      liveReload.fail(e);
      Thread.sleep(PAUSE_MILLIS);
      watcher.addAll();
    } catch (RuntimeException e) {
      liveReload.fail(e);
      throw e;
    }
  }

  private synchronized void updateAll() throws IOException {
    if (!closed) {
      liveReload.show(build.updateAll());
    }
  }

  /** Ends following; waits for a build that is under way. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    watcher.close();
  }
}
