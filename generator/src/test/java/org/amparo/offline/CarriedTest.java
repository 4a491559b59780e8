package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.amparo.testing.Until;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is carried from phone to phone: the folder in the ZIP and the single files. */
@ExtendWith(PhoneExtension.class)
class CarriedTest {

  @Test
  void everyLinkOfTheFolderLeadsToAFileThatIsThere(Phone phone, @TempDir Path folder)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String language : List.of("es", "en")) {
      Path root = unpacked(phone.first(), language, folder.resolve(language));
      for (Path page : pages(root)) {
        Document document = Jsoup.parse(Files.readString(page));
        for (Element element : document.select("a[href], script[src], img[src], link[rel=icon]")) {
          String link = element.hasAttr("src") ? element.attr("src") : element.attr("href");
          boolean outside = link.matches("(https?|tel|mailto|data):.*|#.*");
          if (!outside && !leads(page, link)) {
            wrong.add(root.relativize(page) + " -> " + link);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean leads(Path page, String link) {
    Path target =
        Path.of(URI.create(page.toUri().resolve(link).toString().replaceFirst("#.*", "")));
    return Files.isRegularFile(target);
  }

  @Test
  void theFolderWorksWithoutErrorsOrRequests(Phone phone, @TempDir Path folder) throws IOException {
    Path root = unpacked(phone.first(), "es", folder);
    try (BrowserContext window = phone.window()) {
      Page page = window.newPage();
      List<String> wrong = watched(page);
      for (Path file : pages(root)) {
        page.navigate(file.toUri().toString());
      }
      page.navigate(root.resolve("es/index.html").toUri().toString());
      search(page, "policía");
      assertTrue(page.locator(".search-results a").count() > 0);
      page.locator(".search-results a").first().click();
      page.waitForURL("**/es/**");
      page.locator(".languages a").click();
      page.waitForURL("**/en/**");
      assertEquals("en", page.locator("html").getAttribute("lang"));
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  void eachSingleFileStandsAlone(Phone phone, @TempDir Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(phone.first().resolve("downloads"))) {
      files = list.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
    assertEquals(2 * 4 + 2, files.size(), "each guide, and the whole site");
    for (Path file : files) {
      Document document = Jsoup.parse(Files.readString(file));
      assertEquals(0, document.select("[src], link").size(), file.toString());
      Set<String> ids = Set.copyOf(document.select("[id]").eachAttr("id"));
      for (Element link : document.select("a[href]")) {
        String href = link.attr("href");
        assertTrue(href.matches("(#|tel:|mailto:|https?:).*"), file + " " + href);
        if (href.startsWith("#")) {
          String anchor = href.substring(1).replace("%23", "#");
          assertTrue(ids.contains(anchor), file + " " + href);
        }
      }
    }
    Path alone = Files.copy(files.get(1), folder.resolve("a.html"));
    try (BrowserContext window =
        phone.window(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = window.newPage();
      List<String> wrong = watched(page);
      page.navigate(alone.toUri().toString());
      assertTrue(page.locator("h1").isVisible() && page.locator("#now").isVisible());
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  void theWholeSiteInOneFileAnswers(Phone phone, @TempDir Path folder) throws IOException {
    Path file =
        Files.copy(phone.first().resolve("downloads/site-es.html"), folder.resolve("b.html"));
    try (BrowserContext window = phone.window()) {
      Page page = window.newPage();
      List<String> wrong = watched(page);
      page.navigate(file.toUri().toString());
      search(page, "me piden coima");
      String target = page.locator(".search-results a").first().getAttribute("href");
      assertTrue(target.startsWith("#es/"), target);
      page.locator(".search-results a").first().click();
      assertEquals(true, page.evaluate("document.querySelector(':target') !== null"), target);
      search(page, "lawyer"); // of the other language there is nothing in the file
      assertEquals(List.of(), wrong);
    }
  }

  private static void search(Page page, String words) {
    page.locator("#_search-words").fill(words);
    Until.holds(page, "document.querySelector('.search-status').textContent");
  }

  /** Takes every error and every request that is not for a file. */
  private static List<String> watched(Page page) {
    List<String> wrong = new ArrayList<>();
    page.onPageError(wrong::add);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            wrong.add(m.text());
          }
        });
    page.onRequest(
        r -> {
          if (!r.url().startsWith("file:") || List.of("fetch", "xhr").contains(r.resourceType())) {
            wrong.add(r.resourceType() + " " + r.url());
          }
        });
    return wrong;
  }

  private static List<Path> pages(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Path unpacked(Path site, String language, Path folder) throws IOException {
    Path zip = site.resolve("downloads/site-" + language + ".zip");
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        Path target = folder.resolve(e.getName());
        Files.createDirectories(target.getParent());
        Files.copy(entries, target);
      }
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.findFirst().orElseThrow();
    }
  }
}
