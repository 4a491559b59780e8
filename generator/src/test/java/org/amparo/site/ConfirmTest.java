package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code confirm} confirms only translations that are named or unambiguous. */
class ConfirmTest {

  private static final String ORIGINAL = "content/es/derechos/detencion.md";
  private static final String ENGLISH = "content/en/rights/arrest.md";
  private static final String QUECHUA = "content/qu/hayñi/arrest.md";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeASiteThatNobodyConfirmed() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Files.delete(folder.resolve("content/.translations/arrest.en.md"));
  }

  private void addQuechua(String status) throws IOException {
    site.edited("content/site.yml", "[es, en]", "[es, en, qu]");
    site.edited("content/site.yml", "en: rights }", "en: rights, qu: hayñi }");
    site.edited("content/site.yml", "en: Rights }", "en: Rights, qu: Hayñi }");
    site.edited("content/site.yml", "en: reporting }", "en: reporting, qu: willay }");
    site.edited("content/site.yml", "en: Reporting }", "en: Reporting, qu: Willay }");
    site.edited("content/site.yml", "en: How and where. }", "en: How and where., qu: Maypi. }");
    site.edited("content/site.yml", "name: { es: Guía a mano, en: Guide at hand }", "name: Guía");
    site.edited("content/site.yml", "jurisdiction: { es: Perú, en: Peru }", "jurisdiction: Perú");
    Path words = TestSite.basedir().resolve("templates/messages_es.properties");
    site.with("templates/messages_qu.properties", Files.readString(words));
    String text = Files.readString(folder.resolve(ENGLISH));
    site.with(QUECHUA, text.replace("status: published", "status: " + status));
  }

  private Set<String> confirmed() throws IOException {
    return new TreeSet<>(TestSite.contents(folder.resolve("content/.translations")).keySet());
  }

  private static void assertFailed(TestSite.Run run, String... words) {
    assertEquals(1, run.code(), run.out());
    for (String word : words) {
      assertTrue(run.err().contains(word), run.err());
    }
  }

  @Test
  void itNamesTheFileThatWasConfirmed() throws IOException {
    TestSite.Run run = site.run("confirm", "arrest", "--lang", "en");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains(ENGLISH) && run.out().contains(ORIGINAL), run.out());
    assertEquals(Set.of("arrest.en.md"), confirmed());
  }

  @Test
  void aDraftIsLeftOutAndNamed() throws IOException {
    site.edited(ENGLISH, "status: published", "status: draft");
    TestSite.Run run = site.run("confirm", "arrest");
    assertFailed(run, ENGLISH, "borrador", "--into en");
    assertEquals(Set.of(), confirmed());
  }

  @Test
  void noTranslationOfADraftIsConfirmedByTheWay() throws IOException {
    site.edited(ORIGINAL, "status: published", "status: draft");
    assertFailed(site.run("confirm", "arrest"), ENGLISH, "borrador");
    assertEquals(Set.of(), confirmed());
  }

  @Test
  void whoeverNamesItsLanguageHasReadTheDraft() throws IOException {
    site.edited(ENGLISH, "status: published", "status: draft");
    TestSite.Run run = site.run("confirm", "arrest", "--into", "en");
    assertEquals(0, run.code(), run.err());
    assertEquals(Set.of("arrest.en.md"), confirmed());
  }

  @Test
  void aTextThatIsStillToBeWrittenCannotHaveBeenRead() throws IOException {
    site.edited(ENGLISH, "status: published", "status: draft");
    site.edited(ENGLISH, "Say the time.", "[translate] Di la hora.");
    assertFailed(site.run("confirm", "arrest", "--into", "en"), ENGLISH, "[translate]");
    assertEquals(Set.of(), confirmed());
  }

  @Test
  void aTranslationWhoseFactsCannotBeReadIsLeftOut() throws IOException {
    site.edited(ENGLISH, "status: published", "status: borrador");
    assertFailed(site.run("confirm", "arrest"), ENGLISH, "check");
    assertEquals(Set.of(), confirmed());
  }

  @Test
  void ofSeveralTranslationsOnlyThoseThatAreNamed() throws IOException {
    addQuechua("published");
    assertFailed(site.run("confirm", "arrest"), "--into en", "--into qu");
    assertEquals(Set.of(), confirmed());
    TestSite.Run run = site.run("confirm", "arrest", "--into", "qu", "--lang", "en");
    assertEquals(0, run.code(), run.err());
    assertEquals(Set.of("arrest.qu.md"), confirmed());
    assertTrue(run.out().contains("Confirmed: " + QUECHUA), run.out());
    assertTrue(run.out().contains("Left as it was: " + ENGLISH), run.out());
    assertEquals(0, site.run("confirm", "arrest", "--into", "en,qu").code());
    assertEquals(Set.of("arrest.en.md", "arrest.qu.md"), confirmed());
  }

  @Test
  void theOnlyOneThatIsNoDraftNeedsNoName() throws IOException {
    addQuechua("draft");
    TestSite.Run run = site.run("confirm", "arrest", "--lang", "en");
    assertEquals(0, run.code(), run.err());
    assertEquals(Set.of("arrest.en.md"), confirmed());
    assertTrue(run.out().contains(QUECHUA) && run.out().contains("draft"), run.out());
  }

  @Test
  void aMissingLanguageIsNamedWithExistingOnes() throws IOException {
    addQuechua("published");
    assertFailed(site.run("confirm", "arrest", "--into", "es"), "\"es\"", "en, qu");
    assertFailed(site.run("confirm", "arrest", "--into", "en,fr"), "\"fr\"", "en, qu");
    assertFailed(site.run("confirm", "arrest", "--into", "English"), "\"English\"");
    assertFailed(site.run("confirm", "arrest", "--into", ""), "\"\"");
    assertEquals(Set.of(), confirmed());
  }

  @Test
  void theAdviceWorksWithDifferentOriginals() throws IOException {
    site.edited(ORIGINAL, "order: 10", "order: 10\noriginal: en");
    assertTrue(site.run("check").out().contains("confirm arrest --into en"));
    TestSite.Run run = site.run("confirm", "arrest", "--into", "en");
    assertEquals(0, run.code(), run.err());
    assertEquals(Set.of("arrest.en.md"), confirmed());
  }
}
