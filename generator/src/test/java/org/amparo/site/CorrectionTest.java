package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A correction of the original reaches the readers of a translation before it is translated. */
class CorrectionTest {

  private static final String ORIGINAL = "content/es/derechos/detencion.md";
  private static final String TRANSLATION = "content/en/rights/arrest.md";
  private static final Pattern CODE = Pattern.compile("  (G\\d{3}) ");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeAConfirmedSite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    confirm();
  }

  private void confirm() throws IOException {
    TestSite.Run run = site.run("confirm", "arrest");
    assertEquals(0, run.code(), run.err());
  }

  private List<String> codes() throws IOException {
    return CODE.matcher(site.run("check").out()).results().map(m -> m.group(1)).toList();
  }

  private Document page(String path) throws IOException {
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out() + run.err());
    return Jsoup.parse(site.output().getOrDefault(path, ""));
  }

  private Document english() throws IOException {
    return page("en/rights/arrest.html");
  }

  private static void assertNoIdTwice(Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.stream().distinct().toList(), ids);
    page.select("main a[href^=#]")
        .forEach(a -> assertTrue(ids.contains(a.attr("href").substring(1)), a.attr("href")));
  }

  @Test
  void aChangedNumberIsShownFromTheOriginal() throws IOException {
    site.edited(ORIGINAL, "hasta 48 horas", "hasta 24 horas");
    TestSite.Run check = site.run("check", "--lang", "en");
    assertEquals(0, check.code(), check.out());
    assertTrue(check.out().contains(TRANSLATION + ":42:3  G213 warning"), check.out());
    assertTrue(check.out().contains(ORIGINAL + ":42"), check.out());
    assertTrue(check.out().contains("confirm arrest --into en"), check.out());
    Document page = english();
    Element section = page.select("#time").get(0);
    assertFalse(page.text().contains("up to 48 hours"), page.text());
    assertTrue(section.text().contains("hasta 24 horas"), section.text());
    assertEquals("es", section.select("h2").attr("lang"));
    assertEquals("es", section.select("> div[lang]").attr("lang"));
    String notice = section.select(".notices").text();
    assertTrue(notice.contains("changed after 29 November 2026"), notice);
    assertTrue(notice.contains("in Spanish"), notice);
    assertEquals("es", page.select(".contents a[href=#time]").attr("lang"));
    assertTrue(page.select("#now .notices").isEmpty());
    assertTrue(page.select("#now > div[lang]").isEmpty());
    assertNoIdTwice(page);
  }

  @Test
  void standaloneFilesAndSearchHaveItToo() throws IOException {
    site.edited(ORIGINAL, "hasta 48 horas", "hasta 24 horas");
    for (String file : List.of("downloads/arrest-en.html", "downloads/site-en.html")) {
      Document page = page(file);
      assertTrue(page.text().contains("hasta 24 horas"), file);
      assertFalse(page.text().contains("up to 48 hours"), file);
      assertTrue(page.text().contains("Here it is in Spanish"), file);
      assertTrue(page.select("[lang=es]").text().contains("hasta 24 horas"), file);
    }
  }

  /** Changes of the original that the translation does not have. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "hasta 48 horas; hasta 24 horas",
        "| Peruana | 4 |; | Peruana | 8 |",
        "| Extranjera | 12 |; | Extranjera | 12 |%| Otra | 3 |",
        "Cuidado.; Cuidado. Llama al 054 381 500.",
        "Cuidado.; Cuidado. Es gratis hasta el 3 de mayo.",
        "art. 2.24.f:; art. 2.24.h:",
        "> Cuidado.; > Cuidado. Cuesta S/ 12.50.",
        "ley.example/constitucion) &; ley.example/codigo) &",
        "Cuánto tiempo {#time}; Las 15 horas {#time}",
      })
  void noSuchChangeStopsTheBuild(String before, String after) throws IOException {
    site.edited(ORIGINAL, before, after.replace('%', '\n'));
    assertEquals(List.of("G213"), codes());
    Element section = english().select("#time").get(0);
    assertEquals("es", section.select("h2").attr("lang"), section.text());
  }

  /** Changes that leave the translation as it is, with a notice. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Cuidado.; Mucho cuidado.; G209",
        "Cuidado.; Cuidado con la [regla](#now).; G208",
        "Cuidado.; [Cuidado](term:flagrancia).; G209",
        "hasta 48 horas; hasta dos días; G209",
      })
  void wordsAndLinksInsideAreNotReplaced(String before, String after, String code)
      throws IOException {
    site.edited(ORIGINAL, before, after);
    assertEquals(List.of(code), codes());
    Element section = english().select("#time").get(0);
    assertEquals("", section.select("h2").attr("lang"));
    assertTrue(section.select(".notices").text().contains("may be behind"), section.text());
  }

  @Test
  void aCorrectedTranslationIsShownAgain() throws IOException {
    site.edited(ORIGINAL, "hasta 48 horas", "hasta 24 horas");
    site.edited(TRANSLATION, "up to 48 hours", "up to 24 hours");
    assertEquals(List.of("G208"), codes());
    Element section = english().select("#time").get(0);
    assertTrue(section.text().contains("up to 24 hours"), section.text());
    assertTrue(section.select(".notices").text().contains("may be behind"), section.text());
    confirm();
    assertEquals(List.of(), codes());
    assertTrue(english().select("#time .notices").isEmpty());
  }

  @Test
  void whatWasConfirmedTogetherStaysAnError() throws IOException {
    site.edited(TRANSLATION, "up to 48 hours", "up to 24 hours");
    assertEquals(List.of("G203"), codes());
    assertEquals(1, site.run("build").code());
  }

  @Test
  void whatNobodyConfirmedStaysAnError() throws IOException {
    Files.delete(folder.resolve("content/.translations/arrest.en.md"));
    site.edited(ORIGINAL, "hasta 48 horas", "hasta 24 horas");
    assertEquals(List.of("G203", "G207"), codes().stream().sorted().toList());
    assertEquals(1, site.run("build").code());
  }

  @Test
  void linksLeadToTheReadersLanguage() throws IOException {
    site.edited(ORIGINAL, "Cuidado.", "Cuidado, 7 días. [Otra](otra.md#uno), [sola](sola.md).");
    site.edited(ORIGINAL, "Mira [cuánto", "Mira [otra](otra.md) y [cuánto");
    site.edited(ORIGINAL, "y la <b>regla", "y la [Línea 100](contact:linea-100) <b>regla");
    String text =
        """
        ---
        id: ID
        title: ID
        summary: Uno.
        topic: rights
        order: 20
        status: published
        reviewed: 2026-11-23
        review-every: 3 months
        responsible: Equipo
        legal-review: pending
        sources:
          - { norm: Ley, consulted: 2026-04-04 }
        ---

        ## Uno {#uno}

        Texto.
        """;
    site.with("content/es/derechos/otra.md", text.replace("ID", "other"));
    site.with("content/en/rights/other.md", text.replace("ID", "other"));
    site.with("content/es/derechos/sola.md", text.replace("ID", "alone"));
    Document page = english();
    List<String> links = page.select("#time a, #now > div a").eachAttr("href");
    assertTrue(links.contains("other.html#uno"), links.toString());
    assertTrue(links.contains("other.html"), links.toString());
    assertTrue(links.contains("../../es/derechos/sola.html"), links.toString());
    assertTrue(links.contains("../contacts.html#linea-100"), links.toString());
    assertNoIdTwice(page);
  }

  @Test
  void linksIntoTheReplacedSectionArrive() throws IOException {
    site.edited(TRANSLATION, "### And then {#then}", "### And then {#later}");
    confirm();
    site.edited(ORIGINAL, "Di la hora.", "Di la hora en 15 minutos.");
    Document page = english();
    assertEquals("es", page.select("#now h2").attr("lang"));
    assertEquals(1, page.select("#now #later").size());
    assertEquals(1, page.select("#now h3#then").size());
    assertNoIdTwice(page);
  }

  @Test
  void aTermIsNumberedOnce() throws IOException {
    site.edited(
        ORIGINAL, "Di la hora.", "Di la hora en 15 minutos, sin [flagrancia](term:flagrancia).");
    Document page = english();
    assertEquals(List.of("1", "1"), page.select("[data-footnote]").eachAttr("data-footnote"));
    assertEquals(1, page.select("#_term-flagrancia").size());
  }

  @Test
  void aNewSectionWithFactsIsShown() throws IOException {
    site.edited(
        ORIGINAL,
        "## Cuánto tiempo {#time}",
        "## Urgente {#urgent}\n\nNo llames al 054 381 500.\n\n## Cuánto tiempo {#time}");
    assertEquals(List.of("G204", "G214"), codes());
    Document page = english();
    assertEquals(
        List.of("now", "urgent", "time"), page.select("main section.section").eachAttr("id"));
    assertEquals("es", page.select("#urgent h2").attr("lang"));
    assertTrue(page.select("#urgent .notices").text().contains("is new"));
    assertNoIdTwice(page);
    confirm();
    assertTrue(english().select("#urgent").isEmpty());
  }

  @Test
  void aSectionThatTheOriginalLostHasANotice() throws IOException {
    String text = Files.readString(folder.resolve(ORIGINAL));
    site.with(
        ORIGINAL,
        text.substring(0, text.indexOf("## Cuánto tiempo"))
            .replace("[cuánto tiempo](#time)", "eso"));
    site.edited(TRANSLATION, "[how long](arrest.md#time)", "that");
    Document page = english();
    assertTrue(page.select("#time .notices").text().contains("no longer has this part"));
    assertEquals("", page.select("#time h2").attr("lang"));
  }

  @Test
  void anIntroductionIsReplacedToo() throws IOException {
    site.edited(ORIGINAL, "Antes de todo:", "Antes de las 24 horas:");
    Document page = english();
    assertEquals("es", page.select(".introduction").attr("lang"));
    assertTrue(page.select("main").text().contains("Here it is in Spanish"));
    assertTrue(page.select(".introduction").text().contains("24 horas"));
  }

  @Test
  void aTitleAndASummaryAreReplacedTogether() throws IOException {
    site.edited(
        ORIGINAL,
        "summary: Qué hacer y qué decir.",
        "summary: Qué hacer en las primeras 24 horas.");
    assertEquals(List.of("G215"), codes());
    Document page = english();
    assertEquals("Si te detienen", page.select("h1").text());
    assertEquals("es", page.select("main header").attr("lang"));
    assertTrue(page.select("main").text().contains("The title or the summary changed"));
    Document list = page("en/rights/index.html");
    assertTrue(list.select("main [lang=es]").text().contains("primeras 24 horas"));
  }

  @Test
  void sectionsWithoutAnchorsArePairedByOrder() throws IOException {
    for (String file : List.of(ORIGINAL, TRANSLATION)) {
      String text = Files.readString(folder.resolve(file));
      site.with(
          file,
          text.replace(" {#time}", "")
              .replace("(#time)", "(#now)")
              .replace("(arrest.md#time)", "(#now)"));
    }
    confirm();
    site.edited(ORIGINAL, "hasta 48 horas", "hasta 24 horas");
    Document page = english();
    assertFalse(page.text().contains("up to 48 hours"), page.text());
    assertEquals("es", page.select("#how-long h2").attr("lang"));
    assertNoIdTwice(page);
  }

  @Test
  void aDraftKeepsItsText() throws IOException {
    site.edited(TRANSLATION, "status: published", "status: draft");
    site.edited(ORIGINAL, "hasta 48 horas", "hasta 24 horas");
    assertTrue(codes().contains("G208"));
    assertFalse(codes().contains("G213"));
  }
}
