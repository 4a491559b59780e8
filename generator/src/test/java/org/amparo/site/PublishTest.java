package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code publish}. */
class PublishTest {

  private static final String SETTINGS = "content/site.yml";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeASite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
  }

  private void withAStick() throws IOException {
    String settings = Files.readString(folder.resolve(SETTINGS));
    site.with(SETTINGS, settings + "publish: [{ name: stick, to: \"file:stick\" }]\n");
  }

  @Test
  void theWholeSiteIsBuiltAndSent() throws IOException {
    withAStick();
    TestSite.Run run = site.runPrinting("publish", "--yes", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("All of it arrived"), run.out());
    assertTrue(Files.exists(folder.resolve("stick/es/derechos/detencion.html")));
    assertTrue(Files.exists(folder.resolve("stick/site-files.txt")));
    assertFalse(Files.exists(folder.resolve("stick/.files")));
    assertFalse(Files.exists(folder.resolve("target/site")));
  }

  @Test
  void nothingHalfDoneGoesOut() throws IOException {
    withAStick();
    site.edited("content/es/derechos/detencion.md", "topic: rights", "topic: nothing");
    TestSite.Run run = site.runPrinting("publish", "--yes", "--lang", "en");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("G106 error"), run.out());
    assertTrue(run.out().contains("Nothing was sent"), run.out());
    assertFalse(Files.exists(folder.resolve("stick")));
  }

  @Test
  void aPlaceThatIsNotWrittenIsSaid() throws IOException {
    TestSite.Run none = site.runPrinting("publish", "--undo", "--lang", "en");
    assertEquals(1, none.code());
    assertTrue(none.out().contains("content/site.yml"), none.out());
    withAStick();
    TestSite.Run other = site.runPrinting("publish", "web", "--undo", "--lang", "en");
    assertEquals(1, other.code());
    assertTrue(other.out().contains("stick"), other.out());
  }
}
