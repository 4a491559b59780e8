package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in Spanish, English and Arabic, with the words of its pages in English. */
class RightToLeftTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void addArabic() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    site.edited("content/site.yml", "languages: [es, en]", "languages: [es, en, ar]");
    String settings = Files.readString(folder.resolve("content/site.yml"));
    site.with("content/site.yml", settings.replaceAll("en: ([^,}]+)", "en: $1, ar: ar-$1"));
    Path english = TestSite.basedir().resolve("templates/messages_en.properties");
    site.with("templates/messages_ar.properties", Files.readString(english));
    for (String list : new String[] {"contacts", "glossary"}) {
      String text = Files.readString(folder.resolve("content/" + list + ".yml"));
      String arabic = text.replaceAll("(?m)en: ([^,}\\n]+) }", "en: $1, ar: $1 }");
      site.with("content/" + list + ".yml", arabic);
    }
    site.with(
        "content/ar/acerca.md",
        "---\nid: note\ntitle: ملاحظة\n---\n\nلا توقع. <span lang=\"es\">Ley 1</span>"
            + " اتصل على +51 54 381 500 في 2026-11-30 أو 105\n");
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(site.output().getOrDefault(path, ""));
  }

  @Test
  void pagesAndForeignPartsHaveTheirDirection() throws IOException {
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertFalse(run.out().contains("G820"), "no pamphlets were asked for");
    assertEquals("rtl", page("ar/acerca.html").select("html").attr("dir"));
    assertEquals("", page("es/index.html").select("html").attr("dir"));
    Map<String, String> wrong = new TreeMap<>();
    for (String path : site.output().keySet()) {
      for (Element element : page(path).select("[lang]")) {
        Element around = element.closest("[dir]");
        String direction = around == null ? "ltr" : around.attr("dir");
        String expected = element.attr("lang").equals("ar") ? "rtl" : "ltr";
        if (path.endsWith(".html") && !direction.equals(expected) && !direction.equals("auto")) {
          wrong.put(path, element.toString());
        }
      }
    }
    assertEquals(Map.of(), wrong);
    assertEquals(
        "+51 54 381 500 2026-11-30",
        page("ar/acerca.html").select("span[dir=ltr]:not([lang])").text());
    assertTrue(page("ar/index.html").select(".flip").size() > 0, "arrows point the other way");
  }

  @Test
  void pamphletsAreLeftOutWithOneSentence() throws IOException {
    TestSite.Run run = site.runPrinting("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertEquals(1, run.out().split("G820 warning", -1).length - 1, run.out());
    assertTrue(site.output().keySet().stream().anyMatch(p -> p.startsWith("pamphlets/es/")));
    assertFalse(site.output().keySet().stream().anyMatch(p -> p.startsWith("pamphlets/ar/")));
  }
}
