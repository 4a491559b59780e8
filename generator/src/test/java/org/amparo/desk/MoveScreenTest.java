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
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A guide gets other file names, goes to the bin and comes back. */
class MoveScreenTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";
  private static final String SCREEN = "/es/move?file=" + GUIDE;

  @TempDir private Path folder;

  @RegisterExtension private final OpenDesk desk = new OpenDesk();
  private Visitor visitor;

  @BeforeEach
  void start() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    visitor = desk.open(folder);
  }

  @Test
  void aRenamedGuideKeepsItsLinks() throws Exception {
    HttpResponse<String> answer =
        visitor.post(SCREEN, Map.of("do", "move", "topic", "rights", "name-es", "si-te-detienen"));
    assertEquals("file=content/es/derechos/si-te-detienen.md", answer.uri().getQuery());
    assertFalse(Files.exists(folder.resolve(GUIDE)));
    assertTrue(visitor.get("/page/es/derechos/si-te-detienen.html").statusCode() == 200);
    assertFalse(visitor.get("/es/").body().contains("class=\"step error\""));
  }

  @Test
  void aNameThatIsTakenOrUnusableIsRefused() throws Exception {
    for (String name : new String[] {"../x", "a b", "con"}) {
      String body =
          visitor.post(SCREEN, Map.of("do", "move", "topic", "rights", "name-es", name)).body();
      assertTrue(body.contains("class=\"refused\""), name);
      assertTrue(Files.exists(folder.resolve(GUIDE)), name);
    }
  }

  @Test
  void whatIsDeletedComesBack() throws Exception {
    String before = Files.readString(folder.resolve(GUIDE));
    visitor.post(SCREEN, Map.of("do", "delete"));
    assertFalse(Files.exists(folder.resolve(GUIDE)));
    assertFalse(Files.exists(folder.resolve("content/en/rights/arrest.md")));
    assertEquals(404, visitor.get(SCREEN).statusCode());
    Matcher deletion =
        Pattern.compile("name=\"name\" value=\"([^\"]+)\"").matcher(visitor.get("/es/bin").body());
    assertTrue(deletion.find());
    visitor.post("/es/bin", Map.of("name", deletion.group(1)));
    assertEquals(before, Files.readString(folder.resolve(GUIDE)));
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
