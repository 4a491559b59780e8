package org.amparo.site;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of a translation learn that nobody has confirmed it, and see what it lacks. */
class UnconfirmedTest {

  private static final String ORIGINAL = "content/es/derechos/detencion.md";
  private static final String NOTICE = "Nobody has confirmed yet";

  @TempDir private Path folder;

  private static Map<String, String> built(TestSite site) throws IOException {
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out() + run.err());
    return site.output();
  }

  private static Document page(Map<String, String> files, String path) {
    return Jsoup.parse(files.getOrDefault(path, ""));
  }

  @Test
  void readersLearnThatNobodyConfirmedIt() throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Files.delete(site.root().resolve("content/.translations/arrest.en.md"));
    Path original = site.root().resolve(ORIGINAL);
    Files.writeString(original, "\n\n## Qué sigue {#next}\n\nEspera.\n", APPEND);
    Map<String, String> files = built(site);
    for (String file :
        List.of("en/rights/arrest.html", "downloads/arrest-en.html", "downloads/site-en.html")) {
      Document page = page(files, file);
      assertEquals(2, page.text().split(NOTICE, -1).length, file);
      assertTrue(page.text().contains("This part is not translated yet"), file);
    }
    Document page = page(files, "en/rights/arrest.html");
    assertEquals("es", page.select("#next h2").attr("lang"));
    assertEquals(
        "../../es/derechos/detencion.html", page.select(".notices a[hreflang=es]").attr("href"));
    assertFalse(page(files, "es/derechos/detencion.html").text().contains("confirmado todav"));
    assertEquals(0, site.run("confirm", "arrest").code());
    assertFalse(page(built(site), "en/rights/arrest.html").text().contains(NOTICE));
  }
}
