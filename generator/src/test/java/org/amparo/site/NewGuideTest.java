package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code new} writes a draft in every language of the site. */
class NewGuideTest {

  private static final String ORIGINAL = "es/derechos/pagar-una-multa.md";
  private static final String TRANSLATION = "en/rights/pagar-una-multa.md";

  @TempDir private Path folder;
  private TestSite site;
  private Map<String, String> before;

  @BeforeEach
  void makeASite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    before = content();
  }

  private Map<String, String> content() throws IOException {
    return TestSite.contents(folder.resolve("content"));
  }

  @Test
  void newDraftsHaveTheSectionsOfTheirTopic() throws IOException {
    TestSite.Run run = site.run("new", "Pagar una \"multa\"", "--topic", "rights");
    assertEquals(0, run.code(), run.err());
    Map<String, String> now = content();
    assertEquals(
        """
        ---
        id: pagar-una-multa
        title: "Pagar una \\"multa\\""
        summary: "Escribe aquí, en una frase, qué encontrará quien lea esta guía."
        topic: rights
        order: 20
        status: draft
        original: es
        reviewed: 2026-11-29
        review-every: 3 months
        responsible: "Equipo"
        legal-review: pending
        sources: []
        ---

        ## Qué hacer ahora {#now}

        Escribe aquí.

        ## Cuánto tiempo {#time}

        Escribe aquí.
        """,
        now.remove(ORIGINAL));
    String translation = String.valueOf(now.remove(TRANSLATION));
    assertTrue(translation.contains("title: \"[translate] Pagar una \\\"multa\\\"\"\n"));
    assertTrue(translation.contains("\n## How long {#time}\n\nWrite here.\n"), translation);
    assertEquals(before, now);
  }

  @Test
  void itSaysWhatComesNextAndTheSiteStillBuilds() throws IOException {
    String out = site.run("new", "Pagar una multa", "--topic", "rights", "--lang", "en").out();
    assertTrue(out.startsWith("Made: content/" + ORIGINAL + "\nMade: content/" + TRANSLATION));
    assertTrue(out.contains("confirm pagar-una-multa"), out);
    assertEquals(0, site.run("build").code());
    assertFalse(site.output().containsKey("es/derechos/pagar-una-multa.html"), "still a draft");
  }

  @Test
  void onlyAPublishedGuideNeedsItsTranslation() throws IOException {
    site.run("new", "Pagar una multa", "--topic", "rights");
    String draft = content().getOrDefault(ORIGINAL, "").replace("Escribe", "En 15 días escribe");
    site.with("content/" + ORIGINAL, draft);
    assertEquals(0, site.run("build").code());
    for (String file : List.of(ORIGINAL, TRANSLATION)) {
      String source = "sources: [{ norm: Ley, consulted: 2026-04-04 }]";
      String text = content().getOrDefault(file, "").replace("sources: []", source);
      site.with("content/" + file, text.replace("status: draft", "status: published"));
    }
    TestSite.Run unwritten = site.run("build");
    assertEquals(1, unwritten.code());
    assertTrue(unwritten.out().contains("G312"), unwritten.out());
    for (String file : List.of(ORIGINAL, TRANSLATION)) {
      String text = content().getOrDefault(file, "");
      text = text.replace("[translate] ", "").replace("Escribe aquí", "Paga");
      site.with("content/" + file, text.replace("Write here", "Pay"));
    }
    TestSite.Run run = site.run("build");
    assertEquals(1, run.code());
    assertFalse(run.out().contains("G312"), run.out());
    assertTrue(run.out().contains("G203") && run.out().contains("15"), run.out());
  }

  @Test
  void noProblemAsksToConfirmADraft() throws IOException {
    site.run("new", "Pagar una multa", "--topic", "rights");
    assertFalse(site.run("check").out().contains("G207"), site.run("check").out());
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    site.with("content/" + TRANSLATION, "mine");
    TestSite.Run taken = site.run("new", "Pagar una multa", "--topic", "rights");
    assertEquals(1, taken.code());
    assertEquals("mine", content().remove(TRANSLATION));
    assertFalse(content().containsKey(ORIGINAL), "all of them or none");
  }

  @Test
  void anIdIsTakenOnlyOnce() throws IOException {
    TestSite.Run run = site.run("new", "Arrest", "--topic", "rights");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("\"arrest\""), run.err());
    assertEquals(before, content());
  }

  @Test
  void aTopicThatTheSiteLacksIsNamedWithThoseItHas() throws IOException {
    TestSite.Run run = site.run("new", "Pagar", "--topic", "fines");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("\"fines\"") && run.err().contains("rights"), run.err());
    assertEquals(2, site.run("new", "Pagar").code());
    assertEquals(2, site.run("new", " ", "--topic", "rights").code());
    assertEquals(before, content());
  }

  @Test
  void titlesWithoutLatinLettersHaveFilesToo() throws IOException {
    TestSite.Run first = site.run("new", "ሰላም\n: #", "--topic", "rights", "--lang", "en");
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("\"guide\""), first.out());
    TestSite.Run second = site.run("new", "ውሃ", "--topic", "reporting");
    assertEquals(0, second.code(), second.err());
    assertTrue(second.out().contains("\"guide-2\""), second.out());
    assertEquals(0, site.run("new", "እሳት", "--topic", "rights").code());
    assertEquals(0, site.run("check").code(), site.run("check").out());
    for (String file :
        List.of("derechos/guide.md", "denunciar/guide-2.md", "derechos/guide-3.md")) {
      assertTrue(content().containsKey("es/" + file), content().keySet()::toString);
    }
    assertFalse(site.run("new", "Agua", "--topic", "rights").out().contains("\"agua\""));
  }

  @Test
  void aTitleIsTakenOnlyOnce() throws IOException {
    site.run("new", "ሰላም", "--topic", "rights");
    Map<String, String> once = content();
    for (String title : List.of("ሰላም", "si te Detienen")) {
      TestSite.Run run = site.run("new", title, "--topic", "rights");
      assertEquals(1, run.code(), title);
      assertTrue(run.err().contains("content/es/derechos/"), run.err());
    }
    assertEquals(once, content());
  }

  @Test
  void aLongTitleHasAnIdThatIsNotTooLong() throws IOException {
    String title =
        "Qué hacer si te quitan tu documento de identidad y no te lo devuelven nunca más";
    assertEquals(0, site.run("new", title, "--topic", "rights").code());
    TestSite.Run run = site.run("check");
    assertEquals(0, run.code(), run.out());
    String file = "es/derechos/que-hacer-si-te-quitan-tu-documento-de-identidad-y-no-te-lo.md";
    assertTrue(content().containsKey(file), content().keySet()::toString);
  }

  @Test
  void aSiteOfOneLanguageIsToldNothingOfTranslations() throws IOException {
    site.edited("content/site.yml", "languages: [es, en]", "languages: [es]");
    for (String file :
        List.of("content/site.yml", "content/contacts.yml", "content/glossary.yml")) {
      String text = Files.readString(folder.resolve(file));
      site.with(file, text.replaceAll(", en: [^,}]+ }", " }").replaceAll("(?m)^ +en: .*\n", ""));
    }
    TestSite.Run run = site.run("new", "Pagar una multa", "--topic", "rights", "--lang", "en");
    assertEquals(0, run.code(), run.err());
    assertFalse(run.out().matches("(?is).*(translat|confirm|both|files).*"), run.out());
    assertTrue(run.out().contains("\n  3. When it is ready"), run.out());
  }

  @Test
  void twoLanguagesGetAdviceForTheOtherFileAndBoth() throws IOException {
    String out = site.run("new", "Pagar una multa", "--topic", "rights").out();
    assertTrue(out.contains("el otro archivo") && out.contains("los dos archivos"), out);
    assertTrue(out.contains("confirm pagar-una-multa --into en"), out);
  }

  /** What a command makes, the next one takes. */
  @ParameterizedTest
  @CsvSource({
    "Site, site-2",
    "SITE!, site-2",
    "Index, index-2",
    "Con, con-2",
    "¿Aux?, aux-2",
    "Nul, nul-2",
    "COM1, com1-2",
    "Sitio, sitio",
    "Consejos, consejos",
  })
  void aReservedNameGetsANumber(String title, String id) throws IOException {
    TestSite.Run run = site.run("new", title, "--topic", "rights");
    assertEquals(0, run.code(), run.err());
    String file = "es/derechos/" + id + ".md";
    String draft = String.valueOf(content().get(file));
    assertTrue(draft.contains("id: " + id + "\n"), content().keySet()::toString);
    TestSite.Run check = site.run("check", "--lang", "en");
    assertEquals(0, check.code(), check.out());
    assertFalse(check.out().contains(file + ":2"), check.out());
    assertFalse(check.out().contains("G010"), check.out());
  }
}
