package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen that puts the site online. */
class PublishScreenTest {

  private static final String SCREEN = "/es/publish";

  /** The page that follows the first run. */
  private static final String RUN = SCREEN + "?run=1";

  @TempDir private Path folder;

  @Test
  void itAsksBeforeItSends() throws Exception {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    try (SiteFolder opened = SiteFolder.open(folder);
        Desk desk = Desks.of(opened)) {
      Visitor visitor = new Visitor(desk);
      assertTrue(visitor.get(SCREEN).body().contains("/es/site#all"));
      assertTrue(visitor.get("/es/contacts").body().contains("href=\"/es/publish\""));
      String settings = Files.readString(folder.resolve("content/site.yml"));
      site.with("content/site.yml", settings + "publish: [{ name: stick, to: \"file:stick\" }]\n");
      assertTrue(visitor.get(SCREEN).body().contains("file:stick"));
      visitor.post(SCREEN, Map.of("do", "send", "place", "stick"));
      assertTrue(waited(visitor, "data-state=\"asking\""));
      assertFalse(Files.exists(folder.resolve("stick")));
      visitor.post(SCREEN, Map.of("do", "answer", "answer", "yes"));
      assertTrue(waited(visitor, "Listo."));
      assertTrue(visitor.get(RUN).body().contains("Llegó todo"));
      assertFalse(visitor.get(SCREEN).body().contains("Llegó todo"), "an old result is not new");
      assertTrue(visitor.get(SCREEN).body().contains("Mirar y poner en línea"));
      assertTrue(Files.exists(folder.resolve("stick/site-files.txt")));
      visitor.post(SCREEN, Map.of("do", "again"));
      assertTrue(visitor.get(SCREEN).body().contains("file:stick"));
      assertFalse(visitor.get(RUN).body().contains("Llegó todo"));
    }
  }

  private static boolean waited(Visitor visitor, String words) throws Exception {
    boolean holds = false;
    for (int i = 0; i < 6 && !holds; i++) { // pamphlets take a while on a busy machine
      holds = Until.holds(() -> visitor.get(RUN).body().contains(words));
    }
    return holds;
  }
}
