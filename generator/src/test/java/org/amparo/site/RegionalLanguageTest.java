package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** A language with a region has its own folder and what its language has. */
class RegionalLanguageTest {

  @TempDir private Path folder;

  /** Returns the pair of languages with a region in place of English. */
  private TestSite site(String tag) throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    for (String file : List.of("site", "contacts", "glossary", "synonyms")) {
      Path path = folder.resolve("content/" + file + ".yml");
      if (Files.exists(path)) {
        String text = Files.readString(path).replaceAll("\\ben: ", tag + ": ");
        Files.writeString(path, text.replace("[es, en]", "[es, " + tag + "]"));
      }
    }
    Files.move(folder.resolve("content/en"), folder.resolve("content/" + tag));
    return site;
  }

  @Test
  void everyPageIsInItsFolderAndSaysItsTag() throws IOException {
    TestSite site = site("en-GB");
    TestSite.Run confirmed = site.run("confirm", "arrest", "--into", "en-GB", "--lang", "en");
    assertEquals(0, confirmed.code(), confirmed.out() + confirmed.err());
    assertTrue(Files.exists(folder.resolve("content/.translations/arrest.en-GB.md")));
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    Map<String, String> files = site.output();
    for (String path :
        List.of(
            "en-GB/rights/arrest.html",
            "search/en-GB.js",
            "offline/en-GB.json",
            "manifest-en-GB.webmanifest",
            "downloads/arrest-en-GB.html",
            "downloads/site-en-GB.zip")) {
      assertTrue(files.containsKey(path), path + " " + files.keySet());
    }
    Document page = Jsoup.parse(files.getOrDefault("en-GB/rights/arrest.html", ""));
    assertEquals("en-GB", page.select("html").attr("lang"));
    Document other = Jsoup.parse(files.getOrDefault("es/derechos/detencion.html", ""));
    assertTrue(other.select("link[hreflang=en-GB]").size() > 0);
    assertTrue(files.getOrDefault("search/en-GB.js", "").contains("-s"), "it has the stemmer");
  }

  @Test
  void aMessageOfTheRegionOverridesOneOfTheLanguage() throws IOException {
    TestSite site = site("en-GB");
    site.with("templates/messages_en-GB.properties", "nav.home=Home, dear\n");
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    String page = site.output().getOrDefault("en-GB/rights/arrest.html", "");
    assertTrue(page.contains("Home, dear"), page);
  }

  @Test
  void messagesOfThisFolderForTheLanguageHoldToo() throws IOException {
    Path english = TestSite.basedir().resolve("templates/messages_en.properties");
    TestSite site =
        site("fr-CA").with("templates/messages_fr.properties", Files.readString(english));
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    site.with("templates/messages_fr.properties", "x=\\u12");
    TestSite.Run broken = site.run("build", "--lang", "en");
    assertTrue(
        broken.out().contains("templates/messages_fr.properties:1:3  G605 error"), broken.out());
  }

  @Test
  void withoutMessagesTheFileToWriteIsNamed() throws IOException {
    TestSite.Run run = site("fr-CA").run("check", "--lang", "en");
    assertTrue(run.out().contains("templates/messages_fr-CA.properties  G601 error"), run.out());
  }
}
