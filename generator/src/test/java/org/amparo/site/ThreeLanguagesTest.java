package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.testing.Chromium;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site in Spanish, English and Quechua with missing translations. Each text of an author ends in
 * {@code xxes}, {@code xxen} or {@code xxqu}.
 */
class ThreeLanguagesTest {

  private static final Pattern MARK = Pattern.compile("xx(es|en|qu)");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void build() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("three")).withQuechua();
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
  }

  /** WCAG 2.2, success criterion 3.1.2 (language of parts), in all pages and standalone files. */
  @Test
  void everyTextSaysItsLanguage() throws IOException {
    List<String> wrong = new ArrayList<>();
    int texts = 0;
    for (Map.Entry<String, String> file : site.output().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        for (Element element : Jsoup.parse(file.getValue()).getAllElements()) {
          String text = element.ownText() + element.attr("content") + element.attr("aria-label");
          long all = element.is("title") ? 1 : text.length(); // the site's name is its own there
          for (MatchResult mark : MARK.matcher(text).results().limit(all).toList()) {
            texts++;
            Element near = element.closest("[lang]");
            if (near == null || !near.attr("lang").equals(mark.group(1))) {
              wrong.add(file.getKey() + ": " + element);
            }
          }
        }
      }
    }
    assertTrue(texts > 500, texts + " texts");
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void sectionsLinkOnlyToRealTranslations() throws IOException {
    assertEquals(
        List.of("../../en/rights/arrest.html#now", "../../qu/derechokuna/hapisqa.html#now"),
        elsewhere("es/derechos/detencion.html", "now"));
    assertEquals(
        List.of("../../en/rights/stop.html#now"), elsewhere("es/derechos/parada.html", "now"));
    assertEquals(List.of(), elsewhere("en/rights/only.html", "now"));
    assertEquals(
        List.of("../../es/derechos/parada.html#now", "../../en/rights/stop.html#now"),
        elsewhere("qu/derechokuna/parada.html", "now"));
  }

  private List<String> elsewhere(String page, String section) throws IOException {
    return page(page).select("#" + section + " a.elsewhere").eachAttr("href");
  }

  @Test
  void sectionLinksAreOneLineBesideTheTitle() {
    try (Chromium chromium = Chromium.start();
        Page page =
            chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(360, 640))) {
      page.navigate(folder.resolve("target/site/es/derechos/detencion.html").toUri().toString());
      Object tops =
          page.evaluate(
              "() => [...document.querySelectorAll('.heading')].map(h =>"
                  + " new Set([...h.querySelectorAll('.elsewhere')]"
                  + ".map(a => a.getBoundingClientRect().top)).size)");
      assertEquals(List.of(1, 1, 1), tops);
      Object wide =
          page.evaluate(
              "() => [...document.querySelectorAll('.heading')].every(h =>"
                  + " h.querySelector('h2').offsetWidth === h.clientWidth)");
      assertEquals(true, wide);
    }
  }

  @Test
  void anOutdatedSectionLinksOnlyToItsOriginal() throws IOException {
    assertEquals(0, site.run("confirm", "arrest", "--into", "en,qu").code());
    site.edited("content/es/derechos/detencion.md", "Algo xxes.", "Algo nuevo xxes.");
    assertEquals(0, site.run("build").code());
    Document page = page("qu/derechokuna/hapisqa.html");
    assertEquals(
        List.of("../../es/derechos/detencion.html#time"),
        page.select("#time .notices a").eachAttr("href"));
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(site.output().getOrDefault(address, ""));
  }
}
