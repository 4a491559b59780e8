package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.testing.TestSite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pamphlets of a site without an address and with an outdated translation. */
class PrintingTest {

  private static final String BEHIND = "This translation is behind";

  @TempDir private static Path folder;
  @TempDir private static Path changed;
  @TempDir private static Path crowded;
  @TempDir private static Path anywhere;

  private static TestSite.Run run = new TestSite.Run(1, "", "");
  private static final Map<String, String> OUTPUT = new TreeMap<>();

  @BeforeAll
  static void print() throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    run = site.runPrinting("build");
    assertEquals(0, run.code(), run.out());
    OUTPUT.putAll(site.output());
  }

  private static String text(Path root, String file) throws IOException {
    byte[] bytes = Files.readAllBytes(root.resolve("target/site/pamphlets/" + file));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @Test
  void pamphletsNameAnOutdatedTranslation() throws IOException {
    assertFalse(text(folder, "en/arrest-a4.pdf").contains(BEHIND));
    TestSite site = TestSite.copy(changed, TestSite.fixture("sites/pair")).confirmed();
    Path original = changed.resolve("content/es/derechos/detencion.md");
    String told = Files.readString(original);
    Files.writeString(
        original,
        told.replace("Di la hora.", "Di la hora en voz alta.")
            .replace("[cuánto tiempo](#time)", "[las horas](#time)"));
    assertEquals(0, site.runPrinting("build").code());
    for (String format : List.of("a4", "large", "trifold", "booklet-short-edge")) {
      assertTrue(text(changed, "en/arrest-" + format + ".pdf").contains(BEHIND), format);
    }
    assertFalse(text(changed, "es/arrest-a4.pdf").contains("atrasada"));
    assertTrue(text(changed, "es/arrest-bilingual.pdf").contains(BEHIND));
    String paper = text(changed, "es/arrest-a4.pdf");
    assertTrue(paper.contains("las horas (parte «Cuánto tiempo»)"), paper);
  }

  @Test
  void numbersThatDoNotFitOnTheBackAreBeforeIt() throws IOException {
    TestSite site = TestSite.copy(crowded, TestSite.fixture("sites/pair"));
    for (String file : List.of("es/derechos/detencion.md", "en/rights/arrest.md")) {
      StringBuilder guide = new StringBuilder(Files.readString(crowded.resolve("content/" + file)));
      guide.append("\n## Llama {#help}\n\n");
      for (int i = 1; i <= 30; i++) {
        guide.append("- [Línea 100](contact:linea-100): motivo ").append(i).append("ª.\n");
      }
      site.with("content/" + file, guide.toString());
    }
    TestSite.Run crowdedRun = site.confirmed().runPrinting("build");
    assertEquals(0, crowdedRun.code(), crowdedRun.out());
    String booklet = text(crowded, "es/arrest-booklet-short-edge.pdf");
    int back = booklet.indexOf("Todavía no tiene dirección");
    assertTrue(booklet.indexOf("motivo 30ª") > back, "before the back, which is drawn first");
    assertTrue(booklet.indexOf("motivo 1ª") > back, booklet);
  }

  @Test
  void aCardWithoutJurisdictionHasNoEmptySentence() throws IOException {
    TestSite site =
        TestSite.copy(anywhere, TestSite.fixture("sites/pair"))
            .edited("content/site.yml", "jurisdiction: { es: Perú, en: Peru }\n", "")
            .with("content/es/derechos/detencion.card.md", "## Uno\n\nDi.\n\n## Dos\n\nVe.\n");
    TestSite.Run anywhereRun = site.confirmed().runPrinting("build");
    assertEquals(0, anywhereRun.code(), anywhereRun.out());
    String card = text(anywhere, "es/arrest-cards.pdf");
    assertTrue(card.matches(".* Versión [0-9a-f]+\\. Sin revisión legal\\. .*"), card);
  }

  @Test
  void pamphletsSayThatThereIsNoAddress() throws IOException {
    String text = text(folder, "es/arrest-a4.pdf");
    assertTrue(text.contains("Todavía no tiene dirección"), text);
    assertFalse(text.contains("guide.example"), text);
  }

  @Test
  void thePrintPageAndTheGuideLeadToEveryFile() throws IOException {
    List<String> files = OUTPUT.keySet().stream().filter(f -> f.endsWith(".pdf")).toList();
    for (String file : files) {
      boolean spanish = file.startsWith("pamphlets/es/");
      Document page = page(spanish ? "es/imprimir.html" : "en/print.html");
      assertEquals(1, page.select("a[href=../" + file + "]").size(), file);
      Document guide = page(spanish ? "es/derechos/detencion.html" : "en/rights/arrest.html");
      assertEquals(1, guide.select("a[href=../../" + file + "]").size(), file);
    }
    assertEquals(7 + 6, files.size(), files.toString());
  }

  @Test
  void thePrintPageSaysHowEachFormatIsFolded() throws IOException {
    Document page = page("es/imprimir.html");
    assertEquals(7, page.select(".print-format svg[stroke]").size());
    assertEquals(7, page.select(".print-format h3 + p").size());
    assertTrue(page.text().contains("tamaño real"), page.text());
    assertTrue(page.select(".pamphlet-list").text().matches(".*caras: \\d+, \\d+ KB.*"));
  }

  @Test
  void picturesAreSharedLazyAndNotSaved() throws IOException {
    Document page = page("es/imprimir.html");
    assertEquals(1, page.select("nav a[href=#_use-hand-out]").size());
    for (Element picture : page.select("img[src*=/sides/]")) {
      assertEquals("lazy", picture.attr("loading"));
      assertEquals("details", picture.parent().normalName());
      assertTrue(OUTPUT.containsKey(picture.attr("src").substring(3)), picture.attr("src"));
    }
    String bilingual = "img[src=" + picture("es/imprimir.html", "bilingual") + "]";
    assertEquals(1, page("en/print.html").select(bilingual).size(), bilingual);
    assertFalse(OUTPUT.getOrDefault("offline/es.json", "").contains("/sides/"));
  }

  /** Returns the picture of the format of a file on a page. */
  private static String picture(String address, String format) {
    Element list = page(address).selectFirst("ul:has(a[href$=-" + format + ".pdf])");
    int place =
        list.select("a")
            .eachAttr("href")
            .indexOf(list.selectFirst("a[href$=-" + format + ".pdf]").attr("href"));
    return list.parent().select("img").get(place).attr("src");
  }

  @Test
  void printingIsToldOnTheConsoleAndCanBeLeftOut() throws IOException {
    assertTrue(run.err().contains("13 de 13"), run.err());
    TestSite site = TestSite.copy(folder);
    assertEquals("", site.run("build", "--out", "target/plain").err());
    Map<String, String> plain = TestSite.contents(folder.resolve("target/plain"));
    assertTrue(plain.containsKey("es/index.html"), plain.keySet().toString());
    assertFalse(plain.keySet().stream().anyMatch(f -> f.matches("pamphlets/.*|es/imprimir.html")));
  }

  private static Document page(String address) {
    return Jsoup.parse(OUTPUT.getOrDefault(address, ""));
  }
}
