package org.amparo.look;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amparo.testing.Chromium;
import org.amparo.testing.TestSite;

/**
 * The site that readers get and the pattern library, built once, and one Chromium to read them in.
 * Pages are opened from their folder, so a request to any host is one too many.
 */
final class Reading implements AutoCloseable {

  /** The file to be sent that stands for all others: they have one template. */
  private static final String ALONE = "arrest-es.html";

  private final Path folder;
  private final Chromium chromium;

  private Reading(Path folder, Chromium chromium) {
    this.folder = folder;
    this.chromium = chromium;
  }

  /** Builds both sites and starts the browser, or skips the tests that need it. */
  static Reading start() throws IOException {
    Chromium.path();
    Path folder = Files.createTempDirectory("amparo-look");
    build(TestSite.basedir().resolve("content"), folder.resolve("site/content"));
    build(TestSite.fixture("patterns"), folder.resolve("patterns"));
    return new Reading(folder, Chromium.start());
  }

  private static void build(Path fixture, Path copy) throws IOException {
    TestSite site = TestSite.copy(copy, fixture);
    Path root = copy.endsWith("content") ? copy.getParent() : copy;
    TestSite.Run run = site.run("build", "--site", root.toString());
    if (run.code() != 0) {
      throw new IllegalStateException(run.out() + run.err());
    }
  }

  /** Every page of both sites, those of the pattern library last. */
  List<Path> pages() throws IOException {
    return Stream.concat(pages("site"), pages("patterns")).toList();
  }

  /** A page of the site that readers get. */
  Path page(String address) {
    return folder.resolve("site/target/site").resolve(address);
  }

  /** A page of the pattern library. */
  Path pattern(String address) {
    return folder.resolve("patterns/target/site").resolve(address);
  }

  private Stream<Path> pages(String site) throws IOException {
    Path root = folder.resolve(site).resolve("target/site");
    try (Stream<Path> walk = Files.walk(root)) {
      return walk
          .filter(f -> f.toString().endsWith(".html"))
          .filter(f -> !f.getParent().endsWith("downloads") || f.endsWith(ALONE))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Opens a blank page in a browser window of its own and closes it afterwards. */
  void in(Browser.NewContextOptions window, Consumer<Page> look) {
    try (BrowserContext context = chromium.browser().newContext(window)) {
      look.accept(context.newPage());
    }
  }

  /** A window of this size. */
  static Browser.NewContextOptions window(int width, int height) {
    return new Browser.NewContextOptions().setViewportSize(width, height);
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
