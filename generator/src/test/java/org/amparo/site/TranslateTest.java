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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code translate} begins the translation that a guide lacks. */
class TranslateTest {

  private static final String ORIGINAL = "content/es/derechos/multas.md";
  private static final String TRANSLATION = "content/en/rights/fines.md";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeASite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    Files.writeString(
        folder.resolve(ORIGINAL),
        """
        ---
        # about the fine
        id: fines
        title: "Multas"
        summary: "Qué hacer."
        topic: rights
        order: 20
        status: published
        reviewed: 2026-11-01
        legal-review: { by: "Dra. Rojas", date: 2026-11-01 }
        sources:
          - { norm: "Ley 1", url: "https://example.org/", consulted: 2026-11-01 }
        ---

        Lee [lo otro](detencion.md#time) antes.

        ## Qué hacer {#now}

        1. Pide el papel.

        ## Cuánto {#much}

        Son 24 horas.
        """);
  }

  @Test
  void theDraftHasTheOriginalsTextWithMarks() throws IOException {
    TestSite.Run run = site.run("translate", "fines", "--into", "en");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        ---
        # about the fine
        id: fines
        title: "[translate] Multas"
        summary: "[translate] Qué hacer."
        topic: rights
        order: 20
        status: draft
        original: es
        reviewed: 2026-11-29
        legal-review: pending
        sources:
          - { norm: "Ley 1", url: "https://example.org/", consulted: 2026-11-01 }
        ---

        [translate]

        Lee [lo otro](arrest.md#time) antes.

        ## [translate] Qué hacer {#now}

        [translate]

        1. Pide el papel.

        ## [translate] Cuánto {#much}

        [translate]

        Son 24 horas.
        """,
        Files.readString(folder.resolve(TRANSLATION)));
    assertTrue(run.out().startsWith("Hecho: " + TRANSLATION), run.out());
    assertTrue(run.out().contains("confirm fines --into en"), run.out());
  }

  @Test
  void theSiteStillBuildsAndTheDraftIsNotPublished() throws IOException {
    site.run("translate", "fines", "--into", "en");
    TestSite.Run check = site.run("check");
    assertEquals(0, check.code(), check.out());
    Path draft = folder.resolve(TRANSLATION);
    Files.writeString(draft, Files.readString(draft).replace("status: draft", "status: published"));
    TestSite.Run published = site.run("check", "--lang", "en");
    assertEquals(1, published.code());
    assertTrue(published.out().contains("[translate]"), published.out());
  }

  @ParameterizedTest
  @CsvSource({
    "fines, fr, fr",
    "arrest, en, rights/arrest.md",
    "nothing, en, nothing",
  })
  void whatCannotBeTranslatedIsLeftAsItIs(String id, String into, String told) throws IOException {
    TestSite.Run run = site.run("translate", id, "--into", into);
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains(told), run.err());
    assertFalse(Files.exists(folder.resolve(TRANSLATION)));
  }
}
