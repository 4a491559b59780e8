package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Beginning a site and a guide at the desk. */
class DraftScreensTest {

  @TempDir private Path folder;

  @RegisterExtension private final OpenDesk desk = new OpenDesk();

  private Visitor visit() throws IOException, InterruptedException {
    return desk.open(folder);
  }

  @BeforeEach
  void makeTheSite() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
  }

  @Test
  void aNewGuideOpensInItsFirstLanguage() throws Exception {
    HttpResponse<String> answer =
        visit().post("/es/new", Map.of("title", "Si te multan", "topic", "rights"));
    assertEquals("file=content/es/derechos/si-te-multan.md", answer.uri().getQuery());
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("Si te multan"), answer.body());
    assertTrue(Files.exists(folder.resolve("content/en/rights/si-te-multan.md")));
  }

  @Test
  void aTakenTitleIsRefusedAndKept() throws Exception {
    Visitor visitor = visit();
    visitor.post("/es/new", Map.of("title", "Si te multan", "topic", "rights"));
    HttpResponse<String> again =
        visitor.post("/es/new", Map.of("title", "Si te multan", "topic", "rights"));
    assertTrue(again.body().contains("class=\"refused\""), again.body());
    assertTrue(again.body().contains("value=\"Si te multan\""), again.body());
  }

  @Test
  void anEmptyFolderBeginsASite() throws Exception {
    for (String file : TestSite.contents(folder.resolve("content")).keySet()) {
      Files.delete(folder.resolve("content").resolve(file));
    }
    Visitor visitor = visit();
    HttpResponse<String> start = visitor.get("/es/");
    assertEquals("/es/begin", start.uri().getPath());
    HttpResponse<String> made =
        visitor.post("/es/begin", Map.of("name", "Guía \"a mano\"", "languages", "es, en, qu"));
    assertEquals("/es/", made.uri().getPath());
    String config = Files.readString(folder.resolve("content/site.yml"));
    assertTrue(config.contains("languages: [es, en, qu]"), config);
    HttpResponse<String> next = visitor.get("/en/");
    assertEquals("/en/", next.uri().getPath());
    assertFalse(next.body().contains("site.yml:"), next.body());
  }

  @Test
  void aSiteNeedsANameAndLanguages() throws Exception {
    Files.delete(folder.resolve("content/site.yml"));
    Visitor visitor = visit();
    for (String languages : new String[] {"", "español", "es;rm"}) {
      HttpResponse<String> answer =
          visitor.post("/es/begin", Map.of("name", "Guía", "languages", languages));
      assertTrue(answer.body().contains("class=\"refused\""), languages);
    }
    assertFalse(Files.exists(folder.resolve("content/site.yml")));
  }
}
