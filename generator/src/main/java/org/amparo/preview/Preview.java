package org.amparo.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.amparo.check.ReadingLevel;
import org.amparo.output.OutputFile;
import org.amparo.report.Findings;
import org.amparo.report.LawyerPage;
import org.amparo.report.Report;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** Serves a site to the browser, follows its changes, and shows its problems. */
public final class Preview implements AutoCloseable {

  /** The maximum number of pages of a site whose report has the sizes of pages. */
  private static final int MAX_MEASURED = 500;

  /** The pause before files are read again that changed while they were read. */
  private static final long PAUSE_MILLIS = 50;

  private final Messages messages;
  private final Messages problemMessages;
  private final IncrementalBuild build;
  private final FileWatcher watcher;
  private final LiveReload liveReload;
  private final Server server;
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Starts watching and serving.
   *
   * @param port to listen on; 0 for any that is free
   * @param messages of the console
   * @param problemMessages of problems, in the same language
   * @param today the day to show the site on
   * @throws IOException if the folder cannot be watched or read, or the port is taken
   */
  public Preview(
      SiteFolder folder, int port, Messages messages, Messages problemMessages, LocalDate today)
      throws IOException {
    this.messages = messages;
    this.problemMessages = problemMessages;
    this.build = new IncrementalBuild(folder, today);
    this.watcher = FileWatcher.of(folder);
    this.liveReload = new LiveReload(build.updateAll());
    Map<String, Function<PreviewState, OutputFile>> reports =
        Map.of("report", this::report, LawyerPage.FILE.path(), this::lawyer);
    this.server =
        new Server(folder, port, new Panel(messages, problemMessages), reports, liveReload);
    Thread worker = new Thread(this::follow, "preview-changes");
    worker.setDaemon(true);
    worker.start();
  }

  /** Returns the present state. */
  PreviewState state() {
    return liveReload.state();
  }

  /** Returns the address of the site. */
  public URI address() {
    return URI.create("http://localhost:" + server.port() + "/");
  }

  /**
   * Waits until the preview is closed.
   *
   * @throws InterruptedException if the program is to end
   */
  public void await() throws InterruptedException {
    closed.await();
  }

  private void follow() {
    try {
      while (closed.getCount() > 0) {
        FileWatcher.Change change = watcher.next();
        liveReload.show(update(change));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Builds after a change. If files change meanwhile, they are read again later. */
  private PreviewState update(FileWatcher.Change change) throws InterruptedException {
    try {
      return change.unclear() ? build.updateAll() : build.update(change.paths());
    } catch (IOException | UncheckedIOException e) {
      Thread.sleep(PAUSE_MILLIS);
      watcher.addAll();
      return liveReload.state();
    }
  }

  private OutputFile report(PreviewState now) {
    try {
      return Report.of(findings(now), messages, problemMessages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputFile lawyer(PreviewState now) {
    try {
      return LawyerPage.of(findings(now), messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Findings findings(PreviewState now) {
    LazySite site = now.site().orElseThrow();
    return new Findings(
        site.checked(), now.problems(), ReadingLevel::score, site.sizes(MAX_MEASURED));
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
    watcher.close();
  }
}
