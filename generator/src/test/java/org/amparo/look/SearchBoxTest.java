package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search box in Chromium, from a folder and from a server. */
@ExtendWith(ReadingExtension.class)
class SearchBoxTest {

  private static final List<String> QUERIES =
      List.of(
          "policía",
          "detension",
          "habeas corpus",
          "tombo",
          "me piden coima",
          "prueva de bih",
          "free lawyer",
          "carnet sanidad",
          "medidas de proteccion",
          "sunarp");

  @Test
  void folderAndServerGiveTheSameResults(Reading reading) throws IOException {
    HttpServer server = serve(reading.page("."));
    try {
      String http = "http://localhost:" + server.getAddress().getPort() + "/es/index.html";
      List<List<String>> fromServer = results(reading, http);
      assertEquals(fromServer, results(reading, home(reading)));
      fromServer.forEach(found -> assertFalse(found.isEmpty()));
    } finally {
      server.stop(0);
    }
  }

  private static List<List<String>> results(Reading reading, String address) {
    List<List<String>> all = new ArrayList<>();
    on(
        reading,
        address,
        page -> {
          for (String query : QUERIES) {
            type(page, query);
            all.add(
                page.locator(".search-results a").all().stream()
                    .map(a -> a.getAttribute("href"))
                    .toList());
          }
        });
    return all;
  }

  @Test
  void aResultLeadsToItsSectionAndMarksTheHit(Reading reading) {
    on(
        reading,
        home(reading),
        page -> {
          type(page, "habeas corpus");
          assertTrue(page.locator(".search-results mark").count() > 0);
          Locator first = page.locator(".search-results a").first();
          String anchor = first.getAttribute("href").replaceFirst(".*#", "");
          first.click();
          page.waitForURL("**#" + anchor);
          assertTrue(page.locator("[id='" + anchor + "']").count() == 1, anchor);
        });
  }

  @Test
  void theKeysLeadIntoTheResultsAndBack(Reading reading) {
    on(
        reading,
        home(reading),
        page -> {
          type(page, "denuncia");
          page.keyboard().press("ArrowDown");
          assertEquals("A", page.evaluate("document.activeElement.tagName"));
          page.keyboard().press("ArrowUp");
          assertEquals("_search-words", page.evaluate("document.activeElement.id"));
          page.keyboard().press("Escape");
          assertEquals("", page.locator("#_search-words").inputValue());
          assertEquals(0, page.locator(".search-results a").count());
        });
  }

  @Test
  void theFocusReturnsToTheBoxOnNewResults(Reading reading) {
    on(
        reading,
        home(reading),
        page -> {
          type(page, "denuncia");
          page.evaluate(
              "() => { const field = document.querySelector('#_search-words');"
                  + " window.link = document.querySelector('.search-results a');"
                  + " field.value = 'violencia'; field.dispatchEvent(new Event('input'));"
                  + " link.focus(); }");
          Until.holds(page, "!link.isConnected");
          assertEquals("_search-words", page.evaluate("document.activeElement.id"));
        });
  }

  @Test
  void aSearchThatIsSentIsDrawnOnce(Reading reading) {
    on(
        reading,
        home(reading),
        page -> {
          page.clock().install();
          type(page, "denuncia");
          page.evaluate(
              "() => { const field = document.querySelector('#_search-words');"
                  + " const list = document.querySelector('.search-results');"
                  + " field.value = 'violencia'; field.dispatchEvent(new Event('input'));"
                  + " window.drawn = 0;"
                  + " new MutationObserver(m => { if (list.firstChild) drawn++; })"
                  + ".observe(list, { childList: true });"
                  + " field.form.requestSubmit(); }");
          Until.holds(page, "drawn > 0");
          page.clock().runFor(1000);
          assertEquals(1, page.evaluate("drawn"));
        });
  }

  @Test
  void aSuggestionSearchesAndKeepsTheFocus(Reading reading) {
    on(
        reading,
        home(reading),
        page -> {
          type(page, "violzzzcia");
          page.locator(".search-nearest button").first().click();
          Until.holds(page, "document.querySelector('.search-results a')");
          assertEquals("_search-words", page.evaluate("document.activeElement.id"));
          page.keyboard().press("ArrowDown");
          page.keyboard().press("Escape");
          assertEquals("_search-words", page.evaluate("document.activeElement.id"));
        });
  }

  private static final String NUMBERS_ON_TWO_LINES =
      """
      [...document.querySelectorAll('.search-none strong')]
        .filter(n => n.offsetHeight > 2 * parseFloat(getComputedStyle(n).fontSize))
        .map(n => n.textContent)
      """;

  @Test
  void nothingFoundSaysSoAndHelps(Reading reading) {
    on(
        reading,
        home(reading),
        page -> {
          type(page, "xqwzzk comisarria");
          type(page, "xqwzzkkj");
          assertTrue(page.locator(".search-none").isVisible());
          assertEquals(
              "No encontramos nada con esas palabras.",
              page.locator(".search-status").textContent());
          assertTrue(page.locator(".search-none a[href^='tel:']").count() > 0);
          assertEquals(List.of(), page.evaluate(NUMBERS_ON_TWO_LINES));
        });
  }

  @Test
  void aQueryIsNeitherSentNorKeptOnLeaving(Reading reading) {
    on(
        reading,
        home(reading),
        page -> {
          String address = page.url();
          Object entries = page.evaluate("history.length");
          type(page, "violencia");
          page.keyboard().press("Enter");
          assertEquals(address, page.url());
          assertEquals(entries, page.evaluate("history.length"));
          assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
          assertEquals("off", page.locator("#_search-words").getAttribute("autocomplete"));
          page.locator(".search-results a").first().click();
          page.waitForURL(u -> !u.equals(address));
          page.goBack();
          assertEquals("", page.locator("#_search-words").inputValue());
          assertEquals(0, page.locator(".search-results a").count());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"S(\"es-k0\",", "S(\"es-k0\",1);S(\"es-p0\",{});", "gone"})
  void aMissingIndexLeavesThePageWithItsTopics(String index, Reading reading, @TempDir Path copy)
      throws IOException {
    copy(reading.page("es/index.html"), copy.resolve("es/index.html"));
    copy(reading.page("search/search.js"), copy.resolve("search/search.js"));
    if (!index.equals("gone")) {
      Files.writeString(copy.resolve("search/es.js"), index);
      Files.writeString(copy.resolve("search/en.js"), index);
    }
    reading.in(
        Reading.window(360, 640),
        page -> {
          page.navigate(copy.resolve("es/index.html").toUri().toString());
          type(page, "policía");
          assertTrue(page.locator(".search-none").isVisible());
          assertTrue(page.locator(".cards a").count() >= 3);
        });
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static final String INDEX = "**/search/es.js";

  @Test
  void anIndexThatDidNotComeIsAskedForAgain(Reading reading) throws IOException {
    withIndexAnswered(
        reading,
        Route::abort,
        page -> {
          page.unroute(INDEX);
          type(page, "detención");
          assertTrue(page.locator(".search-results a").count() > 0);
        });
  }

  @Test
  void aDamagedIndexIsReported(Reading reading) throws IOException {
    withIndexAnswered(
        reading,
        SearchBoxTest::tear,
        page -> {
          assertEquals(0, page.locator(".search-results a").count());
          assertTrue(page.locator(".search-none").isVisible(), "who can help instead");
        });
  }

  /**
   * Searches while the index gets this answer, expects the message in the box, and runs further
   * checks.
   */
  private static void withIndexAnswered(
      Reading reading, Consumer<Route> answer, Consumer<Page> look) throws IOException {
    HttpServer server = serve(reading.page("."));
    try {
      String home = "http://localhost:" + server.getAddress().getPort() + "/es/index.html";
      on(
          reading,
          home,
          page -> {
            page.route(INDEX, answer);
            type(page, "policía");
            String said = page.locator(".search-status").textContent();
            assertTrue(said.startsWith("No se pudo cargar"), said);
            look.accept(page);
          });
    } finally {
      server.stop(0);
    }
  }

  /** Answers with an index whose titles are not strings. */
  private static void tear(Route route) {
    APIResponse whole = route.fetch();
    String torn = whole.text().replaceAll("(\"es/[^\"]*\",)(\"[^\"]*\")", "$1[$2]");
    route.fulfill(new Route.FulfillOptions().setResponse(whole).setBody(torn));
  }

  @Test
  void withoutScriptTheGuidesStandInItsPlace(Reading reading) {
    reading.in(
        new Browser.NewContextOptions().setJavaScriptEnabled(false),
        page -> {
          page.navigate(home(reading));
          assertFalse(page.locator("#_search-box").isVisible());
          page.locator(".search summary").click();
          assertTrue(page.locator(".search .index li").first().isVisible());
        });
  }

  private static void type(Page page, String query) {
    page.locator("#_search-words").fill("");
    Until.holds(page, "document.querySelector('.search-status').textContent === ''");
    page.locator("#_search-words").fill(query);
    Until.holds(page, "document.querySelector('.search-status').textContent !== ''");
  }

  private static void on(Reading reading, String address, Consumer<Page> look) {
    reading.in(
        Reading.window(360, 640),
        page -> {
          List<String> errors = new ArrayList<>();
          page.onPageError(errors::add);
          page.navigate(address);
          look.accept(page);
          assertEquals(List.of(), errors);
        });
  }

  private static String home(Reading reading) {
    return reading.page("es/index.html").toUri().toString();
  }

  private static HttpServer serve(Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, folder));
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange, Path folder) throws IOException {
    Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
    boolean there = Files.isRegularFile(file);
    byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
    String type = file.toString().endsWith(".js") ? "text/javascript" : "text/html";
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }
}
