package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The option {@code check --reading} shows the reading ease of each guide and its hardest
 * sentences.
 */
class ReadingLevelTest {

  @TempDir private Path folder;

  @Test
  void theHardestSentencesAreNamedWithTheirLines() throws IOException {
    String hard = "Constitucionalidad administrativa, extraordinariamente jurisdiccional.";
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    String guide = TestSite.contents(folder).get("content/es/derechos/detencion.md");
    site.with(
            "content/es/derechos/detencion.md",
            String.valueOf(guide).replace("> Cuidado.", "> Cuidado. " + hard))
        .confirmed();
    TestSite.Run run = site.run("check", "--reading");
    assertEquals(0, run.code(), "it is never an error");
    assertTrue(run.out().contains("(INFLESZ): 58"), run.out());
    assertTrue(run.out().contains("(FLESCH): 74"), run.out());
    assertTrue(run.out().contains("(45) " + hard + " · (42) Constituci"), run.out());
    assertFalse(site.run("check").out().contains("G309"), "only where it is asked for");
    assertFalse(site.run("build").out().contains("G309"));
  }
}
