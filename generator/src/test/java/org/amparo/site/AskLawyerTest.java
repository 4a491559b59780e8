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

/** The {@code ask-lawyer} questions are in the report and never in the site. */
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

  /** The replacement, with the same number of lines so that later line numbers stay equal. */
  private static final String NOTES = "# a\n# b\n# c\nsources:";

  /**
   * Returns a site with these lines in place of "sources:" of its guide; its snapshot is of the
   * guide without them.
   */
  private static TestSite site(Path folder, String sources) throws IOException {
    return TestSite.copy(folder, TestSite.fixture("sites/pair"))
        .confirmed()
        .edited(SPANISH, "sources:", sources)
        .edited(ENGLISH, "sources:", sources);
  }

  /** Compares every published file: pages, index, downloads and pamphlets. */
  @Test
  void questionsChangeNoPublishedByte() throws IOException {
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
