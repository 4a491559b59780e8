package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.amparo.testing.Until;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages' scripts: small, readable by old phones, and of use where the phone can do more. */
@ExtendWith(PhoneExtension.class)
class ScriptTest {

  @Test
  void everyScriptIsOfTheYear2017(Phone phone) throws IOException {
    try (Context context =
            Context.newBuilder("js")
                .allowExperimentalOptions(true)
                .option("js.ecmascript-version", "2017")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        Stream<Path> walk = Files.walk(phone.first())) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().endsWith(".js")) {
          context.parse(Source.create("js", Files.readString(file)));
        } else if (file.endsWith("si-te-detienen.html") || file.endsWith("site-es.html")) {
          for (Element script : Jsoup.parse(Files.readString(file)).select("script:not([src])")) {
            context.parse(Source.create("js", script.data()));
          }
        }
      }
    }
  }

  @Test
  void aPageThatDoesNotSearchHasLittleScript(Phone phone) throws IOException {
    Path page = phone.first().resolve(Phone.CHANGED);
    int size = 0;
    for (Element script : Jsoup.parse(Files.readString(page)).select("script")) {
      String code =
          script.hasAttr("src")
              ? Files.readString(page.resolveSibling(script.attr("src")).normalize())
              : script.data();
      size += compressed(code);
    }
    assertTrue(size > 1000 && size <= 15_000, size + " bytes");
  }

  @Test
  void whatSavesIsLoadedOnlyWhereSomethingIsSaved(Phone phone) throws IOException {
    try (StaticServer server = StaticServer.of(phone.first());
        BrowserContext window = phone.window()) {
      Page page = window.newPage();
      page.navigate(server.address(Phone.CHANGED));
      page.waitForLoadState(LoadState.NETWORKIDLE);
      List<String> asked = server.asked().stream().map(StaticServer.Asked::path).toList();
      assertTrue(asked.contains("js/page.js") && !asked.contains("js/save.js"), asked.toString());
      Phone.saved(window, server, "es/guardar.html");
      server.stop();
      page.navigate(server.address(Phone.CHANGED));
      page.locator("script[src$='js/save.js']").waitFor(ATTACHED);
    }
  }

  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void readingAloudNeedsAVoiceOfTheLanguage(Phone phone) throws IOException {
    String voices =
        """
        window.said = [];
        const of = lang => ({ lang, localService: true, name: lang });
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => [of('LANG')], speak: u => said.push(u.text), cancel: () => said.push('-') } });
        window.SpeechSynthesisUtterance = function (text) { this.text = text; };
        """;
    try (StaticServer server = StaticServer.of(phone.first())) {
      for (String language : List.of("es-PE", "en-US")) {
        try (BrowserContext window = phone.window()) {
          Page page = window.newPage();
          page.addInitScript(voices.replace("LANG", language));
          page.navigate(server.address(Phone.CHANGED));
          boolean own = language.startsWith("es");
          assertEquals(own, page.locator("#_aloud").isVisible(), language);
          if (own) {
            page.locator("#_aloud").click();
            List<?> said = (List<?>) page.evaluate("said");
            assertEquals("Si te detienen", said.get(1));
            assertTrue(said.size() > 30, said.toString());
            assertEquals("Parar la voz", page.locator("#_aloud").textContent());
            assertEquals(
                "-",
                page.evaluate(
                    "() => { document.querySelector('.exit').click(); return said.at(-1); }"));
          }
        }
      }
    }
  }

  @Test
  void sharingUsesANeutralName(Phone phone) throws IOException {
    String sheet =
        """
        navigator.canShare = () => true;
        navigator.share = data => { window.shared = data.files[0].name + ' ' + data.files[0].type; };
        """;
    try (StaticServer server = StaticServer.of(phone.first());
        BrowserContext window = phone.window()) {
      Page page = window.newPage();
      page.navigate(server.address(Phone.CHANGED));
      String download =
          page.waitForDownload(() -> page.locator("[data-share]").click()).suggestedFilename();
      assertTrue(download.matches("guia-\\d+\\.html"), download);
      page.addInitScript(sheet);
      page.reload();
      page.locator("[data-share]").click();
      Until.holds(page, "window.shared");
      assertEquals(download + " text/html", page.evaluate("window.shared"));
    }
  }

  /** A sheet that tells what it was given, and may refuse it as long after the tap. */
  private static final String SHEET =
      """
      window.given = [];
      navigator.canShare = () => true;
      navigator.share = async data => {
        if (window.late) throw new DOMException('', 'NotAllowedError');
        given.push(data.files ? data.files[0].name : data.url);
      };
      """;

  private static final String FILE = "**/downloads/*.html";

  @Test
  void withoutAFileTheAddressIsShared(Phone phone) throws IOException {
    try (StaticServer server = StaticServer.of(phone.first());
        BrowserContext window = phone.window()) {
      for (int status : List.of(404, 0)) {
        Page page = sharing(window, server);
        page.route(FILE, r -> answer(r, status));
        page.locator("[data-share]").click();
        Until.holds(page, "given.length");
        assertEquals(List.of(server.address(Phone.CHANGED)), page.evaluate("given"));
        assertTrue(said(page).startsWith("El archivo no llegó"), said(page));
        assertEquals(server.address(Phone.CHANGED), page.url());
      }
    }
  }

  private static void answer(Route route, int status) {
    if (status == 0) {
      route.abort();
    } else {
      route.fulfill(new Route.FulfillOptions().setStatus(status));
    }
  }

  @Test
  void aFileThatComesLateWaitsForTheNextTap(Phone phone) throws IOException {
    try (StaticServer server = StaticServer.of(phone.first());
        BrowserContext window = phone.window()) {
      Page page = sharing(window, server);
      shareTooLate(page);
      assertEquals(List.of(), page.evaluate("given"));
      page.evaluate("window.late = false");
      server.asked();
      page.locator("[data-share]").click();
      Until.holds(page, "given.length");
      assertTrue(page.evaluate("given[0]").toString().startsWith("guia-"));
      assertEquals(List.of(), server.asked(), "brought once");
      assertEquals("", said(page));
    }
  }

  @Test
  void whoDoesNotWaitForTheFileSendsTheAddress(Phone phone) throws IOException {
    try (StaticServer server = StaticServer.of(phone.first());
        BrowserContext window = phone.window()) {
      Page page = sharing(window, server);
      List<Route> held = new ArrayList<>();
      page.route(FILE, held::add);
      page.locator("[data-share]").click();
      assertTrue(said(page).startsWith("Trayendo el archivo"), said(page));
      page.locator("[data-share]").click();
      Until.holds(page, "given.length");
      assertEquals(List.of(server.address(Phone.CHANGED)), page.evaluate("given"));
      held.forEach(Route::resume);
      Until.holds(page, "given.length === 2");
    }
  }

  @Test
  void aSheetThatRefusesAFileLeavesADownload(Phone phone) throws IOException {
    try (StaticServer server = StaticServer.of(phone.first());
        BrowserContext window = phone.window()) {
      Page page = sharing(window, server);
      shareTooLate(page);
      String download =
          page.waitForDownload(() -> page.locator("[data-share]").click()).suggestedFilename();
      assertTrue(download.startsWith("guia-"), download);
    }
  }

  private static Page sharing(BrowserContext window, StaticServer server) {
    Page page = window.newPage();
    page.addInitScript(SHEET);
    page.navigate(server.address(Phone.CHANGED));
    return page;
  }

  /** Taps, and is told that the file came too late for the sheet. */
  private static void shareTooLate(Page page) {
    page.evaluate("window.late = true");
    page.locator("[data-share]").click();
    Until.holds(page, "document.querySelector('.takes [role=status]').textContent.match(/ya/)");
  }

  private static String said(Page page) {
    return page.locator(".takes [role=status]").textContent();
  }
}
