package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.amparo.model.Address;
import org.amparo.testing.TestSite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A discreet site with {@code titles: neutral} and {@code addresses: numbered}. */
class NumberedSiteTest {

  private static final String SITE = "content/site.yml";
  private static final String FIRST = "530940";
  private static final String SECOND = "845856";

  /** The words of the file names, ids and titles of both guides, which no output may have. */
  private static final List<String> TELLING =
      List.of("detencion", "arrest", "detienen", "allana", "raid");

  private static final Set<String> NEUTRAL =
      Set.of("Guía a mano", "Guide at hand", "Nueva pestaña", "New tab");

  @TempDir private static Path folder;

  private static Path output;
  private static Map<String, String> files;

  @BeforeAll
  static void build() throws IOException {
    TestSite site = site(folder);
    TestSite.Run run = site.runPrinting("build");
    assertEquals(0, run.code(), run.out());
    output = folder.resolve("target/site");
    files = site.output();
  }

  /** Returns a site with two guides that link to each other, in both languages. */
  private static TestSite site(Path root) throws IOException {
    TestSite site = TestSite.copy(root, TestSite.fixture("sites/pair"));
    String config = Files.readString(root.resolve(SITE));
    site.with(SITE, config + "discreet: { titles: neutral, addresses: numbered, words: [raid] }\n");
    guide(site, "es/derechos/detencion", "es/derechos/allanamiento", "Si allanan tu casa");
    guide(site, "en/rights/arrest", "en/rights/raided", "If your home is raided");
    return site.confirmed();
  }

  private static void guide(TestSite site, String first, String second, String title)
      throws IOException {
    String file = "content/" + first + ".md";
    String text = Files.readString(site.root().resolve(file));
    String name = Path.of(first).getFileName().toString();
    String other = Path.of(second).getFileName().toString();
    site.with(file, text + "\n[2](" + other + ".md#now) & [1](" + name + ".md#time)\n");
    String copy =
        text.replaceFirst("(?m)^title: .*", "title: " + title)
            .replaceFirst("(?m)^id: .*", "id: raid")
            .replaceFirst("(?m)^order: .*", "order: 20")
            .replace("(arrest.md#time)", "(#time)");
    site.with("content/" + second + ".md", copy + "\n[1](" + name + ".md#now)\n");
  }

  private static Document page(String path) {
    String text = files.get(path);
    assertTrue(text != null, () -> path + " in " + files.keySet());
    return Jsoup.parse(text);
  }

  private static List<String> telling(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return TELLING.stream().filter(lower::contains).toList();
  }

  @Test
  void noPathTellsOfAGuide() throws IOException {
    Set<String> paths = new TreeSet<>(files.keySet());
    for (String zip : List.of("downloads/site-es.zip", "downloads/site-en.zip")) {
      try (ZipFile opened = new ZipFile(output.resolve(zip).toFile())) {
        opened.stream().forEach(entry -> paths.add(entry.getName()));
      }
    }
    paths.forEach(path -> assertEquals(List.of(), telling(path), path));
  }

  @Test
  void everyFileOfAGuideIsNumbered() {
    for (String number : List.of(FIRST, SECOND)) {
      page("es/derechos/" + number + ".html");
      page("en/rights/" + number + ".html");
      page("downloads/" + number + "-es.html");
      page("downloads/" + number + "-en.html");
      assertTrue(files.containsKey("pamphlets/es/" + number + "-a4.pdf"), number);
      assertTrue(files.containsKey("pamphlets/es/" + number + "-bilingual.pdf"), number);
      assertTrue(files.containsKey("pamphlets/en/" + number + "-trifold.pdf"), number);
    }
  }

  @Test
  void everyTitleIsTheNameOfTheSite() {
    files.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> assertTrue(NEUTRAL.contains(page(path).title()), page(path).title()));
    assertEquals("Guide at hand", page("en/rights/" + FIRST + ".html").title());
    assertEquals("If you are arrested", page("en/rights/" + FIRST + ".html").select("h1").text());
  }

  @Test
  void thePamphletsTitleIsNeutral() throws IOException {
    Path pdf = output.resolve("pamphlets/es/" + FIRST + "-a4.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals("Guía a mano", document.getDocumentInformation().getTitle());
    }
  }

  @Test
  void everyLinkLeadsToAFile() {
    List<String> broken = new ArrayList<>();
    Set<String> followed = new HashSet<>();
    for (String path : files.keySet()) {
      if (path.endsWith(".html")) {
        for (Element link : page(path).select("[href], [src]")) {
          String href = link.attr(link.hasAttr("href") ? "href" : "src");
          if (!href.matches("(?s)(#|[a-z]+:).*")) {
            String to = new Address(path).resolve(href.replaceFirst("#.*", "")).get().path();
            followed.add(to);
            if (!files.containsKey(to)) {
              broken.add(path + " " + href);
            }
          }
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(followed.contains("en/rights/" + SECOND + ".html"), followed.toString());
  }

  @Test
  void guidesLinkToSectionsAndTranslations() {
    Document page = page("es/derechos/" + FIRST + ".html");
    assertEquals(1, page.select("main a[href=" + SECOND + ".html#now]").size());
    assertEquals(1, page.select("main a[href=" + FIRST + ".html#time]").size());
    String english = "../../en/rights/" + FIRST + ".html";
    assertFalse(page.select("a[hreflang=en][href=" + english + "]").isEmpty());
    assertFalse(page.select("a[hreflang=en][href=" + english + "#time]").isEmpty());
  }

  @Test
  void listsOfGuidesUseTheNumbers() {
    for (String list : List.of("sitemap.xml", "search/es.js", "offline/es.json")) {
      String text = files.get(list);
      assertTrue(text != null && text.contains(FIRST + ".html"), list);
    }
    files.forEach((path, text) -> assertFalse(text.contains("detencion.html"), path));
    files.forEach((path, text) -> assertFalse(text.contains("arrest-"), path));
  }

  @Test
  void anotherGuideChangesNoNumber(@TempDir Path other) throws IOException {
    TestSite site = site(other);
    Files.delete(other.resolve("content/es/derechos/detencion.md"));
    Files.delete(other.resolve("content/en/rights/arrest.md"));
    site.edited("content/es/derechos/allanamiento.md", "[1](detencion.md#now)", "");
    site.edited("content/en/rights/raided.md", "[1](arrest.md#now)", "");
    TestSite.Run run = site.confirmed().run("build");
    assertEquals(0, run.code(), run.out());
    Set<String> left = site.output().keySet();
    assertTrue(left.contains("es/derechos/" + SECOND + ".html"), left.toString());
  }

  @Test
  void aWordOfTheListStillMayNotStandElsewhere(@TempDir Path other) throws IOException {
    TestSite site = site(other);
    site.edited(SITE, "folder: { es: denunciar", "folder: { es: raid");
    TestSite.Run run = site.run("check");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("G902 error"), run.out());
  }
}
