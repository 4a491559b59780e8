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

/** Shows a site in the browser while somebody writes it, and what is wrong beside it. */
public final class Preview implements AutoCloseable {

  /** Up to so many pages, the report weighs each of them. */
  private static final int WEIGHED = 500;

  /** Milliseconds before what did not hold still is read once more. */
  private static final long PAUSE = 50;

  private final Messages words;
  private final Messages problemWords;
  private final IncrementalBuild desk;
  private final FileWatcher changes;
  private final LiveReload tabs;
  private final Server server;
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Begins to watch and to serve.
   *
   * @param port to listen on; 0 for any that is free
   * @param words the organisers' own
   * @param problemWords what problems say, in the same language
   * @param today the day to show the site on
   * @throws IOException if the folder cannot be watched or read, or the port is taken
   */
  public Preview(
      SiteFolder folder, int port, Messages words, Messages problemWords, LocalDate today)
      throws IOException {
    this.words = words;
    this.problemWords = problemWords;
    this.desk = new IncrementalBuild(folder, today);
    this.changes = FileWatcher.of(folder);
    this.tabs = new LiveReload(desk.all());
    Map<String, Function<PreviewState, OutputFile>> reports =
        Map.of("report", this::report, LawyerPage.FILE.path(), this::lawyer);
    this.server = new Server(folder, port, new Panel(words, problemWords), reports, tabs);
    Thread worker = new Thread(this::follow, "preview-changes");
    worker.setDaemon(true);
    worker.start();
  }

  /** What is shown now. */
  PreviewState view() {
    return tabs.view();
  }

  /** Where the browser finds the site. */
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
        FileWatcher.Change change = changes.next();
        tabs.show(look(change));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A folder may go away while it is read: then it is read once more. */
  private PreviewState look(FileWatcher.Change change) throws InterruptedException {
    try {
      return change.unclear() ? desk.all() : desk.update(change.paths());
    } catch (IOException | UncheckedIOException e) {
      Thread.sleep(PAUSE);
      changes.again();
      return tabs.view();
    }
  }

  private OutputFile report(PreviewState now) {
    try {
      return Report.of(findings(now), words, problemWords);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputFile lawyer(PreviewState now) {
    try {
      return LawyerPage.of(findings(now), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Findings findings(PreviewState now) {
    LazySite edition = now.edition().orElseThrow();
    return new Findings(
        edition.checked(), now.problems(), ReadingLevel::score, edition.sizes(WEIGHED));
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
    changes.close();
  }
}
