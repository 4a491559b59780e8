package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printable list for a lawyer, and the link to it in the report. */
class LawyerPageTest {

  private static final String SPANISH = "content/es/derechos/detencion.md";
  private static final String ENGLISH = "content/en/rights/arrest.md";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void copy() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
  }

  private void ask(String file, String... questions) throws IOException {
    String list = "ask-lawyer:\n  - \"" + String.join("\"\n  - \"", questions) + "\"\nsources:";
    site.edited(file, "sources:", list);
  }

  private Document page(String name, String language) throws IOException {
    TestSite.Run run = site.run("check", "--lang", language);
    assertEquals(0, run.code(), run.out());
    return Jsoup.parse(Files.readString(folder.resolve("target/report/" + name)));
  }

  private static List<String> texts(Document page, String query) {
    return page.select(query).stream().map(Element::text).toList();
  }

  @Test
  void everyStatementHasItsNumber() throws IOException {
    Document page = page("lawyer.html", "es");
    assertEquals(
        List.of(
            "arrest 0.1 Antes de todo: calma.",
            "arrest 1.1 Di la hora.",
            "arrest 1.2 Llama a la Línea 100.",
            "arrest 1.3 Qué decir «Quiero una abogada.»",
            "arrest 1.4 Qué no hacer No corras.",
            "arrest 1.5 Mira cuánto tiempo y la regla.",
            "arrest 2.1 Peruana — Horas: 4",
            "arrest 2.2 Extranjera — Horas: 12",
            "arrest 2.3 Atención Cuidado."),
        texts(page, ".claim > p:first-child").subList(0, 9));
    assertEquals("Está bien Está mal Depende", page.select(".claim .boxes").get(0).text());
  }

  @Test
  void theLawIsAboveTheStatementsThatCiteIt() throws IOException {
    Element norm = page("lawyer.html", "en").select(".norm").get(3);
    assertEquals(
        "Law cited: Constitución, art. 2.24.f: hasta 48 horas, salvo flagrancia.", norm.text());
    assertEquals("arrest 2.1 Peruana — Horas: 4 Right Wrong It depends", next(norm).text());
    assertEquals(
        List.of(
            "Constitución, art. 2.24.f (text of 4 Apr 2026)",
            "Código, art. 71 (text of 4 Apr 2026)"),
        texts(page("lawyer.html", "en"), ".sources li"));
  }

  private static Element next(Element element) {
    Element next = element.nextElementSibling();
    return next == null ? element : next;
  }

  @Test
  void questionsAreThoseOfTheOriginal() throws IOException {
    ask(SPANISH, "¿Vale de noche?", "¿Y en casa?");
    ask(ENGLISH, "Does it hold at night?");
    assertEquals(
        List.of("arrest, pregunta 1 ¿Vale de noche?", "arrest, pregunta 2 ¿Y en casa?"),
        texts(page("lawyer.html", "es"), ".question"));
    assertEquals(
        "2 preguntas para una abogada o un abogado, en una guía. Ver la lista para imprimir",
        page("index.html", "es").select(".asked").text());
  }

  @Test
  void aTranslationAsksWhereTheOriginalDoesNot() throws IOException {
    ask(ENGLISH, "Does it hold at night?");
    Element question = page("lawyer.html", "es").select(".question p").get(0);
    assertEquals("en Does it hold at night?", question.attr("lang") + " " + question.text());
  }

  @Test
  void theReportCountsAndLeadsToTheList() throws IOException {
    assertEquals("No guide has questions for a lawyer. See the list to print", asked().text());
    ask(SPANISH, "¿Vale de noche?");
    assertEquals("One question for a lawyer, in one guide. See the list to print", asked().text());
    assertEquals("lawyer.html", asked().select("a").attr("href"));
  }

  private Element asked() throws IOException {
    return page("index.html", "en").select(".asked").get(0);
  }

  @Test
  void aDraftIsInItAndAReviewIsNamed() throws IOException {
    site.edited(SPANISH, "status: published", "status: draft")
        .edited(ENGLISH, "status: published", "status: draft")
        .edited(SPANISH, "legal-review: pending", "legal-review: { by: Ana, date: 2026-05-02 }");
    assertEquals(
        "It is a draft: it is not published yet. Read by Ana on 2 May 2026.",
        page("lawyer.html", "en").select(".status").text());
  }

  @Test
  void eachGuideHasAPlaceToSign() throws IOException {
    Document page = page("lawyer.html", "en");
    assertEquals(List.of("Name", "Date", "Signature"), texts(page, "article#arrest footer dt"));
  }

  @Test
  void aQuestionIsWordsAndNeverMarkup() throws IOException {
    ask(SPANISH, "<img src=x onerror=alert(1)> ¿vale?");
    Document page = page("lawyer.html", "es");
    assertEquals(List.of("<img src=x onerror=alert(1)> ¿vale?"), texts(page, ".question p"));
    assertEquals(0, page.select("img, script").size());
  }
}
