package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A guide gets other file names, goes to the bin and comes back. */
class MoveScreenTest extends DeskScreenTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";
  private static final String SCREEN = "/es/move?file=" + GUIDE;

  @Test
  void aRenamedGuideKeepsItsLinks() throws Exception {
    HttpResponse<String> answer =
        visitor.post(SCREEN, Map.of("do", "move", "topic", "rights", "name-es", "si-te-detienen"));
    assertEquals("file=content/es/derechos/si-te-detienen.md&moved", answer.uri().getQuery());
    assertFalse(Files.exists(folder.resolve(GUIDE)));
    assertEquals(200, visitor.get("/page/es/derechos/si-te-detienen.html").statusCode());
    assertFalse(visitor.get("/es/").body().contains("class=\"step error\""));
  }

  @Test
  void aNameThatIsTakenOrUnusableIsRefused() throws Exception {
    for (String name : new String[] {"¿?", "con", "con "}) {
      String body =
          visitor.post(SCREEN, Map.of("do", "move", "topic", "rights", "name-es", name)).body();
      assertTrue(body.contains("class=\"refused\""), name);
      assertTrue(body.contains("value=\"" + name + "\""), body);
      assertTrue(Files.exists(folder.resolve(GUIDE)), name);
    }
  }

  /** A typed translation is kept by the name of its file. */
  @Test
  void aTypedTranslationIsSavedFirst() throws Exception {
    String file = "content/en/rights/arrest.md";
    Map<String, String> typed =
        Map.of(
            "kept",
            "translation#" + file, //
            "address",
            "/es/translation?file=" + file,
            "title",
            "?",
            "fields",
            "title=Arrest");
    visitor.post("/api/form", typed);
    for (String action : new String[] {"move", "delete"}) {
      Map<String, String> form = Map.of("do", action, "topic", "rights", "name-es", "si-te");
      assertTrue(visitor.post(SCREEN, form).body().contains("class=\"refused\""), action);
    }
    assertTrue(Files.exists(folder.resolve(GUIDE)));
  }

  @Test
  void aNameIsMadeOfWords() throws Exception {
    String body =
        visitor
            .post(SCREEN, Map.of("do", "move", "topic", "rights", "name-es", "Sin Agua en casa"))
            .body();
    assertTrue(body.contains("Listo"), body);
    assertTrue(Files.exists(folder.resolve("content/es/derechos/sin-agua-en-casa.md")));
    assertTrue(visitor.get("/es/bin").body().contains("La papelera está vacía"));
  }

  @Test
  void textsWithLinksToItAreNamed() throws Exception {
    Path other = folder.resolve("content/es/derechos/otra.md");
    String text = Files.readString(folder.resolve(GUIDE));
    Files.writeString(
        other,
        text.replaceFirst("id: .*", "id: otra").replace("title: Si te detienen", "title: Otra")
            + "\n[a](detencion.md) y [b](detencion.md)\n");
    String body = desk.open(folder).get(SCREEN).body();
    assertTrue(body.contains("2 enlaces de otros textos llevarían a ninguna parte"), body);
    assertTrue(
        body.matches("(?s).*&amp;line=\\d+\">Otra</a> <span class=\"small\">2</span>.*"), body);
  }

  @Test
  void anotherGuideOfItsIdStaysInItsPlace() throws Exception {
    String before = read(GUIDE);
    visitor.post(SCREEN, Map.of("do", "delete"));
    String other = before.replace("title: Si te detienen", "title: Otra");
    write("content/es/derechos/otra.md", other);
    visitor = desk.open(folder);
    String bin = visitor.get("/es/bin").body();
    assertTrue(bin.contains("<strong>If you are arrested / Si te detienen</strong>"), bin);
    Matcher deletion = Pattern.compile("name=\"name\" value=\"([^\"]+)\"").matcher(bin);
    assertTrue(deletion.find());
    String refused = visitor.post("/es/bin", Map.of("name", deletion.group(1))).body();
    assertTrue(refused.contains("«Otra»"), refused);
    assertFalse(Files.exists(folder.resolve(GUIDE)));
    write(GUIDE, before);
    visitor = desk.open(folder);
    String start = visitor.get("/es/?wait").body();
    for (String file : new String[] {GUIDE, "content/es/derechos/otra.md"}) {
      assertTrue(start.contains("/es/guide?file=" + file + "\""), file);
    }
  }

  @Test
  void whatIsDeletedComesBack() throws Exception {
    String before = read(GUIDE);
    visitor.post(SCREEN, Map.of("do", "delete"));
    assertFalse(Files.exists(folder.resolve(GUIDE)));
    assertFalse(Files.exists(folder.resolve("content/en/rights/arrest.md")));
    assertEquals(404, visitor.get(SCREEN).statusCode());
    Matcher deletion =
        Pattern.compile("name=\"name\" value=\"([^\"]+)\"").matcher(visitor.get("/es/bin").body());
    assertTrue(deletion.find());
    visitor.post("/es/bin", Map.of("name", deletion.group(1)));
    assertEquals(before, read(GUIDE));
    assertEquals(200, visitor.get("/page/es/derechos/detencion.html").statusCode());
  }

  @Test
  void anUnsavedTextIsNotLeftBehind() throws Exception {
    visitor.post("/api/type?file=" + GUIDE, Map.of("text", "---\nid: x\n---\n", "mode", "whole"));
    String body = visitor.post(SCREEN, Map.of("do", "delete")).body();
    assertTrue(body.contains("class=\"refused\""), body);
    assertTrue(Files.exists(folder.resolve(GUIDE)));
  }
}
