package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question flow: its pages, and its place on the other pages and in files. */
class QuestionsTest {

  private static final String QUESTIONS =
      """
      questions:
        - id: start
          question: { es: "¿Qué pasó?", en: "What happened?" }
          options:
            - { text: { es: "Algo en la calle", en: "Something in the street" }, to: a, icon: shield }
            - { text: { es: "Llamar ya", en: "Call now" }, to: "contact:linea-100" }
            - { text: { es: "Escribir", en: "Write" }, to: "contact:defensoria" }
        - id: a
          question: { es: "Algo en la calle", en: "Something in the street" }
          urgent: [linea-100]
          options:
            - { text: { es: "Me agarraron", en: "They grabbed me" }, to: b }
        - id: b
          question: { es: "¿Quiénes?", en: "Who?" }
          options:
            - { text: { es: "Los tombos zutanos", en: "The cops" }, to: "arrest#time" }
      """;

  @TempDir private static Path folder;

  private static Map<String, String> files;

  @BeforeAll
  static void build() throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    site.with("content/questions.yml", QUESTIONS);
    site.edited("content/site.yml", "topics:", "questions: { es: que, en: what }\ntopics:");
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
    files = site.output();
  }

  private static Document page(String path) {
    return Jsoup.parse(Objects.requireNonNull(files.get(path), path));
  }

  private static List<String> hrefs(String path, String links) {
    return page(path).select(links).eachAttr("href");
  }

  @Test
  void theHomePageBeginsWithTheFirstQuestion() {
    Document home = page("es/index.html");
    assertEquals("¿Qué pasó?", home.select("h1").text());
    assertEquals(
        List.of("que/a.html", "tel:100", "contactos.html#defensoria"),
        hrefs("es/index.html", ".options a"));
    assertTrue(home.select(".options, .help, .search").first().is(".options"), "comes first");
  }

  @Test
  void eachTapLeadsToAPageThatShowsTheWay() {
    assertEquals(List.of("b.html"), hrefs("es/que/a.html", ".options a"));
    assertEquals(List.of("../derechos/detencion.html#time"), hrefs("es/que/b.html", ".options a"));
    assertEquals(List.of("../rights/arrest.html#time"), hrefs("en/what/b.html", ".options a"));
    assertEquals(List.of("a.html", "index.html", "a.html"), hrefs("es/que/b.html", ".way a"));
    assertEquals("Atrás ¿Qué pasó? ›Algo en la calle", page("es/que/b.html").select(".way").text());
    assertEquals("en", page("es/que/b.html").select(".languages a").attr("hreflang"));
    assertEquals(List.of("tel:100"), hrefs("es/que/a.html", ".help-number"));
  }

  @Test
  void noTitleSaysWhatHappened() {
    for (String path : List.of("es/que/index.html", "es/que/a.html", "es/que/b.html")) {
      assertEquals("¿Qué pasó? · Guía a mano", page(path).title());
    }
    assertFalse(page("es/que/a.html").select("main script").hasText());
  }

  @Test
  void inOneFileAllStepsAreAnchors() {
    Document whole = page("downloads/site-es.html");
    for (String href : whole.select(".options a, .way a, .jumps a, .places a").eachAttr("href")) {
      String anchor = href.replace("%23", "#").substring(1);
      assertTrue(href.startsWith("tel:") || whole.getElementById(anchor) != null, href);
    }
    assertEquals(6, whole.select(".options a").size() + whole.select(".way").size() - 1);
  }

  @Test
  void questionsAreSavedBeforeGuides() {
    String list = Objects.requireNonNull(files.get("offline/es.json"));
    assertTrue(list.indexOf("es/contactos.html") < list.indexOf("es/que/a.html"));
    assertTrue(list.indexOf("es/que/b.html") < list.indexOf("es/derechos/detencion.html"));
  }

  @Test
  void aWrongQuestionIsReportedOnce(@TempDir Path other) throws IOException {
    TestSite site = TestSite.copy(other, TestSite.fixture("sites/pair")).confirmed();
    site.with("content/questions.yml", QUESTIONS.replace("to: b }", "to: c }"));
    String said = site.run("check", "--lang", "en").out();
    assertEquals(2, said.split("error\n", -1).length - 1, said);
    assertTrue(said.contains("G431") && said.contains("G432"), said);
  }
}
