package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A draft is published only without errors; its screen says what it is, and what hinders it. */
class GuideSaveTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";
  private static final String SCREEN = "/es/guide?file=" + GUIDE;

  @TempDir private Path folder;

  @RegisterExtension private final OpenDesk desk = new OpenDesk();
  private Visitor visitor;

  @BeforeEach
  void start() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    String text = Files.readString(folder.resolve(GUIDE));
    String draft = text.replace("status: published", "status: draft");
    Files.writeString(folder.resolve(GUIDE), draft.replaceFirst("sources:\n( .*\n)+", ""));
    visitor = desk.open(folder);
  }

  private Document page() throws Exception {
    return Jsoup.parse(visitor.get(SCREEN).body());
  }

  private Document post(String action, String text) throws Exception {
    String base = Objects.requireNonNull(page().selectFirst("[name=base]")).val();
    Map<String, String> form = Map.of("do", action, "mode", "whole", "base", base, "text", text);
    return Jsoup.parse(visitor.post(SCREEN, form).body());
  }

  @Test
  void aDraftWithErrorsIsNotPublished() throws Exception {
    String before = Files.readString(folder.resolve(GUIDE));
    assertEquals("Borrador", page().select(".state").text());
    for (String action : List.of("publish", "save")) {
      String status = action.equals("save") ? "status: published" : "status: draft";
      Document refused = post(action, before.replace("status: draft", status) + "\nMás.\n");
      assertTrue(refused.select("[role=alert]").text().contains("«En qué se basa»"));
      assertEquals("#text", refused.select("[role=alert] a").attr("href"));
      assertTrue(refused.select("textarea[name=text]").text().contains("Más."));
      assertEquals(before, Files.readString(folder.resolve(GUIDE)));
    }
  }

  @Test
  void aDraftWithoutErrorsIsPublished() throws Exception {
    String before = Files.readString(folder.resolve(GUIDE));
    String sources = "sources:\n  - { norm: \"Código, art. 71\", consulted: 2026-04-04 }\n";
    Document page = post("publish", before.replace("---\n\n", sources + "---\n\n"));
    assertEquals("Publicada", page.select(".state").text());
    assertTrue(page.select("[name=do][value=publish]").isEmpty());
    assertTrue(Files.readString(folder.resolve(GUIDE)).contains("status: published"));
  }

  @Test
  void aStepLeadsToTheFieldThatIsMissing() throws Exception {
    Path guide = folder.resolve(GUIDE);
    Files.writeString(guide, Files.readString(guide).replace("status: draft", "status: published"));
    visitor = desk.open(folder);
    String link =
        Jsoup.parse(visitor.get("/es/?wait").body()).select(".step a").stream()
            .map(a -> a.attr("href"))
            .filter(a -> a.endsWith("&field=sources"))
            .findFirst()
            .orElseThrow();
    Document page = Jsoup.parse(visitor.get(link).body());
    assertEquals("sources", page.select("[data-editor]").attr("data-field"));
    assertTrue(page.select("details.data").hasAttr("open"));
  }
}
