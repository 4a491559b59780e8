package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.model.Language;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the desk calls a file. */
class TitlesTest {

  private static final String CARD = "content/es/derechos/si-la-policia-te-para.card.md";

  @TempDir private Path folder;

  @RegisterExtension private final OpenDesk desk = new OpenDesk();

  @Test
  void aCardHasTheTitleOfItsGuide() throws Exception {
    TestSite.copy(folder.resolve("content"), TestSite.fixture("pamphlets/content"));
    Visitor visitor = desk.open(folder);
    for (String address : List.of("/es/guide?file=", "/es/history?file=")) {
      String page = visitor.get(address + CARD).body();
      String title = page.substring(page.indexOf("<title>"), page.indexOf("</title>"));
      assertTrue(title.contains("Tarjeta: Si la policía te para"), title);
      assertFalse(page.matches("(?s).*<h1>[^<]*card\\.md.*"), page);
    }
    String english = visitor.get("/en/guide?file=" + CARD).body();
    assertTrue(english.contains("<h1>Card: Si la policía te para"), english);
    assertTrue(english.contains("lang=\"es\" spellcheck"), english);
  }

  @Test
  void aCardLeadsToItsGuideAndItsSheet() throws Exception {
    TestSite.copy(folder.resolve("content"), TestSite.fixture("pamphlets/content"));
    Visitor visitor = desk.open(folder);
    String guide = CARD.replace(".card", "");
    String card = visitor.get("/es/guide?file=" + CARD).body();
    assertTrue(card.contains("<a href=\"/es/guide?file=" + guide + "\">Su guía</a>"), card);
    assertTrue(card.contains("&amp;format=cards&amp;lang=es\">Ver cómo sale</a>"), card);
    String body = visitor.get("/es/guide?file=" + guide).body();
    assertTrue(body.contains("<a href=\"/es/guide?file=" + CARD + "\">Su tarjeta</a>"), body);
  }

  @Test
  void everyKindOfFileHasAName() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder site = SiteFolder.open(folder)) {
      Titles titles =
          new Titles(
              Words.read(site, new Language("es")).desk(),
              file -> Optional.of("Multas").filter(t -> file.equals("content/es/multas.md")));
      assertEquals("Multas", titles.of("content/es/multas.md"));
      assertEquals("Tarjeta: Multas", titles.of("content/es/multas.card.md"));
      assertEquals("Fanzine: Multas", titles.of("content/es/multas.zine.md"));
      assertEquals("Contactos", titles.of("content/contacts.yml"));
      assertEquals("Preguntas", titles.of("content/questions.yml"));
      assertEquals("content/es/x.card.md", titles.of("content/es/x.card.md"));
    }
  }
}
