package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
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

  private static final String UNDO = "Traer de vuelta el sitio de antes, del ";

  @TempDir private Path folder;

  @Test
  void itAsksBeforeItSends() throws Exception {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    try (SiteFolder opened = SiteFolder.open(folder);
        Desk desk = Desks.of(opened)) {
      Visitor visitor = new Visitor(desk);
      assertTrue(visitor.get(SCREEN).body().contains("/es/site?field=publish"));
      assertTrue(visitor.get("/es/contacts").body().contains("href=\"/es/publish\""));
      assertTrue(visitor.get("/es/site?field=publish").body().contains("name=\"publish"));
      assertFalse(visitor.get("/es/site?field=publish").body().contains("name=\"together"));
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
      assertFalse(visitor.get(SCREEN).body().contains(UNDO), "nothing was before");
      Path kept = folder.resolve(".amparo/releases/stick");
      Files.copy(listIn(kept), kept.resolve("2000-01-01T000000Z.txt"));
      assertTrue(visitor.get(SCREEN).body().contains(UNDO));
      Path damaged = Files.writeString(kept.resolve("2000-01-01T000000Z.pack"), "no zip");
      assertTrue(visitor.get(SCREEN).body().contains("Mirar y poner en línea"));
      Files.delete(damaged);
      assertTrue(Files.exists(folder.resolve("stick/site-files.txt")));
      visitor.post(SCREEN, Map.of("do", "again"));
      assertTrue(visitor.get(SCREEN).body().contains("file:stick"));
      assertFalse(visitor.get(RUN).body().contains("Llegó todo"));
    }
  }

  private static Path listIn(Path kept) throws Exception {
    try (Stream<Path> files = Files.list(kept)) {
      return files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
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
