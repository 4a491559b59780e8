package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A discreet site has no listed word in any visible name. */
class DiscreetTest {

  private static final String SITE = "content/site.yml";
  private static final String GUIDE = "content/es/derechos/detencion.md";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeADiscreetSite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    site.with(SITE, text(SITE) + "discreet:\n  words: [plantada]\n");
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Expects that the build fails and names a problem at a place. */
  private void expect(String code, String file) throws IOException {
    TestSite.Run run = site.run("build");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().lines().anyMatch(l -> l.matches(file + "\\S*  " + code + " error")));
    assertTrue(run.out().contains("\"plantada\""), run.out());
    assertTrue(site.output().isEmpty(), "nothing is written");
  }

  @Test
  void withoutAListedWordItBuilds() throws IOException {
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
    Map<String, String> files = site.output();
    assertFalse(String.join("\n", files.keySet()).contains("plantada"));
  }

  @Test
  void inATitle() throws IOException {
    site.with(GUIDE, text(GUIDE).replace("title: Si te detienen", "title: Cosa Plantadas"));
    expect("G901", GUIDE);
  }

  @Test
  void inASlug() throws IOException {
    String moved = "content/es/derechos/la-plantada.md";
    site.with(moved, text(GUIDE));
    Files.delete(folder.resolve(GUIDE));
    expect("G902", moved);
  }

  /** Standalone files and pamphlets are named after the id of the guide. */
  @Test
  void inTheNameOfADownload() throws IOException {
    site.with(GUIDE, text(GUIDE).replace("id: arrest", "id: plantada"));
    expect("G902", GUIDE);
  }

  @Test
  void inTheNameUnderWhichAFileIsSent() throws IOException {
    Path words = TestSite.basedir().resolve("templates/messages_es.properties");
    String planted =
        Files.readString(words).replaceFirst("(?m)^file\\.site=.*$", "file.site=plantada.html");
    site.with("templates/messages_es.properties", planted);
    expect("G902", "templates/messages_es.properties");
  }

  @Test
  void inTheNameOfAnImage() throws IOException {
    String picture = "content/es/derechos/plantada.png";
    Path icon = TestSite.basedir().resolve("assets/icons/icon-192.png");
    Files.copy(icon, folder.resolve(picture));
    site.with(GUIDE, text(GUIDE) + "\n![Una foto](plantada.png)\n");
    expect("G902", picture);
  }

  @Test
  void inTheNameOfTheIcon() throws IOException {
    Path icons = folder.resolve("assets/icons");
    Files.createDirectories(icons);
    Path icon = TestSite.basedir().resolve("assets/icons/icon-192.png");
    Files.copy(icon, icons.resolve("plantada.png"));
    site.with(SITE, text(SITE) + "  icon: plantada.png\n");
    expect("G903", SITE);
  }

  @Test
  void inTheNameOfTheSite() throws IOException {
    site.with(SITE, text(SITE) + "  name: { es: La plantada, en: Notes }\n");
    expect("G903", SITE);
  }

  @Test
  void theOptionAsksForItToo() throws IOException {
    site.with(SITE, text(SITE).replaceFirst("discreet:[\\s\\S]*", ""));
    assertEquals(0, site.run("build").code());
    site.with(GUIDE, text(GUIDE).replace("title: Si te detienen", "title: La policía"));
    assertEquals(0, site.run("build").code());
    assertEquals(0, site.run("check", "--discreet").code(), "no word of the program's list");
    site.with("content/messages_es.properties", "discreet.words=policía\n");
    assertEquals(1, site.run("check", "--discreet").code());
  }

  /** The case {@code discreet-default-words}. */
  @ParameterizedTest
  @CsvSource({
    "Tratamiento gratuito, true",
    "Sexta reunión, true",
    "Prueba de sida, false",
    "Prueba de VIH, false",
    "HIV test, false",
    "Hearing aids, true",
    "Viajar con sida o sífilis, false",
  })
  void withoutWordsThoseOfTheProgramAreHidden(String title, boolean passes) throws IOException {
    site.with(SITE, text(SITE).replaceFirst("words: .*", "name: Apuntes"));
    expectTitle(title, passes);
  }

  /** A site adds words, allows one of the program's, or has another list in its messages. */
  @ParameterizedTest
  @CsvSource({
    "'[plantada]', 'Prueba de sida', false",
    "'[plantada, \"!sida\"]', 'Prueba de sida', true",
    "'[plantada, \"!sida\"]', 'Prueba de VIH', false",
    "'[\"!sífilis\"]', 'Sífilis', true",
  })
  void theWordsOfASiteAreAddedToThem(String words, String title, boolean passes)
      throws IOException {
    site.with(SITE, text(SITE).replaceFirst("words: .*", "words: " + words));
    expectTitle(title, passes);
  }

  @Test
  void messagesPutOtherWordsInTheirPlace() throws IOException {
    site.with("content/messages_es.properties", "discreet.words=huelga\n");
    expectTitle("Prueba de sida", true);
    expectTitle("La huelga", false);
  }

  private void expectTitle(String title, boolean passes) throws IOException {
    site.with(GUIDE, text(GUIDE).replaceFirst("title: .*", "title: " + title));
    TestSite.Run run = site.run("check");
    assertEquals(passes ? 0 : 1, run.code(), run.out());
    assertEquals(!passes, run.out().contains("G901"), run.out());
  }

  /** A tap on a link to a section puts its id into the address and the history. */
  @Test
  void numberedAddressesHaveNoListedAnchor() throws IOException {
    String glossary = "content/glossary.yml";
    site.with(SITE, text(SITE).replace("discreet:\n", "discreet:\n  addresses: numbered\n"));
    site.with(glossary, text(glossary).replace("id: acta", "id: plantada"));
    expect("G902", glossary);
  }
}
