package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.testing.Chromium;
import org.amparo.testing.TestSite;
import org.amparo.testing.Tools;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages opened from a folder in Debian's Chromium. */
class OpensFromDiskTest {

  @Test
  void aGuideShowsItsTextAndLeadsToItsTranslation(@TempDir Path folder) throws Exception {
    Path chromium = Chromium.path();
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    assertEquals(0, site.run("build").code());
    Path page = folder.resolve("target/site/es/derechos/detencion.html");
    Document spanish = open(chromium, folder, page);
    assertEquals("Si te detienen", spanish.select("h1").text());
    String other = spanish.select("#time .elsewhere").attr("href");
    Path translation = page.getParent().resolve(other.substring(0, other.indexOf('#')));
    Document english = open(chromium, folder, translation.normalize());
    assertEquals("If you are arrested", english.select("h1").text());
    assertTrue(english.getElementById("time") != null);
  }

  @Test
  void anOldPageNamesALateReviewByThePhonesClock(@TempDir Path folder) throws Exception {
    Path chromium = Chromium.path();
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    for (Map.Entry<String, String> file : TestSite.contents(folder.resolve("content")).entrySet()) {
      site.with(
          "content/" + file.getKey(),
          file.getValue().replaceAll("2026-\\d\\d-\\d\\d", "2020-01-01"));
    }
    String text = Files.readString(folder.resolve("content/es/derechos/detencion.md"));
    assertEquals(0, site.run("build", "--clock", "2020-01-02").code());
    Path late = folder.resolve("target/site/es/derechos/detencion.html");
    assertTrue(Jsoup.parse(Files.readString(late)).select("[data-due]").hasAttr("hidden"));
    assertFalse(open(chromium, folder, late).select("[data-due]").hasAttr("hidden"));
    site.with("content/es/derechos/detencion.md", text.replace("3 months", "999 years"));
    assertEquals(0, site.run("build", "--clock", "2020-01-02").code());
    assertTrue(open(chromium, folder, late).select("[data-due]").hasAttr("hidden"));
  }

  private static Document open(Path chromium, Path folder, Path page) throws Exception {
    List<String> command = new ArrayList<>(List.of(chromium.toString()));
    command.add("--headless=new");
    command.addAll(Chromium.FLAGS);
    command.addAll(List.of("--virtual-time-budget=2000", "--dump-dom"));
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.add(page.toUri().toString());
    return Jsoup.parse(Tools.run(folder, command).out());
  }
}
