package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snapshots, outdated sections and the notices that readers see. */
class TranslationTest {

  private static final String ORIGINAL = "content/es/derechos/detencion.md";
  private static final String TRANSLATION = "content/en/rights/arrest.md";
  private static final String FIRST = "Before all: **calm**.";
  private static final String SNAPSHOT = "content/.translations/arrest.en.md";
  private static final Pattern CODE = Pattern.compile("  (G20[3789]|G213) ");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeAConfirmedSite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    confirm();
  }

  private void confirm(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("confirm", "arrest"));
    words.addAll(List.of(more));
    TestSite.Run run = site.run(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
  }

  private List<String> codes() throws IOException {
    return CODE.matcher(site.run("check").out()).results().map(m -> m.group(1)).toList();
  }

  @Test
  void aSnapshotHoldsTheOriginalByteForByte() throws IOException {
    confirm("--by", "Ana \"A\"");
    String expected = "---\nconfirmed: 2026-11-29\nby: \"Ana \\\"A\\\"\"\n---\n";
    String original = Files.readString(folder.resolve(ORIGINAL));
    assertEquals(expected + original, Files.readString(folder.resolve(SNAPSHOT)));
    assertEquals(List.of(), codes());
  }

  @Test
  void confirmingChangesNoOtherFile() throws IOException {
    Map<String, String> before = TestSite.contents(folder.resolve("content"));
    site.edited(ORIGINAL, "Di la hora.", "Di la hora en voz alta.");
    confirm();
    Map<String, String> after = TestSite.contents(folder.resolve("content"));
    after.put("es/derechos/detencion.md", before.getOrDefault("es/derechos/detencion.md", ""));
    after.put(".translations/arrest.en.md", before.getOrDefault(".translations/arrest.en.md", ""));
    assertEquals(before, after);
  }

  @Test
  void spacesAndEmphasisAreNoNews() throws IOException {
    site.edited(ORIGINAL, "**calma**", "calma");
    site.edited(ORIGINAL, "Di la hora.", "Di  la\n   hora.");
    assertEquals(List.of(), codes());
  }

  @Test
  void aChangedSectionHasAWarningAndADatedNotice() throws IOException {
    site.edited(ORIGINAL, "Di la hora.", "Di la hora en voz alta.");
    assertEquals(List.of("G209"), codes());
    assertEquals(0, site.run("build").code());
    Document page = Jsoup.parse(site.output().getOrDefault("en/rights/arrest.html", ""));
    assertTrue(page.select("#now .notices").text().contains("confirmed on 29 November 2026"));
    assertEquals(
        "../../es/derechos/detencion.html#now", page.select("#now .notices a").attr("href"));
    assertTrue(page.select("#time .notices").isEmpty());
    Document original = Jsoup.parse(site.output().getOrDefault("es/derechos/detencion.html", ""));
    assertTrue(original.select("section .notices").isEmpty());
  }

  @Test
  void savingASlipInTheTranslationConfirmsNothing() throws IOException {
    site.edited(ORIGINAL, "Di la hora.", "Di la hora en voz alta.");
    site.edited(TRANSLATION, "Say the time.", "Say the time, please.");
    assertEquals(List.of("G209"), codes());
    confirm();
    assertEquals(List.of(), codes());
  }

  @Test
  void aChangedFactNamesBothLinesAndValues() throws IOException {
    site.edited(TRANSLATION, "up to 48 hours", "up to 24 hours");
    String said = site.run("check", "--lang", "en").out();
    assertTrue(said.contains(TRANSLATION + ":42:3  G203 error"), said);
    assertTrue(
        said.contains(ORIGINAL + ":42): there it says 48 horas; here it says 24 hours."), said);
  }

  /** Facts of a translation that its original does not have. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "up to 48 hours | up to 24 hours | 48 | 24",
        "'| Peruvian | 4 |' | '| Peruvian | 7 |' | 4 | 7",
        "in two days | in three days | 2 | 3",
        "054 381 500 | 054 381 501 | 054 381 500 | 054 381 501",
        "art. 2.24.f: | art. 2.24.h: | 2.24.f | 2.24.h",
        "ley.example/constitucion) & | ley.example/codigo) & | ley.example/constitucion | ley.example/codigo",
        "contact:linea-100 | term:flagrancia | contact:linea-100 | term:flagrancia"
      })
  void aFactInOneLanguageIsAnErrorWithBothLines(
      String right, String wrong, String there, String here) throws IOException {
    site.edited(ORIGINAL, "Cuidado.", "Cuidado. En dos días llama al 054 381 500.");
    site.edited(TRANSLATION, "Careful.", "Careful. Call 054 381 500 in two days.");
    confirm();
    assertEquals(List.of(), codes());
    site.edited(TRANSLATION, right, wrong);
    TestSite.Run run = site.run("check", "--lang", "en");
    assertEquals(1, run.code());
    String said = run.out();
    assertTrue(said.matches("(?s).*" + TRANSLATION + ":\\d+:\\d+  G203 error.*"), said);
    assertTrue(said.matches("(?s).*" + ORIGINAL + ":\\d+\\).*"), said);
    assertTrue(said.contains(there) && said.contains(here), said);
  }

  @Test
  void unconfirmedLargeNumberWordsAreAWarning() throws IOException {
    site.edited(ORIGINAL, "Cuidado.", "Mil gracias.");
    site.edited(TRANSLATION, "Careful.", "Ten thanks.");
    assertEquals(List.of("G213"), codes().stream().sorted().toList());
    Files.delete(folder.resolve(SNAPSHOT));
    assertEquals(List.of("G207"), codes());
    site.edited(TRANSLATION, "Ten thanks.", "Nine thousand thanks.");
    assertEquals(List.of("G203", "G207"), codes().stream().sorted().toList());
  }

  /** Edits that need no confirmation and are no problem. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "| Peruvian | 4 |; |   Peruvian   |    4    |",
        "up to 48 hours; up to **48** hours",
        "Say the time.; Say teh time.",
        "art. 2.24.f: up to 48 hours; up to 48 hours says art. 2.24.f"
      })
  void anotherFormOfTheSameFactsIsNothing(String before, String after) throws IOException {
    String snapshot = Files.readString(folder.resolve(SNAPSHOT));
    site.edited(TRANSLATION, before, after);
    assertEquals(List.of(), codes());
    assertEquals(snapshot, Files.readString(folder.resolve(SNAPSHOT)));
  }

  @Test
  void aFactThatChangedInBothMustBeConfirmed() throws IOException {
    site.edited(ORIGINAL, "hasta 48 horas", "hasta 24 horas");
    site.edited(TRANSLATION, "up to 48 hours", "up to twenty-four hours");
    assertEquals(List.of("G208"), codes());
    confirm();
    assertEquals(List.of(), codes());
  }

  @Test
  void oneSectionCanBeConfirmedAlone() throws IOException {
    site.edited(ORIGINAL, "Di la hora.", "Di la hora en voz alta.");
    site.edited(ORIGINAL, "> Cuidado.", "> Mucho cuidado.");
    assertEquals(List.of("G209", "G209"), codes());
    confirm("--section", "now", "--clock", "2026-12-01");
    assertEquals(List.of("G209"), codes());
    String snapshot = Files.readString(folder.resolve(SNAPSHOT));
    assertTrue(
        snapshot.contains("confirmed: 2026-11-29\nsections: { now: 2026-12-01 }\n"), snapshot);
    assertTrue(snapshot.contains("en voz alta") && !snapshot.contains("Mucho"), snapshot);
    confirm("--section", "time");
    assertEquals(List.of(), codes());
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheSnapshot() throws IOException {
    String original = Files.readString(folder.resolve(ORIGINAL));
    site.with(ORIGINAL, "\uFEFF" + original);
    confirm();
    assertEquals(List.of(), codes());
    assertFalse(Files.readString(folder.resolve(SNAPSHOT)).contains("\uFEFF"));
    site.with(SNAPSHOT, "---\nconfirmed: 2026-11-23\n---\n\uFEFF" + original);
    assertEquals(List.of(), codes());
  }

  @Test
  void aSectionIsConfirmedAloneWhateverEndsTheLines() throws IOException {
    site.edited(ORIGINAL, "Di la hora.", "Di la hora en voz alta.");
    String before = Files.readString(folder.resolve(SNAPSHOT));
    confirm("--section", "now");
    String after = Files.readString(folder.resolve(SNAPSHOT));
    String original = Files.readString(folder.resolve(ORIGINAL));
    for (String end : List.of("\r\n", "\r")) {
      site.with(SNAPSHOT, before.replace("\n", end));
      site.with(ORIGINAL, original.replace("\n", end));
      confirm("--section", "now");
      assertEquals(after, Files.readString(folder.resolve(SNAPSHOT)));
      assertEquals(List.of(), codes());
    }
  }

  /** The introduction has no title. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "G209, content/es/derechos/detencion.md, 'Antes de todo: **mucha calma**.'",
    "G208, content/es/derechos/detencion.md, 'Antes de todo: **calma**. Llama al 105.'",
    "G203, content/en/rights/arrest.md, 'Before all: **calm**. Call 105.'",
    "G210, content/en/rights/arrest.md, 'Before all: **calm**, two times.'"
  })
  void theIntroductionIsCalledSo(String code, String file, String text) throws IOException {
    site.edited(file, file.equals(ORIGINAL) ? "Antes de todo: **calma**." : FIRST, text);
    if (code.equals("G208")) {
      site.edited(TRANSLATION, FIRST, "Before all: **calm**. Call 105.");
    }
    String spanish = site.run("check").out();
    String english = site.run("check", "--lang", "en").out();
    assertTrue(spanish.contains("  " + code + " "), spanish);
    assertTrue(spanish.contains("introducción") && !spanish.contains("\"\""), spanish);
    assertTrue(english.contains("introduction") && !english.contains("\"\""), english);
  }

  @Test
  void aNewSectionIsNewsUntilItIsConfirmed() throws IOException {
    site.edited(
        ORIGINAL,
        "## Cuánto tiempo {#time}",
        "## Más {#more}\n\nAlgo.\n\n## Cuánto tiempo {#time}");
    site.edited(
        TRANSLATION, "## How long {#time}", "## More {#more}\n\nThing.\n\n## How long {#time}");
    assertEquals(List.of("G209"), codes());
    confirm("--section", "more");
    assertEquals(List.of(), codes());
  }

  @Test
  void withoutASnapshotATranslationIsNotConfirmed() throws IOException {
    Files.delete(folder.resolve(SNAPSHOT));
    assertEquals(List.of("G207"), codes());
  }

  @Test
  void eitherLanguageMayBeTheOriginal() throws IOException {
    site.edited(ORIGINAL, "order: 10", "order: 10\noriginal: en");
    site.edited(TRANSLATION, "order: 10", "order: 10\noriginal: en");
    assertEquals(List.of("G207"), codes());
    confirm();
    assertTrue(Files.exists(folder.resolve("content/.translations/arrest.es.md")));
    assertEquals(List.of(), codes());
  }

  @Test
  void theFirstLanguageIsTheOriginalOfAnInfoPage() throws IOException {
    String head = "---\nid: about\ntitle: Title\n---\n\n";
    site.with("content/es/acerca.md", head + "Lee [la guía](derechos/detencion.md).\n");
    site.with("content/en/about.md", head + "Read [the guide](rights/arrest.md).\n");
    assertEquals(0, site.run("confirm", "about").code());
    assertEquals(List.of(), codes());
    site.edited("content/es/acerca.md", "Lee", "Lee con calma");
    assertEquals(List.of("G209"), codes());
  }

  @Test
  void anIdOrASectionThatIsNotThereChangesNothing() throws IOException {
    String before = Files.readString(folder.resolve(SNAPSHOT));
    TestSite.Run unknown = site.run("confirm", "arest");
    assertEquals(1, unknown.code());
    assertTrue(unknown.err().contains("\"arest\""), unknown.err());
    assertEquals(1, site.run("confirm", "arrest", "--section", "nau").code());
    assertEquals(2, site.run("confirm").code());
    assertEquals(before, Files.readString(folder.resolve(SNAPSHOT)));
    assertFalse(Files.exists(folder.resolve("content/.translations/arest.en.md")));
  }
}
