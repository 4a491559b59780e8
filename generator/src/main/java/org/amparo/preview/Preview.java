package org.amparo.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.amparo.output.OutputFile;
import org.amparo.report.LawyerPage;
import org.amparo.report.Report;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** Serves the pages of a live site to the browser, with the problems over them. */
public final class Preview implements AutoCloseable {

  private final LiveSite site;
  private final Messages messages;
  private final Messages problemMessages;
  private final Server server;

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
    this(new LiveSite(folder, today), port, messages, problemMessages);
  }

  /**
   * Starts serving a live site, which is closed with the preview.
   *
   * @param port to listen on; 0 for any that is free
   * @param messages of the console
   * @param problemMessages of problems, in the same language
   * @throws IOException if the port is taken
   */
  public Preview(LiveSite site, int port, Messages messages, Messages problemMessages)
      throws IOException {
    this.site = site;
    this.messages = messages;
    this.problemMessages = problemMessages;
    Map<String, Function<PreviewState, OutputFile>> reports =
        Map.of("report", this::report, LawyerPage.FILE.path(), this::lawyer);
    this.server =
        new Server(
            site.folder(), port, new Panel(messages, problemMessages), reports, site.liveReload());
  }

  /** Returns the present state. */
  PreviewState state() {
    return site.state();
  }

  /** Returns the address of the site. */
  public URI address() {
    return URI.create("http://localhost:" + server.port() + "/");
  }

  private OutputFile report(PreviewState now) {
    try {
      return Report.of(LiveSite.findings(now), messages, problemMessages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputFile lawyer(PreviewState now) {
    try {
      return LawyerPage.of(LiveSite.findings(now), messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    site.close();
  }
}
