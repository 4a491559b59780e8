package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site shows of its own look, and how to change more than its fields can. */
class LooksTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>Rosa</title>"
          + "<path fill=\"#f00\" d=\"M1 1h7v7z\"/></svg>";

  private static final String FIELDS =
      """
      colour: 8a1c5b
      logo: logo.svg
      icon: logo.svg
      font: [type.woff2, type-bold.woff2]
      corners: round
      density: compact
      """;

  private static final String DRAWING = "{ id: rights, drawing: key.svg,";

  @TempDir private Path folder;

  private TestSite site(String fields, int fontBytes) throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    site.edited("content/site.yml", "topics:", fields + "topics:");
    site.with("content/looks/logo.svg", SVG).with("content/looks/key.svg", SVG);
    byte[] font = Arrays.copyOf("wOF2".getBytes(StandardCharsets.US_ASCII), fontBytes);
    Files.write(folder.resolve("content/looks/type.woff2"), font);
    Files.write(folder.resolve("content/looks/type-bold.woff2"), font);
    return site;
  }

  private static String style(Document page) {
    return page.select("style").html();
  }

  @Test
  void aPageHasItsColourLogoTypefaceAndIcons() throws IOException {
    TestSite site = site(FIELDS, 1000);
    site.edited("content/site.yml", "{ id: rights,", DRAWING);
    site.with("assets/css/95-own.css", "a{--accent:#000}");
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    Map<String, String> files = site.output();
    Document home = Jsoup.parse(files.getOrDefault("es/index.html", ""));
    String style = style(home);
    assertTrue(style.indexOf("--accent:#0b5d52") < style.indexOf("--accent:#8a1c5b"), style);
    assertTrue(style.indexOf("--accent:#8a1c5b") < style.indexOf("a{--accent:#000}"), style);
    assertTrue(style.contains("--radius:20px") && style.contains("--s4:12px"), style);
    assertTrue(style.contains("url(\"../icons/type.woff2\")"), style);
    assertEquals("../icons/logo.svg", home.select(".site-header-home img.logo").attr("src"));
    assertEquals("../icons/logo.svg", home.select("link[rel=icon]").attr("href"));
    assertTrue(home.select("meta[http-equiv]").attr("content").contains("font-src 'self'"));
    assertEquals("currentColor", home.select("symbol#_icon-own-key path").attr("fill"));
    String guide = files.getOrDefault("es/derechos/detencion.html", "");
    assertTrue(guide.contains("url(\"../../icons/type-bold.woff2\")"), guide);
    assertTrue(files.getOrDefault("offline/es.json", "").contains("icons/type.woff2"));
    String standalone = files.getOrDefault("downloads/site-es.html", "");
    assertTrue(standalone.contains("--accent:#8a1c5b") && !standalone.contains("font-face"));
    assertFalse(files.values().stream().anyMatch(text -> text.contains("Rosa")));
  }

  @Test
  void aDiscreetSiteShowsNoLogo() throws IOException {
    TestSite site = site(FIELDS + "discreet: { name: Apuntes, words: [zzz] }\n", 1000);
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("G904 warning"), run.out());
    String home = site.output().getOrDefault("es/index.html", "");
    assertFalse(home.contains("logo"), home);
    assertTrue(home.contains("--accent:#8a1c5b"));
  }

  @Test
  void aTypefaceIsLightAndATypeface() throws IOException {
    TestSite heavy = site("font: [type.woff2, type-bold.woff2]\n", 60_000);
    assertTrue(heavy.run("check", "--lang", "en").out().contains("have 120 kB in all"));
    heavy.with("content/looks/type.woff2", "no").with("content/looks/type-bold.woff2", "no");
    TestSite.Run run = heavy.run("build", "--lang", "en");
    assertTrue(run.out().contains("content/looks/type.woff2  G123 error"), run.out());
  }

  /** Its letters are those of the guides, too, such as one of a Hungarian name. */
  @Test
  void aTypefaceOfItsOwnHasOnlyItsLetters() throws IOException {
    TestSite site = site("font: [type.ttf]\n", 1000);
    site.edited("content/en/rights/arrest.md", "\n## ", "\nErdős.\n\n## ");
    Path font = folder.resolve("content/looks/type.ttf");
    Files.copy(TestSite.basedir().resolve("assets/fonts/AtkinsonHyperlegible-Regular.ttf"), font);
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    String home = Files.readString(folder.resolve("target/site/es/index.html"));
    assertTrue(home.contains("url(\"../icons/type.ttf\")"), home);
    String apache = Files.readString(folder.resolve("target/site/.htaccess"));
    assertTrue(apache.contains("AddType font/ttf .ttf"), apache);
    byte[] sent = Files.readAllBytes(folder.resolve("target/site/icons/type.ttf"));
    assertTrue(sent.length < 40_000 && Files.size(font) > 50_000, sent.length + " bytes");
    try (TrueTypeFont subset = new TTFParser().parse(new RandomAccessReadBuffer(sent))) {
      for (int letter : "ABCxyzñÑáü¿0123456789őŐ€«–".codePoints().toArray()) {
        assertNotEquals(0, subset.getUnicodeCmapLookup().getGlyphId(letter), letter + "");
      }
      assertEquals(0, subset.getUnicodeCmapLookup().getGlyphId('Ķ'));
    }
  }

  @Test
  void aTypefaceThatIsSentWholeIsSaid() throws IOException {
    TestSite site = site("font: type.woff2\n", 90_000);
    TestSite.Run run = site.run("check", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("content/looks/type.woff2  G125 note"), run.out());
    assertTrue(run.out().contains("with 90 kB"), run.out());
  }

  @Test
  void aTemplateIsCopiedOnceToBeChanged() throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    assertTrue(site.run("eject", "--lang", "en").out().contains("templates/guide.ftl"));
    assertEquals(0, site.run("eject", "templates/guide", "--lang", "en").code());
    Path copy = folder.resolve("templates/guide.ftl");
    Path own = TestSite.basedir().resolve("templates/guide.ftl");
    assertEquals(Files.readString(own), Files.readString(copy));
    Files.writeString(copy, "changed");
    assertEquals(1, site.run("eject", "templates/guide.ftl", "--lang", "en").code());
    assertEquals("changed", Files.readString(copy));
    assertEquals(1, site.run("eject", "templates/none", "--lang", "en").code());
    assertEquals(1, site.run("eject", "../pom.xml", "--lang", "en").code());
  }
}
