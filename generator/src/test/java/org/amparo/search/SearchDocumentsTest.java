package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.amparo.model.Language;
import org.amparo.search.SearchDocument.Passage;
import org.junit.jupiter.api.Test;

class SearchDocumentsTest {

  private static final Language SPANISH = new Language("es");

  @Test
  void aLineThatSendsItsReaderOnIsFoundWhereItLeads() throws IOException {
    RealSite site = RealSite.read(Path.of("generator/src/test/resources/sites/fallback"));
    String line = "Firma el acta; mira esto, la otra y fuera.";
    assertEquals(new Passage("now", "Qué hacer", "", ""), passage(site, "una", "now"));
    assertEquals(line + "\n", passage(site, "otra", "now").anchorText());
  }

  @Test
  void theContactsBelowAGuideAreFoundOnTheirPage() throws IOException {
    RealSite site = RealSite.read();
    assertEquals("", passage(site, "derechos/si-te-detienen", "help").text());
    String note = passage(site, "contactos", "defensa-publica").text();
    assertTrue(note.contains("ALEGRA"), note);
  }

  @Test
  void anOptionIsFoundWhereItLeads() throws IOException {
    RealSite site = RealSite.read();
    String words = passage(site, "si-la-policia-te-para", "search").anchorText();
    assertTrue(words.contains("Me revisan: cuerpo, bolso o celular\n"), words);
    assertEquals(new Passage("", "", "", ""), passage(site, "que-paso/pol", ""));
  }

  @Test
  void aTopicIsFoundByItsTitle() throws IOException {
    SearchDocument topic =
        RealSite.read().entries(SPANISH).values().stream()
            .filter(e -> e.address().path().endsWith("derechos/index.html"))
            .findFirst()
            .orElseThrow();
    assertEquals("Derechos", topic.title());
  }

  private static Passage passage(RealSite site, String page, String anchor) {
    return site.entries(SPANISH).values().stream()
        .filter(e -> e.address().path().endsWith(page + ".html"))
        .flatMap(e -> e.passages().stream())
        .filter(p -> p.anchor().equals(anchor))
        .findFirst()
        .orElseThrow();
  }
}
