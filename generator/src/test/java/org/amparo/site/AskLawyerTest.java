package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of a guide for a lawyer: organisers see them, readers never. */
class AskLawyerTest {

  private static final String SPANISH = "content/es/derechos/detencion.md";
  private static final String ENGLISH = "content/en/rights/arrest.md";
  private static final String QUESTIONS =
      """
      ask-lawyer:
        - "¿Vale la zampoña de 4321 horas?"
        - 'Llama al 999 888 777: ¿es así?'
      sources:
      """
          .strip();

  @TempDir private Path without;
  @TempDir private Path with;

  /** As many lines, so that what is found below is found on the same ones. */
  private static final String NOTES = "# a\n# b\n# c\nsources:";

  /** A site with these lines in place of its guide's "sources:", confirmed without them. */
  private static TestSite site(Path folder, String sources) throws IOException {
    return TestSite.copy(folder, TestSite.fixture("sites/pair"))
        .confirmed()
        .edited(SPANISH, "sources:", sources)
        .edited(ENGLISH, "sources:", sources);
  }

  /** Pages, index, downloads, pamphlets and all: not a byte differs. */
  @Test
  void noPublishedByteKnowsOfTheQuestions() throws IOException {
    TestSite plain = site(without, NOTES);
    TestSite asking = site(with, QUESTIONS);
    assertEquals(0, plain.runPrinting("build").code());
    assertEquals(0, asking.runPrinting("build").code());
    Map<String, String> published = asking.output();
    assertTrue(published.keySet().stream().anyMatch(p -> p.endsWith(".pdf")));
    Map<String, String> others = new TreeMap<>(published);
    others.entrySet().removeAll(plain.output().entrySet());
    assertEquals(Set.of(), others.keySet());
    published.forEach((path, text) -> assertFalse(text.contains("zampoña"), path));
  }

  @Test
  void theyChangeNoFindingOfACheck() throws IOException {
    String found = findings(site(without, NOTES));
    assertEquals(found, findings(site(with, QUESTIONS)));
  }

  private static String findings(TestSite site) throws IOException {
    TestSite.Run run = site.run("check", "--reading", "--format", "json");
    assertEquals(0, run.code(), run.out());
    return run.out();
  }
}
