package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/** No text is lost: not by a save, by the end of the desk, or by somebody else's change. */
class SavingTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";
  private static final String SCREEN = "/es/guide?file=" + GUIDE;
  private static final String TYPE = "/api/type?file=" + GUIDE;
  private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\w+)\"");

  @TempDir private Path folder;

  @RegisterExtension private final OpenDesk desk = new OpenDesk();
  private Visitor visitor;
  private String before;

  @BeforeEach
  void start() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    before = read();
    open();
  }

  private void open() throws Exception {
    visitor = desk.open(folder);
  }

  private String read() throws IOException {
    return Files.readString(folder.resolve(GUIDE));
  }

  private String page() throws Exception {
    return visitor.get(SCREEN).body();
  }

  private static String base(String page) {
    Matcher found = BASE.matcher(page);
    assertTrue(found.find(), page);
    return found.group(1);
  }

  private static Map<String, String> form(String text, String base) {
    return Map.of("text", text, "base", base, "mode", "whole", "do", "save");
  }

  @Test
  void whatIsTypedIsShownAndNotSaved() throws Exception {
    visitor.post(TYPE, Map.of("text", before + "\nTecleado.\n", "mode", "whole"));
    assertTrue(visitor.get("/page/es/derechos/detencion.html").body().contains("Tecleado."));
    assertTrue(page().contains("Tecleado."));
    assertTrue(visitor.get("/es/").body().contains("id=\"unsaved\""));
    assertEquals(before, read());
  }

  @Test
  void whatIsTypedSurvivesTheEndOfTheDesk() throws Exception {
    visitor.post(TYPE, Map.of("text", before + "\nTecleado.\n", "mode", "whole"));
    desk.close();
    open();
    assertTrue(page().contains("Tecleado."));
    assertTrue(visitor.get("/page/es/derechos/detencion.html").body().contains("Tecleado."));
    visitor.post(SCREEN, form(before + "\nTecleado.\n", base(page())));
    assertEquals(before + "\nTecleado.\n", read());
    assertFalse(visitor.get("/es/").body().contains("id=\"unsaved\""));
  }

  @Test
  void somebodyElsesChangeIsShownAndKept() throws Exception {
    String base = base(page());
    Files.writeString(folder.resolve(GUIDE), before + "\nDe otra.\n");
    String refused = visitor.post(SCREEN, form(before + "\nMía.\n", base)).body();
    assertTrue(refused.contains("De otra.") && refused.contains("Mía."), refused);
    assertEquals(before + "\nDe otra.\n", read());
    visitor.post(SCREEN, form(before + "\nDe otra.\nMía.\n", base(refused)));
    assertEquals(before + "\nDe otra.\nMía.\n", read());
  }

  @Test
  void aConflictIsShownUntilItIsSaved() throws Exception {
    String base = base(page());
    visitor.post(TYPE, Map.of("text", before + "\nMía.\n", "mode", "whole"));
    Files.writeString(folder.resolve(GUIDE), before + "\nDe otra.\n");
    visitor.post(SCREEN, form(before + "\nMía.\n", base));
    String again = page();
    assertTrue(again.contains("id=\"conflict\"") && again.contains("De otra."), again);
    visitor.post(SCREEN, form(before + "\nDe otra.\nMía.\n", base(again)));
    assertEquals(before + "\nDe otra.\nMía.\n", read());
    assertFalse(page().contains("id=\"conflict\""));
  }

  @Test
  void aChangeWhileTheDeskWasClosedIsSeen() throws Exception {
    visitor.post(TYPE, Map.of("text", before + "\nMía.\n", "mode", "whole"));
    desk.close();
    Files.writeString(folder.resolve(GUIDE), before + "\nDe otra.\n");
    open();
    String page = page();
    assertTrue(page.contains("id=\"conflict\""), page);
    assertTrue(page.contains("De otra.") && page.contains("Mía."), page);
    visitor.post(SCREEN, Map.of("do", "discard"));
    assertFalse(page().contains("Mía."));
    assertEquals(before + "\nDe otra.\n", read());
  }

  /** Two pages of one desk: the second one types, is closed, and opened again. */
  @Test
  void anotherPagesSaveIsSeenAfterReloading() throws Exception {
    String base = base(page());
    visitor.post(SCREEN, form(before + "\nPrimera.\n", base));
    visitor.post(TYPE, Map.of("text", before + "\nSegunda.\n", "mode", "whole", "base", base));
    String page = page();
    assertTrue(page.contains("id=\"conflict\""), page);
    assertTrue(page.contains("Primera.") && page.contains("Segunda."), page);
  }

  /** Two pages of one desk type: the text of the first is not lost when the second goes on. */
  @Test
  void theUnsavedTextOfAnotherPageIsKept() throws Exception {
    visitor.post(TYPE, Map.of("text", before + "\nPrimera.\n", "mode", "whole"));
    visitor.post(TYPE, Map.of("text", before + "\nSegunda.\n", "mode", "whole"));
    assertTrue(page().contains("Segunda."));
    assertTrue(visitor.get("/es/history?file=" + GUIDE).body().contains("Primera."));
  }

  @Test
  void whatNoFileTakesIsGivenBack() throws Exception {
    Files.delete(folder.resolve(GUIDE));
    String body = visitor.post(SCREEN, form(before + "\nTecleado.\n", "")).body();
    assertTrue(body.contains("Tecleado."), body);
  }

  @Test
  void aFileThatIsNotUtf8IsExplained() throws Exception {
    Files.write(folder.resolve(GUIDE), new byte[] {'-', '-', '-', '\n', (byte) 0xE1, '\n'});
    assertEquals(409, visitor.get(SCREEN).statusCode());
    String body = visitor.post(SCREEN, form(before + "\nTecleado.\n", "")).body();
    assertTrue(body.contains("Tecleado."), body);
  }

  @Test
  void whatIsDiscardedIsKeptAsAnEarlierText() throws Exception {
    visitor.post(TYPE, Map.of("text", before + "\nTecleado.\n", "mode", "whole"));
    visitor.post(SCREEN, Map.of("do", "discard"));
    assertFalse(page().contains("Tecleado."));
    assertTrue(visitor.get("/es/history?file=" + GUIDE).body().contains("Tecleado."));
    assertEquals(before, read());
  }

  @Test
  void anEarlierTextComesBackAsATypedOne() throws Exception {
    visitor.post(SCREEN, form(before + "\nDespués.\n", base(page())));
    String history = visitor.get("/es/history?file=" + GUIDE).body();
    Matcher version = Pattern.compile("name=\"version\" value=\"([^\"]+)\"").matcher(history);
    assertTrue(version.find(), history);
    assertTrue(history.contains("Después."), history);
    visitor.post("/es/history?file=" + GUIDE, Map.of("version", version.group(1)));
    assertFalse(page().contains("Después."));
    assertEquals(before + "\nDespués.\n", read());
    String other = visitor.post("/es/history?file=" + GUIDE, Map.of("version", "../x")).body();
    assertTrue(other.contains("class=\"refused\""), other);
  }
}
