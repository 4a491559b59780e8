package org.amparo.desk;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.amparo.language.Languages;
import org.amparo.model.Language;
import org.amparo.preview.LiveSite;
import org.amparo.preview.Preview;
import org.amparo.publish.Machine;
import org.amparo.source.SiteFolder;

/**
 * The desk of a site: its screens on one port of this machine, and on another port, which is
 * another origin for browsers, the pages of the site with their scripts.
 */
public final class Desk implements AutoCloseable {

  /** How long the desk waits after its last page went. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** The pause between two looks whether anybody is at the desk. */
  private static final Duration LOOK = Duration.ofSeconds(20);

  /** How long the page that says that the desk is closed takes to load. */
  private static final Duration LAST_PAGE = Duration.ofMillis(1500);

  private final Secrets secrets;
  private final LiveSite site;
  private final Preview preview;
  private final DeskServer server;
  private final Language language;
  private final RunningDesk running;
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Starts the desk.
   *
   * @param options where and how
   * @param today the day to show the site on
   * @param random for the secrets; unpredictable
   * @throws IOException if the folder cannot be watched or read, or the port is taken
   */
  public Desk(SiteFolder folder, Options options, LocalDate today, RandomGenerator random)
      throws IOException {
    this.secrets = Secrets.make(random);
    this.language = options.language();
    Map<Language, Words> words = new LinkedHashMap<>();
    for (Language spoken : Languages.spoken()) {
      words.put(spoken, Words.read(folder, spoken));
    }
    Clock clock = options.clock();
    Texts.bringBack(folder);
    this.site = new LiveSite(folder, today);
    Words own = words.getOrDefault(language, words.values().iterator().next());
    this.preview = new Preview(site, 0, own.console(), own.problems());
    Pages pages = new Pages(folder, words, secrets);
    Texts texts = new Texts(site, clock);
    Workplace place =
        new Workplace(site, texts, pages, today, clock, options.machine(), preview.address());
    Attendance attendance = new Attendance(clock, PATIENCE);
    Screens screens = new Screens(place, attendance, this::endSoon);
    this.server = new DeskServer(options.port(), secrets, screens, options.failures());
    this.running = new RunningDesk(folder);
    running.begin(address());
    Thread worker = new Thread(() -> endAfter(attendance), "desk-attendance");
    worker.setDaemon(true);
    worker.start();
  }

  /** Ends the desk when nobody is at it any more. */
  private void endAfter(Attendance attendance) {
    try {
      while (!closed.await(LOOK.toSeconds(), TimeUnit.SECONDS)) {
        if (attendance.isOver()) {
          end();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the address that opens the desk, with the visit key. */
  public URI address() {
    return URI.create(
        "http://127.0.0.1:" + server.port() + "/" + language + "/?key=" + secrets.visit());
  }

  /**
   * Waits until the desk is ended.
   *
   * @throws InterruptedException if the program is to end
   */
  public void await() throws InterruptedException {
    closed.await();
  }

  /** Ends the desk when the last page has its style. */
  private void endSoon() {
    CompletableFuture.delayedExecutor(LAST_PAGE.toMillis(), TimeUnit.MILLISECONDS)
        .execute(this::end);
  }

  private void end() {
    closed.countDown();
  }

  @Override
  public void close() throws IOException {
    end();
    running.end();
    server.close();
    preview.close();
  }

  /**
   * How a desk is opened.
   *
   * @param port to listen on; 0 for any that is free
   * @param language in which it opens
   * @param clock in the zone of the times that it shows
   * @param machine the user's own things
   * @param failures hears of a request that could not be answered
   */
  public record Options(
      int port, Language language, Clock clock, Machine machine, Consumer<Exception> failures) {}
}
