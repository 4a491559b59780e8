package org.amparo.begin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site that {@code init} makes. */
class BeginSiteTest {

  private static final Pattern CODE = Pattern.compile("\"code\": ?\"(G\\d+)\"");

  @TempDir private Path folder;

  private TestSite site() throws IOException {
    return TestSite.copy(folder);
  }

  private static Set<String> problems(TestSite site) throws IOException {
    Set<String> codes = new TreeSet<>();
    String json = site.run("check", "--format", "json").out();
    CODE.matcher(json).results().forEach(m -> codes.add(m.group(1)));
    return codes;
  }

  /** The languages are of every kind: known, unknown, the unknown one first, or alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es,ay | work,papers,Mi barrio,help,money,health",
        "pt_BR,en | housing",
        "ay,es | rights,help",
        "ay | rights",
      })
  void onlyAsksToWriteWhatIsMissing(String languages, String topics) throws IOException {
    TestSite site = site();
    TestSite.Run run =
        site.run(
            "init",
            "--name",
            "Manos",
            "--languages",
            languages,
            "--topics",
            topics,
            "--country",
            "Bolivia",
            "--yes");
    assertEquals(0, run.code(), run.out() + run.err());
    Set<String> all = new TreeSet<>(Set.of("G317"));
    if (languages.contains("ay")) {
      all.addAll(Set.of("G608", "G609")); // words of pages in another language, and no months
    }
    if (languages.equals("es,ay")) {
      all.add("G207"); // copies of Spanish, which nobody has translated
    }
    assertEquals(all, problems(site));
  }

  @Test
  void hasItsColourAndCountry() throws IOException {
    TestSite site = site();
    site.run(
        "init",
        "--name",
        "M",
        "--languages",
        "es,en",
        "--country",
        "brazil",
        "--colour",
        "#8a1c5b",
        "--yes");
    String settings = Files.readString(folder.resolve("content/site.yml"));
    assertTrue(settings.contains("colour: \"#8a1c5b\""), settings);
    assertTrue(settings.contains("{ es: \"Brasil\", en: \"Brazil\" }"), settings);
  }

  @Test
  void ownTopicsHaveFittingIconsAndAGuide() throws IOException {
    TestSite site = site();
    String topics = "Decomisos,Permisos,Salud y seguridad social,Violencia";
    site.run("init", "--name", "M", "--languages", "es", "--topics", topics, "--yes");
    Map<String, String> files = TestSite.contents(folder.resolve("content"));
    List<String> icons =
        files.getOrDefault("site.yml", "").lines().filter(l -> l.contains("icon: ")).toList();
    assertEquals(
        List.of("bag", "card", "cross", "shield"),
        icons.stream().map(l -> l.replaceAll(".*: ", "")).toList());
    List<String> guides = files.keySet().stream().filter(f -> f.contains("violencia/")).toList();
    assertTrue(guides.stream().anyMatch(g -> !g.contains(".letter.")), guides.toString());
    site.run("new", "Otra", "--topic", "violencia");
    String begun = TestSite.contents(folder).getOrDefault("content/es/violencia/otra.md", "");
    assertTrue(begun.contains("{#now}"), begun);
  }

  @Test
  void overwritesNothing() throws IOException {
    TestSite site = site().with("content/glossary.yml", "terms: []\n").with("content/a.jpg", "");
    TestSite.Run unasked = site.run("init", "--name", "Manos");
    assertEquals(1, unasked.code(), unasked.out());
    assertTrue(unasked.out().contains("content/a.jpg, content/glossary.yml"), unasked.out());
    assertTrue(unasked.err().contains("--yes"), unasked.err());
    assertEquals(Set.of("a.jpg", "glossary.yml"), content().keySet());
    TestSite.Run run = site.run("init", "--name", "Manos", "--yes");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("content/a.jpg, content/glossary.yml"), run.out());
    assertEquals("terms: []\n", content().get("glossary.yml"));
    assertTrue(content().containsKey("site.yml"));
    assertEquals(1, site.run("init", "--name", "Manos", "--yes").code(), "there is a site");
  }

  private Map<String, String> content() throws IOException {
    return TestSite.contents(folder.resolve("content"));
  }

  /** What runs without a person must not publish it. */
  @Test
  void isNotReadyToBePublished() throws IOException {
    TestSite site = site();
    site.run("init", "--name", "Manos", "--languages", "es", "--topics", "help", "--yes");
    assertEquals(0, site.run("check").code());
    TestSite.Run run = site.run("check", "--publish", "--lang", "en");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("G318 error"), run.out());
    assertFalse(run.out().contains("G317"), run.out());
  }

  @Test
  void needsANameIfNobodyCanBeAsked() throws IOException {
    assertEquals(2, site().run("init", "--yes").code());
    assertEquals(2, site().run("init", "--name", "M", "--languages", "x y z", "--yes").code());
    assertEquals(2, site().run("init", "--name", "M", "--exit", "nowhere", "--yes").code());
    assertTrue(TestSite.contents(folder).isEmpty());
  }

  @Test
  void takesTheStructureOfAnotherSite() throws IOException {
    TestSite site = site();
    String other = TestSite.basedir().toString();
    TestSite.Run run =
        site.run("init", "--like", other, "--name", "M", "--languages", "en", "--yes");
    assertEquals(0, run.code(), run.out() + run.err());
    assertEquals(Set.of("G317"), problems(site));
    Map<String, String> files = TestSite.contents(folder.resolve("content"));
    String guide = files.getOrDefault("en/rights/arrest.md", "");
    assertTrue(guide.contains("{#habeas-corpus}"), guide);
    String written =
        String.join("\n", files.values()).replaceAll("(?m)^.*\\{#.*$|(id|to|need): .*", "");
    for (String word : new String[] {"struggle", "Arequipa", "What happened?", "1818", "gob.pe"}) {
      assertFalse(written.contains(word), word);
    }
  }
}
