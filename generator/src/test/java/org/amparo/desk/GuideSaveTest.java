package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A draft is published only without errors; its screen says what it is, and what hinders it. */
class GuideSaveTest extends DeskScreenTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";
  private static final String SCREEN = "/es/guide?file=" + GUIDE;

  @Override
  void prepare() throws IOException {
    String draft = read(GUIDE).replace("status: published", "status: draft");
    write(GUIDE, draft.replaceFirst("sources:\n( .*\n)+", ""));
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
    String before = read(GUIDE);
    assertEquals("Borrador", page().select(".state").text());
    for (String action : List.of("publish", "save")) {
      String status = action.equals("save") ? "status: published" : "status: draft";
      Document refused = post(action, before.replace("status: draft", status) + "\nMás.\n");
      assertTrue(refused.select("[role=alert]").text().contains("«En qué se basa»"));
      assertEquals("#text", refused.select("[role=alert] a").attr("href"));
      assertTrue(refused.select("textarea[name=text]").text().contains("Más."));
      assertEquals(before, read(GUIDE));
    }
  }

  @Test
  void aDraftWithoutErrorsIsPublished() throws Exception {
    String before = read(GUIDE);
    String sources = "sources:\n  - { norm: \"Código, art. 71\", consulted: 2026-04-04 }\n";
    Document page = post("publish", before.replace("---\n\n", sources + "---\n\n"));
    assertEquals("Publicada", page.select(".state").text());
    assertTrue(page.select("[name=do][value=publish]").isEmpty());
    assertTrue(read(GUIDE).contains("status: published"));
  }

  @Test
  void aStepLeadsToTheFieldThatIsMissing() throws Exception {
    write(GUIDE, read(GUIDE).replace("status: draft", "status: published"));
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
