package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The manual on the desk. */
class HelpScreenTest {

  private static final Pattern SOURCE = Pattern.compile("<img src=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  @TempDir private Path folder;

  @RegisterExtension private final OpenDesk desk = new OpenDesk();

  @BeforeEach
  void start() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    desk.open(folder);
  }

  @Test
  void eachPageIsThereInBothLanguages() throws Exception {
    Visitor visitor = desk.visitor();
    assertTrue(visitor.get("/es/help").body().contains("<h1 id=\"manual-para-quienes"));
    assertTrue(visitor.get("/en/help").body().contains("<h1 id=\"manual-for-those"));
    assertTrue(visitor.get("/es/help?page=files").body().contains("<code>review-every</code>"));
    assertTrue(visitor.get("/en/help?page=files").body().contains("<code>review-every</code>"));
  }

  @Test
  void itsPicturesAndLinksLeadSomewhere() throws Exception {
    Visitor visitor = desk.visitor();
    for (String page :
        List.of("/es/help", "/en/help", "/es/help?page=files", "/es/help?page=publish")) {
      String html = visitor.get(page).body();
      for (Matcher m = SOURCE.matcher(html); m.find(); ) {
        assertEquals(200, visitor.get(m.group(1)).statusCode(), m.group(1));
      }
      for (Matcher m = LINK.matcher(html); m.find(); ) {
        assertFalse(m.group(1).endsWith(".md"), m.group(1));
      }
    }
    assertTrue(SOURCE.matcher(visitor.get("/es/help").body()).find());
  }

  @Test
  void nothingElseOfTheProgramIsServed() throws Exception {
    Visitor visitor = desk.visitor();
    for (String path :
        List.of(
            "/es/help?page=../desk",
            "/es/help?page=es.md",
            "/files/manual/es.md",
            "/files/manual/none.png",
            "/files/manual/..%2Fdesk_es.properties",
            "/files/desk_es.properties",
            "/files/manual/")) {
      assertTrue(List.of(403, 404).contains(visitor.get(path).statusCode()), path);
    }
  }
}
