package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.output.SitePaths;
import org.amparo.publish.Publishing.Consent;
import org.amparo.publish.Publishing.Outcome;
import org.amparo.source.SiteFolder;
import org.amparo.testing.ProgramMessages;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person who publishes is told and asked, on a folder. */
class PublishingTest {

  private static final Patience SHORT =
      new Patience(1, Duration.ZERO, Duration.ZERO, Duration.ofMillis(1));

  @TempDir private Path root;

  private final SmallSite site = new SmallSite(3);
  private ScriptedTalk talk = new ScriptedTalk();
  private SiteFolder folder;

  @BeforeEach
  void makeASite() throws IOException {
    TestSite pair = TestSite.copy(root, TestSite.fixture("sites/pair"));
    String yml = Files.readString(root.resolve("content/site.yml"));
    pair.with("content/site.yml", yml + "publish: [{ name: stick, to: \"file:stick\" }]\n");
    folder = SiteFolder.open(root);
  }

  @AfterEach
  void close() throws IOException {
    folder.close();
  }

  private Publishing publishing(Consent consent, String... answers) throws IOException {
    talk = new ScriptedTalk(answers);
    SiteConfig config =
        SiteConfigReader.read(folder, DiscreetWords.AS_CONFIGURED).value().orElseThrow();
    Publishing.Job job =
        new Publishing.Job(
            folder, config, config.publish().get(0), consent, SHORT, Clock.systemUTC());
    Machine machine = new Machine(Map.of(), root.resolve("home"));
    return new Publishing(job, machine, ProgramMessages.console("es"), talk);
  }

  private Path stick(String path) {
    return root.resolve("stick").resolve(path);
  }

  @Test
  void nothingIsSentWithoutAYes() throws IOException {
    assertEquals(Outcome.NOT_WANTED, publishing(Consent.ASK).send(site.release(), 0));
    assertTrue(talk.said().contains("--yes"), talk.said());
    assertEquals(Outcome.NOT_WANTED, publishing(Consent.ASK, "no").send(site.release(), 0));
    assertEquals(Outcome.NOTHING, publishing(Consent.ONLY_LOOK).send(site.release(), 0));
    assertFalse(Files.exists(stick("")));
  }

  @Test
  void aYesSendsAndThenNothingIsLeft() throws IOException {
    assertEquals(Outcome.DONE, publishing(Consent.ASK, "yes").send(site.release(), 0));
    assertTrue(talk.said().contains("Textos nuevos (3): Guía 1; Guía 2; Guía 3"), talk.said());
    assertTrue(talk.said().contains("guide.example"), "the reserved address is said");
    assertTrue(Files.exists(stick(SitePaths.PUBLISHED)));
    assertFalse(Files.exists(stick(SitePaths.PUBLISHING)));
    assertEquals(Outcome.NOTHING, publishing(Consent.ASK).send(site.release(), 0));
    assertEquals("*\n", Files.readString(root.resolve(".amparo/.gitignore")));
  }

  @Test
  void whatIsLeftToFillInIsSaidBeforeAsking() throws IOException {
    assertEquals(Outcome.NOT_WANTED, publishing(Consent.ASK, "no").send(site.release(), 0));
    assertFalse(talk.said().contains("corchetes"), talk.said());
    assertEquals(Outcome.NOT_WANTED, publishing(Consent.ASK, "no").send(site.release(), 3));
    assertTrue(talk.said().contains("hay 3 lugares"), talk.said());
    assertTrue(talk.said().indexOf("corchetes") < talk.said().indexOf("¿Lo ponemos"), talk.said());
  }

  @Test
  void aSiteThatNobodySeesIsNotDone() {
    WebCheck.Seen other = new WebCheck.Seen(0, List.of("es/index.html"), List.of(), List.of());
    assertTrue(other.isNone());
    assertFalse(new WebCheck.Seen(5, other.other(), List.of(), List.of()).isNone(), "is slow");
    assertFalse(WebCheck.Seen.NOTHING.isNone(), "a folder has no address");
    assertTrue(Outcome.NOT_SEEN.isSent());
  }

  @Test
  void theListOfADiscreetSiteTellsNoTitles() throws IOException {
    Release first = site.release();
    Release discreet = new Release(first.time(), first.files(), false);
    assertEquals(Outcome.DONE, publishing(Consent.GIVEN).send(discreet, 0));
    assertTrue(talk.said().contains("Guía 1"), talk.said());
    assertFalse(Files.readString(stick(SitePaths.PUBLISHED)).contains("\tGuía"));
    Release next = site.delete(1).release();
    publishing(Consent.GIVEN).send(new Release(next.time(), next.files(), false), 0);
    assertTrue(talk.said().contains("(1): es/derechos/guía-1.html"), talk.said());
  }

  @Test
  void theSiteOfBeforeIsBroughtBackOnce() throws IOException {
    publishing(Consent.GIVEN).send(site.release(), 0);
    String before = Files.readString(stick("es/derechos/guía-2.html"));
    publishing(Consent.GIVEN).send(site.write(2).release(), 0);
    assertEquals(Outcome.DONE, publishing(Consent.ASK, "yes").undo());
    assertEquals(before, Files.readString(stick("es/derechos/guía-2.html")));
    assertEquals(Outcome.FAILED, publishing(Consent.GIVEN).undo());
    assertTrue(talk.said().contains("no hay un sitio anterior"), talk.said());
  }

  @Test
  void whatAnotherPublishedIsNotTakenBack() throws IOException {
    publishing(Consent.GIVEN).send(site.release(), 0);
    publishing(Consent.GIVEN).send(site.write(2).release(), 0);
    Path kept = root.resolve(".amparo/releases/stick");
    Path other = root.resolve("other");
    Files.move(kept, other);
    publishing(Consent.GIVEN).send(site.write(3).release(), 0);
    TestSite.copy(kept, other);
    for (String newest : List.of("txt", "pack")) {
      Files.deleteIfExists(kept.resolve("2026-11-30T100003Z." + newest));
    }
    assertEquals(Outcome.FAILED, publishing(Consent.GIVEN).undo());
    assertTrue(talk.said().contains("otra computadora"), talk.said());
  }

  @Test
  void theLastFiveReleasesAreKept() throws IOException {
    for (int i = 0; i < 8; i++) {
      publishing(Consent.GIVEN).send(site.write(1).release(), 0);
    }
    for (int i = 0; i < 4; i++) {
      assertEquals(Outcome.DONE, publishing(Consent.GIVEN).undo());
    }
    assertTrue(Files.readString(stick("es/derechos/guía-1.html")).contains("versión 5"));
    assertEquals(Outcome.FAILED, publishing(Consent.GIVEN).undo());
  }

  @Test
  void aStickThatIsNotThereIsSaid() throws IOException {
    String yml = Files.readString(root.resolve("content/site.yml"));
    Files.writeString(root.resolve("content/site.yml"), yml.replace("file:stick", "file:no/stick"));
    assertEquals(Outcome.FAILED, publishing(Consent.GIVEN).send(site.release(), 0));
    assertTrue(talk.said().contains("conéctala"), talk.said());
  }
}
