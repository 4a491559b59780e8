package org.amparo.look;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amparo.testing.Chromium;
import org.amparo.testing.TestSite;

/**
 * The real site and the pattern library, built once, and one Chromium. Pages are opened from their
 * folder, so every request to a host is an error.
 */
final class Reading implements AutoCloseable {

  /** One standalone guide; all of them have the same template. */
  private static final String ALONE = "arrest-es.html";

  private static final Set<String> LONGEST =
      Set.of("es/derechos/si-la-policia-te-para.html", "en/rights/if-the-police-stop-you.html");

  private final Path folder;
  private final Chromium chromium;

  private Reading(Path folder, Chromium chromium) {
    this.folder = folder;
    this.chromium = chromium;
  }

  /** Builds both sites and starts the browser. Skips the calling test without a browser. */
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

  /** Returns the pages of both sites, those of the pattern library last. */
  List<Path> pages() throws IOException {
    return Stream.concat(pages("site"), pages("patterns")).toList();
  }

  /**
   * Returns one or more pages of each kind: all but the guides of the real site, of which it has
   * the longest of each language, and the pattern library, which has every component.
   */
  List<Path> kinds() throws IOException {
    Path site = folder.resolve("site/target/site");
    return pages().stream()
        .filter(page -> !isGuide(site, page) || LONGEST.contains(site.relativize(page).toString()))
        .toList();
  }

  /** Returns whether a page is {@code LANGUAGE/TOPIC/GUIDE.html} of a site. */
  private static boolean isGuide(Path site, Path page) {
    return page.startsWith(site) && site.relativize(page).getNameCount() == 3;
  }

  /** Returns whether a page has the colours and components of another one in Spanish. */
  boolean isSecond(Path page) {
    return page.startsWith(page("en"));
  }

  /** Returns a page of the real site. */
  Path page(String address) {
    return folder.resolve("site/target/site").resolve(address);
  }

  /** Returns a page of the pattern library. */
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

  /** Opens a blank page in a new window, runs an action on it and closes the window. */
  void in(Browser.NewContextOptions window, Consumer<Page> look) {
    try (BrowserContext context = chromium.browser().newContext(window)) {
      look.accept(context.newPage());
    }
  }

  /** Returns the options of a window of a size in CSS pixels. */
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
