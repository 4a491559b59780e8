package org.amparo.offline;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amparo.testing.Chromium;
import org.amparo.testing.SomeGuides;
import org.amparo.testing.TestSite;
import org.amparo.testing.Until;

/** A site of some guides, a later build of it with one guide changed, and one Chromium. */
final class Phone implements AutoCloseable {

  /** The guide that differs between the two builds. */
  static final String CHANGED = "es/derechos/si-te-detienen.html";

  private final Path folder;
  private final Chromium chromium;

  private Phone(Path folder, Chromium chromium) {
    this.folder = folder;
    this.chromium = chromium;
  }

  static Phone start() throws IOException {
    Chromium.path();
    Path folder = Files.createTempDirectory("amparo-offline");
    build(folder.resolve("first"), guide -> guide);
    build(folder.resolve("second"), Phone::calm);
    return new Phone(folder, Chromium.start());
  }

  private static String calm(String guide) {
    return guide.replace("No corras", "Con calma, no corras");
  }

  private static void build(Path root, UnaryOperator<String> edit) throws IOException {
    TestSite site = SomeGuides.copy(root);
    Path guide = root.resolve("content/es/derechos/si-te-detienen.md");
    Files.writeString(guide, edit.apply(Files.readString(guide)));
    build(site, root);
  }

  private static void build(TestSite site, Path root) throws IOException {
    TestSite.Run run = site.run("build", "--no-pamphlets", "--site", root.toString());
    if (run.code() != 0) {
      throw new IllegalStateException(run.out() + run.err());
    }
  }

  Path first() {
    return folder.resolve("first/target/site");
  }

  Path second() {
    return folder.resolve("second/target/site");
  }

  /** The second build, with its changed guide marked as urgent. */
  Path urgent() throws IOException {
    return once("urgent", root -> build(root, guide -> marked(calm(guide))));
  }

  /** The first build with its guide marked as urgent, and no word of it changed. */
  Path onlyUrgent() throws IOException {
    return once("only-urgent", root -> build(root, Phone::marked));
  }

  /** The site that readers get, for what depends on how much it has. */
  Path real() throws IOException {
    Path content = TestSite.basedir().resolve("content");
    return once("real", root -> build(TestSite.copy(root.resolve("content"), content), root));
  }

  private Path once(String name, Builder builder) throws IOException {
    Path root = folder.resolve(name);
    if (!Files.exists(root)) {
      builder.build(root);
    }
    return root.resolve("target/site");
  }

  private interface Builder {
    void build(Path root) throws IOException;
  }

  private static String marked(String guide) {
    return guide.replaceFirst("\nstatus: ", "\nurgent: true$0");
  }

  /** The addresses of a sitemap's pages, without the host. */
  List<String> sitemap() throws IOException {
    List<String> addresses = new ArrayList<>();
    for (String part : Files.readString(first().resolve("sitemap.xml")).split("<loc>", -1)) {
      if (part.startsWith("https://")) {
        addresses.add(part.substring("https://guia.example/".length(), part.indexOf("</loc>")));
      }
    }
    return addresses;
  }

  /** Returns the addresses that begin with a language's folder. */
  List<String> sitemap(String folder) throws IOException {
    return sitemap().stream().filter(address -> address.startsWith(folder)).toList();
  }

  /** A window with a store of its own, of a phone's size. */
  BrowserContext window() {
    return window(new Browser.NewContextOptions());
  }

  BrowserContext window(Browser.NewContextOptions options) {
    BrowserContext window = chromium.browser().newContext(options.setViewportSize(360, 640));
    window.setDefaultTimeout(10_000);
    return window;
  }

  /**
   * A window of a browser that keeps a history, which others do not.
   *
   * @param without flags that Playwright gives each browser, and that this one goes without
   */
  BrowserContext real(Path profile, List<String> without) {
    return chromium
        .playwright()
        .chromium()
        .launchPersistentContext(
            profile,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(Chromium.path())
                .setIgnoreDefaultArgs(without)
                .setArgs(Chromium.FLAGS));
  }

  /** Opens the page for saving and waits until it says how much a save brings. */
  static void atSaving(Page page, StaticServer server) {
    page.navigate(server.address("es/guardar.html"));
    Until.holds(page, "document.querySelector('[data-part=go]').textContent.match(/MB/)");
  }

  /** Delays everything that a page fetches. */
  static void slow(Page page, int milliseconds) {
    page.evaluate(
        "by => { const now = fetch; window.fetch = async (...what) => {"
            + " await new Promise(done => setTimeout(done, by)); return now(...what); }; }",
        milliseconds);
  }

  private static final String HURRIES =
      "const now = setTimeout; window.setTimeout = (work, by) => now(work, by > 999 && by < 9999 ? by / 20 : by);";

  /** Shortens every pause of a page's script, so that tests do not wait for it. */
  static void hurries(Page page) {
    page.addInitScript(HURRIES);
  }

  /** Shortens every pause of the scripts of pages in a window. */
  static void hurries(BrowserContext window) {
    window.addInitScript(HURRIES);
  }

  /**
   * Waits until a page has noticed that it is online, and no tab saves or deletes or waits to. What
   * a save asks first takes a moment in which it has no lock.
   */
  static void rests(Page page) {
    Until.holds(page, "navigator.onLine");
    page.waitForTimeout(300);
    Until.holds(page, "Object.values(await navigator.locks.query()).every(locks => !locks.length)");
  }

  /** Presses the button on the page for saving. */
  static void presses(Page page, String part) {
    page.locator("[data-part=" + part + "]").click();
  }

  /** Waits until the page for saving says something, in one of its parts. */
  static void says(Page page, String part, String words) {
    Until.holds(page, text(part) + ".match(/" + words + "/)");
  }

  private static String text(String part) {
    return "document.querySelector('[data-part=" + part + "]').textContent";
  }

  /** Deletes what is saved, as a reader does, and waits until she is told what came of it. */
  static void deletes(Page page) {
    deletingBegins(page);
    Until.holds(page, "document.querySelector('#_delete [data-part=result]').textContent");
  }

  /** Both taps that deleting takes, without waiting for what comes of it. */
  static void deletingBegins(Page page) {
    page.locator("#_delete [data-part=ask]").click();
    page.locator("#_delete [data-part=yes]").click();
  }

  /** Begins to save on the page for saving, and waits until some files have come. */
  static void saveBegins(Page page) {
    page.locator("[data-part=go]").click();
    Until.holds(page, "document.querySelector('[data-part=bar]').value > 2");
  }

  /** Waits until a page was drawn with what has just changed. */
  static void draws(Page page) {
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  /** Leads a page to another address, without waiting for it. */
  static void leaves(Page page, String address) {
    page.evaluate("to => { setTimeout(() => { location.href = to; }); }", address);
  }

  /** Saves the site in a window, as a reader does, and waits until it is whole. */
  static Page saved(BrowserContext window, StaticServer server, String page) {
    Page opened = window.newPage();
    opened.navigate(server.address(page));
    opened.locator("[data-part=go]").click();
    Until.holds(
        opened,
        "document.querySelector('[data-part=status]').textContent.match(/comprobado|checked/)");
    return opened;
  }

  /** Makes those pages that are open no more such that left some hours ago. */
  static void hoursLater(Page page) {
    page.evaluate(
        """
        async () => {
          for (const name of (await caches.keys()).filter(k => /state$/.test(k))) {
            const state = await caches.open(name);
            for (const request of await state.keys()) if (request.url.includes('/state/pin/')) {
              const pin = await (await state.match(request)).json();
              const gone = Date.now() - 2 * 3600000;
              await state.put(request, new Response(JSON.stringify({ cache: pin.cache, gone })));
            }
          }
        }
        """);
  }

  /** Copies a site, for a test that changes it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }

  /** Copies the first build to a host where the worker begins with more script. */
  void copyWithWorker(Path host, String before) throws IOException {
    copy(first(), host);
    Path worker = host.resolve("sw.js");
    Files.writeString(worker, before + "\n" + Files.readString(worker));
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
