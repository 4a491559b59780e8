package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site above the limit of a standalone site has none, and the report says so. */
class ManyGuidesTest {

  private static final String FILE = "downloads/site-es.html";

  @Test
  void theReportNamesAMissingStandaloneSite(@TempDir Path folder) throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/fallback"));
    assertEquals(List.of(), said(site, "es"));
    assertTrue(site.output().containsKey(FILE));
    Path guide = folder.resolve("content/es/derechos/una.md");
    for (int i = 0; i < 100; i++) {
      String text = Files.readString(guide).replace("Una guía", "Guía " + i);
      site.with("content/es/derechos/guia-" + i + ".md", text.replace("id: one", "id: one-" + i));
    }
    assertEquals(
        List.of(
            "El sitio en español ya no cabe en un solo archivo para enviar. Cada guía tiene el"
                + " suyo, y todas están en la carpeta para USB o tarjeta SD.",
            "El sitio en inglés ya no cabe en un solo archivo para enviar. Cada guía tiene el"
                + " suyo, y todas están en la carpeta para USB o tarjeta SD."),
        said(site, "es"));
    assertTrue(!site.output().containsKey(FILE));
    assertEquals(2, said(site, "en").size());
  }

  private static List<String> said(TestSite site, String language) throws IOException {
    TestSite.Run run = site.run("build", "--lang", language);
    assertEquals(0, run.code(), run.out());
    Path report = site.root().resolve("target/report/index.html");
    Document page = Jsoup.parse(Files.readString(report));
    return page.select(".no-file").eachText();
  }
}
